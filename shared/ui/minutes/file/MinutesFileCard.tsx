import * as React from 'react';
import { Link } from '@fluentui/react-link';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MinutesDesk, MinutesOnFile } from '../../../application/minutes/MinutesDesk';
import { Card } from '../../parts/Card';
import { minutesStateSigns } from '../../parts/signs/minutesStateSigns';
import { StatusWord } from '../../parts/StatusWord';
import { useText } from '../../text/language';
import { minutesFileText } from '../../text/minutesFileText';
import { vocabularyText } from '../../text/vocabularyText';
import { SharingState } from '../sharing/SharingState';
import { MissingFile } from './MissingFile';
import { NextStep } from './NextStep';
import { VersionList } from './VersionList';

const useStyles = makeStyles({
  card: { maxWidth: '860px', marginBottom: '16px', '@media print': { display: 'none' } },
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  spread: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '20px', rowGap: '8px' },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface MinutesFileCardProps {
  readonly desk: MinutesDesk;
  readonly onFile: MinutesOnFile;
  /** Called when something has been written. */
  readonly onChanged: () => void;
}

/** The Word file: how far it has come, the way to it, the one next step, and what has been done to each version. */
export const MinutesFileCard: React.FC<MinutesFileCardProps> = ({ desk, onFile, onChanged }) => {
  const styles = useStyles();
  const text = useText(minutesFileText);
  const words = useText(vocabularyText);
  const latest = onFile.versions[0];
  if (latest === undefined) return <MissingFile desk={desk} onFile={onFile} onChanged={onChanged} />;
  return (
    <Card title={text.heading} className={styles.card}>
      <div className={styles.stack}>
        <div className={styles.spread}>
          <StatusWord sign={minutesStateSigns[latest.state]} word={words.minutesState[latest.state]} />
          <SharingState latest={latest} />
          <Link href={latest.address} target="_blank" rel="noreferrer">
            {text.open(latest.number)}
          </Link>
          {latest.registryNumber !== '' && (
            <span>
              {text.registryNumber}: {latest.registryNumber}
            </span>
          )}
        </div>
        {text.seal[onFile.seal] !== '' && <p className={styles.line}>{text.seal[onFile.seal]}</p>}
        {onFile.mayEdit && (
          <NextStep
            key={`${latest.number}-${latest.state}`}
            desk={desk}
            latest={latest}
            composed={onFile.composed}
            hasShared={onFile.hasShared}
            onChanged={onChanged}
          />
        )}
        <VersionList versions={onFile.versions} />
      </div>
    </Card>
  );
};
