import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ComposedMinutes } from '../../application/minutes/composeMinutes';
import type { MinutesDesk, MinutesOnFile } from '../../application/minutes/MinutesDesk';
import type { MeetingId, MinutesState as Finish } from '../../domain/meeting/meeting';
import { RehearsalMark } from '../meeting/rehearsal/RehearsalMark';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { SkeletonList } from '../parts/SkeletonList';
import { useUsableWhen } from '../parts/usableContext';
import { clockText, datedText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { minutesText } from '../text/minutesText';
import { sharingText } from '../text/sharingText';
import type { MinutesText } from '../text/sv/minutes';
import { refusalText } from '../text/refusalText';
import { MinutesFileCard } from './file/MinutesFileCard';
import { MinutesBody } from './MinutesBody';
import { useMinutes } from './useMinutes';

const useStyles = makeStyles({
  label: {
    display: 'inline-block',
    padding: '0 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '4px',
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: '4px 0 0' },
});

interface MinutesScreenProps {
  readonly desk: MinutesDesk;
  readonly meeting: MeetingId;
  readonly onBack?: () => void;
  /** The window's own unless the host cannot print. */
  readonly print?: () => void;
}

const printWindow = (): void => window.print();

/** The minutes on the screen and on paper: what changed, what was decided, who promised what (F42). */
export const MinutesScreen: React.FC<MinutesScreenProps> = ({ desk, meeting, onBack, print }) => {
  const text = useText(minutesText);
  const language = useLanguage();
  const { opened, reload, refresh } = useMinutes(desk, meeting);
  useUsableWhen(opened?.ok === true);
  if (opened === null)
    return (
      <Page title={text.loading}>
        <SkeletonList rows={5} rowHeight={96} />
      </Page>
    );
  if (!opened.ok)
    return (
      <Page title={text.failed} focusTitle>
        <Notice title={refusalText(opened.error, language)} announced>
          <Button appearance="primary" onClick={reload}>
            {text.retry}
          </Button>
        </Notice>
      </Page>
    );
  const { composed } = opened.value;
  return (
    <Page
      title={`${text.title}, ${composed.minutes.meeting.title}`}
      subtitle={<Heading onFile={opened.value} />}
      actions={
        <>
          {onBack !== undefined && <Button onClick={onBack}>{text.back}</Button>}
          <Button icon={<PrintRegular />} onClick={print ?? printWindow}>
            {text.print}
          </Button>
        </>
      }
      focusTitle
    >
      <MinutesFileCard desk={desk} onFile={opened.value} onChanged={refresh} />
      <MinutesBody composed={composed} />
    </Page>
  );
};

/** How far the document has come decides what it is in law, so every copy says it (F46). */
const finish: Record<Finish, (text: MinutesText) => { readonly label: string; readonly long: string }> = {
  none: ({ state }) => ({ label: state.working, long: state.workingLong }),
  draft: ({ state }) => ({ label: state.working, long: state.workingLong }),
  'out-for-comments': ({ state }) => ({ label: state.working, long: state.workingLong }),
  finalised: ({ state }) => ({ label: state.finalised, long: state.finalisedLong }),
  registered: ({ state }) => ({ label: state.registered, long: state.registeredLong }),
};

const Heading: React.FC<{ readonly onFile: MinutesOnFile }> = ({ onFile }) => {
  const styles = useStyles();
  const text = useText(minutesText);
  const shared = useText(sharingText);
  const { composed, versions } = onFile;
  const latest = versions[0];
  const { label, long } = finish[latest?.state ?? composed.minutes.meeting.minutes](text);
  const handedOverTo = latest?.handedOverTo ?? '';
  return (
    <>
      <When composed={composed} />
      <p className={styles.line}>
        {composed.minutes.meeting.rehearsal && <RehearsalMark />}{' '}
        <span className={styles.label}>{handedOverTo === '' ? label : shared.state['handed-over']}</span>{' '}
        {long} {handedOverTo !== '' && `${shared.handedOverLong(handedOverTo)} `}
        {text.record}
      </p>
      <Reservation onFile={onFile} />
    </>
  );
};

const When: React.FC<{ readonly composed: ComposedMinutes }> = ({ composed }) => {
  const styles = useStyles();
  const language = useLanguage();
  const { meeting } = composed.minutes;
  const until = clockText(meeting.closedAt ?? meeting.endsAt, language);
  return (
    <p className={styles.line}>
      {composed.forum === null ? '' : `${composed.forum.name}, `}
      {datedText(meeting.startedAt ?? meeting.startsAt, language)}–{until}
    </p>
  );
};

/** What the page cannot answer for, on paper too. */
const Reservation: React.FC<{ readonly onFile: MinutesOnFile }> = ({ onFile }) => {
  const styles = useStyles();
  const text = useText(minutesText);
  const isHeld = onFile.composed.minutes.meeting.state === 'held';
  return (
    <>
      {onFile.seal === 'rows-changed' && <p className={styles.line}>{text.rowsChanged}</p>}
      {!isHeld && <p className={styles.line}>{text.notClosed}</p>}
    </>
  );
};
