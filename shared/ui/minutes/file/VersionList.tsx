import * as React from 'react';
import { Link } from '@fluentui/react-link';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MinutesEvent, MinutesVersionFile } from '../../../application/minutes/MinutesDesk';
import { minutesStateSigns } from '../../parts/signs/minutesStateSigns';
import { StatusWord } from '../../parts/StatusWord';
import { datedText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { minutesFileText } from '../../text/minutesFileText';
import { vocabularyText } from '../../text/vocabularyText';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: '4px 0 0' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  version: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '16px', rowGap: '4px' },
  line: { margin: '4px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  hash: { ...typographyStyles.caption1, fontFamily: tokens.fontFamilyMonospace },
});

/** Each version with who did what to it, when and why; the older ones can still be opened. */
export const VersionList: React.FC<{ readonly versions: readonly MinutesVersionFile[] }> = ({ versions }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  if (versions.every(({ number, events }) => number === 1 && events.length === 0)) return null;
  return (
    <div>
      <h3 className={styles.title}>{text.versions}</h3>
      <ul className={styles.list}>
        {versions.map((version) => (
          <OneVersion key={version.number} version={version} />
        ))}
      </ul>
    </div>
  );
};

const OneVersion: React.FC<{ readonly version: MinutesVersionFile }> = ({ version }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  const words = useText(vocabularyText);
  const hash = version.events.findLast((event) => event.hash !== '')?.hash ?? '';
  return (
    <li className={styles.version}>
      <div className={styles.head}>
        <Link href={version.address} target="_blank" rel="noreferrer">
          {text.version(version.number)}
        </Link>
        <StatusWord sign={minutesStateSigns[version.state]} word={words.minutesState[version.state]} />
      </div>
      {version.events.map((event) => (
        <EventLine key={`${event.deed}-${event.at}`} event={event} />
      ))}
      {hash !== '' && (
        <p className={styles.line}>
          {text.hash} <span className={styles.hash}>{hash}</span>
        </p>
      )}
    </li>
  );
};

const EventLine: React.FC<{ readonly event: MinutesEvent }> = ({ event }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  const language = useLanguage();
  const by = event.by === '' ? text.nobody : event.by;
  return (
    <p className={styles.line}>
      {text.event(text.deed[event.deed], datedText(event.at, language), by)}
      {event.why !== '' && `: ${event.why}`}
    </p>
  );
};
