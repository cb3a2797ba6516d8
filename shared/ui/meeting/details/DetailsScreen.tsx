import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { makeStyles } from '@griffel/react';
import type { MeetingSession, SessionState } from '../../../application/meetings/MeetingSession';
import type { MeetingState } from '../../../domain/meeting/meeting';
import type { ForumKey } from '../../../domain/organisation/forum';
import { useToday } from '../../parts/clockContext';
import { usePrinting } from '../../parts/usePrinting';
import { Page } from '../../parts/Page';
import { RefusalMessage } from '../../parts/RefusalMessage';
import { SavingStatus } from '../../parts/SavingStatus';
import { clockText, datedText, momentText } from '../../text/dates';
import { detailsText } from '../../text/detailsText';
import { useLanguage, useText } from '../../text/language';
import { ConflictNotice } from '../../conflict/ConflictNotice';
import { ConflictScreen } from '../../conflict/ConflictScreen';
import { UndoNotice } from '../../conflict/UndoNotice';
import { RehearsalMark } from '../rehearsal/RehearsalMark';
import { HeldContext } from '../HeldContext';
import { DeviceNotice } from '../on-device/DeviceNotice';
import { RefusedList } from '../on-device/RefusedList';
import { WaitingList } from '../on-device/WaitingList';
import { useCommand } from '../useCommand';
import { Agenda } from './Agenda';
import { Audience } from './Audience';
import { DetailsProvider, useDetails, type Details } from './detailsContext';
import { MeetingAhead, type AheadDesk } from './MeetingAhead';
import { NeedsYou } from './NeedsYou';
import { Participation } from './Participation';
import { preparationOf } from './preparation';
import { Promises } from './Promises';
import { Situation } from './Situation';
import { Topics } from './Topics';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: '16px',
    alignItems: 'start',
    '@container (max-width: 899px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { display: 'block' },
  },
  column: { display: 'flex', flexDirection: 'column', rowGap: '16px', minWidth: 0 },
  notice: { ':not(:empty)': { marginBottom: '12px' } },
  words: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
});

interface DetailsScreenProps {
  readonly session: MeetingSession;
  readonly state: Extract<SessionState, { kind: 'open' }>;
  readonly forum: ForumKey;
  readonly ahead: AheadDesk;
  readonly onMinutes: () => void;
  readonly focusTitle?: boolean;
}

/** Prepares a meeting: the agenda left, what needs you and how each organisation takes part right. */
export const DetailsScreen: React.FC<DetailsScreenProps> = ({
  session,
  state,
  forum,
  ahead,
  onMinutes,
  focusTitle,
}) => {
  const styles = useStyles();
  const [receipt, say] = React.useState('');
  const { view, saving } = state;
  const today = useToday();
  const preparation = React.useMemo(() => preparationOf(view, forum, today), [view, forum, today]);
  const details: Details = {
    view,
    saving,
    forum,
    preparation,
    commands: session.commands,
    mayEdit: view.me.coordinator && view.room.meeting.state !== 'held',
    say,
  };
  return (
    <DetailsProvider value={details}>
      <HeldContext.Provider value={saving.kind === 'waiting-for-network'}>
        <Page
          title={useTitle(view.room.meeting)}
          subtitle={<When />}
          actions={<Tools onMinutes={onMinutes} />}
          focusTitle={focusTitle === true}
        >
          <div className={styles.notice}>
            <DeviceNotice kept={session.kept} />
          </div>
          <Situation />
          <Conflict />
          <RefusedList {...{ view, say }} waiting={state.waiting} commands={session.commands} />
          <div role="status">{receipt}</div>
          <WaitingList waiting={state.waiting} view={view} />
          <UndoNotice offer={state.undo} commands={session.commands} />
          <div className={styles.columns}>
            <div className={styles.column}>
              <Agenda />
              <Topics />
              <Promises />
            </div>
            <div className={styles.column}>
              <NeedsYou />
              <Participation />
              {view.me.coordinator && isAhead[view.room.meeting.state] && (
                <MeetingAhead desk={ahead} meeting={view.room.meeting} />
              )}
              <Audience />
            </div>
          </div>
        </Page>
      </HeldContext.Provider>
    </DetailsProvider>
  );
};

const isAhead: Record<MeetingState, boolean> = {
  planned: true,
  invited: true,
  'in-progress': false,
  closing: false,
  held: false,
  cancelled: false,
};

function useTitle({ title, state }: { readonly title: string; readonly state: MeetingState }): string {
  const text = useText(detailsText);
  return isAhead[state] ? text.titlePlanned(title) : title;
}

const When: React.FC = () => {
  const styles = useStyles();
  const language = useLanguage();
  const today = useToday();
  const { view, forum, saving } = useDetails();
  const { startsAt, endsAt, location, rehearsal } = view.room.meeting;
  const name = view.directory.forums.find(({ key }) => key === forum)?.name ?? forum;
  const until = clockText(endsAt, language);
  const from = usePrinting() ? datedText(startsAt, language) : momentText(startsAt, language, today);
  return (
    <span className={styles.words}>
      <span>{[name, `${from}–${until}`, location].filter((part) => part !== '').join(', ')}</span>
      {rehearsal && <RehearsalMark />}
      <SavingStatus saving={saving} />
    </span>
  );
};

/** Printing is for everybody; starting is the one main thing, for the coordinator. */
const Tools: React.FC<{ readonly onMinutes: () => void }> = ({ onMinutes }) => {
  const text = useText(detailsText);
  const { view, commands, mayEdit, say } = useDetails();
  const start = useCommand();
  const { state } = view.room.meeting;
  return (
    <>
      <Button icon={<PrintRegular />} onClick={() => window.print()}>
        {text.print}
      </Button>
      {mayEdit && isAhead[state] && (
        <Button
          appearance="primary"
          disabled={start.busy}
          onClick={() =>
            start.run(
              () => commands.start(),
              () => say(text.started),
            )
          }
        >
          {text.start}
        </Button>
      )}
      {state === 'held' && (
        <Button appearance="primary" onClick={onMinutes}>
          {text.toMinutes}
        </Button>
      )}
      <RefusalMessage refusal={start.refusal} />
    </>
  );
};

/** A text that two people have changed comes first; it can be put off. */
const Conflict: React.FC = () => {
  const { view, commands, saving } = useDetails();
  const [later, setLater] = React.useState<unknown>(null);
  const conflict = saving.kind === 'conflict' ? saving.conflict : null;
  if (conflict === null) return null;
  return conflict === later ? (
    <ConflictNotice onChoose={() => setLater(null)} />
  ) : (
    <ConflictScreen {...{ view, commands, conflict }} onLater={() => setLater(conflict)} />
  );
};
