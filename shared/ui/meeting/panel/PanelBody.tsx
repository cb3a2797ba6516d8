import * as React from 'react';
import { makeStyles } from '@griffel/react';
import type { SavingState } from '../../../application/meetings/MeetingSession';
import type { StepKind } from '../../../domain/meeting/agendaItem';
import type { MeetingState } from '../../../domain/meeting/meeting';
import { SkeletonList } from '../../parts/SkeletonList';
import { DeviceNotice } from '../on-device/DeviceNotice';
import type { LaterPart } from './LaterParts';
import { usePanel, type PanelPlace } from './PanelContext';
import { AttendanceStep } from './steps/AttendanceStep';
import { CancelledMeeting } from './steps/CancelledMeeting';
import { LastPromisesStep } from './steps/LastPromisesStep';
import { NotStarted } from './steps/NotStarted';
import { useCurrentStep } from './useCurrentStep';
import { loadLater, useLaterParts } from './useLaterParts';

const LaterParts = React.lazy(async () => ({ default: (await loadLater()).LaterParts }));
const ConflictScreen = React.lazy(async () => ({ default: (await loadLater()).ConflictScreen }));

const useStyles = makeStyles({
  // Scrolls by itself, so that header and foot stay, and nothing in focus is hidden under them.
  body: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    rowGap: '12px',
    padding: '12px',
    outlineOffset: '-2px',
    '> *': { flexShrink: 0 },
  },
});

type First = 'not-started' | 'cancelled' | 'attendance' | 'last-promises' | 'nothing';

const firstScreens: Readonly<Record<First, React.ComponentType>> = {
  'not-started': NotStarted,
  cancelled: CancelledMeeting,
  attendance: AttendanceStep,
  'last-promises': LastPromisesStep,
  nothing: () => null,
};

/** What a meeting shows in each state when nothing lies on top; a running one shows its step. */
const ofState: Readonly<Record<MeetingState, First | LaterPart | null>> = {
  planned: 'not-started',
  invited: 'not-started',
  'in-progress': null,
  closing: 'closing',
  held: 'receipt',
  cancelled: 'cancelled',
};

/** On top of the step, and only while there is a step to go back to. */
const stays: Readonly<Record<PanelPlace, boolean>> = {
  step: false,
  'new-promise': false,
  'new-topic': true,
  keys: true,
  closing: false,
};

/** The step of new promises has the form itself, and what is saved is seen below it. */
const onTop = (place: PanelPlace, step: First | StepKind): PanelPlace =>
  place === 'new-promise' && step === 'new-promises' ? 'step' : place;

function usePart(): First | LaterPart {
  const { view, ...panel } = usePanel();
  const { item } = useCurrentStep();
  const step = item?.kind ?? 'nothing';
  const ofMeeting = ofState[view.room.meeting.state];
  const place = onTop(panel.place, step);
  if (place !== 'step' && (ofMeeting === null || stays[place])) return place;
  return ofMeeting ?? step;
}

/** In which states of saving there is nothing to tell besides. */
const isCalm: Readonly<Record<SavingState['kind'], boolean>> = {
  saved: true,
  saving: true,
  'waiting-for-network': false,
  conflict: false,
  'needs-you': false,
};

const isFirst = (part: First | LaterPart): part is First => part in firstScreens;

interface PanelBodyProps {
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
}

/** Notices first, then the one thing that is at hand. */
export const PanelBody: React.FC<PanelBodyProps> = (props) => {
  const styles = useStyles();
  const { saving, view, commands, place } = usePanel();
  const main = React.useRef<HTMLElement>(null);
  const { state, currentStep } = view.room.meeting;
  const [later, setLater] = React.useState<unknown>(null);
  const conflict = saving.kind === 'conflict' ? saving.conflict : null;
  React.useEffect(() => {
    // Each part begins at its top, however far one had read in the one before.
    if (main.current !== null) main.current.scrollTop = 0;
  }, [state, currentStep, place]);
  return (
    <main ref={main} tabIndex={-1} className={styles.body}>
      <React.Suspense fallback={<SkeletonList rows={3} rowHeight={72} />}>
        {conflict !== null && conflict !== later ? (
          <ConflictScreen
            key={`${conflict.row.kind}-${conflict.row.id}-${conflict.field}`}
            view={view}
            commands={commands}
            conflict={conflict}
            onLater={() => setLater(conflict)}
          />
        ) : (
          <PartAtHand {...props} putOff={conflict === null ? null : () => setLater(null)} />
        )}
      </React.Suspense>
    </main>
  );
};

interface PartAtHandProps extends PanelBodyProps {
  /** Takes up a choice between two texts that was put off. */
  readonly putOff: (() => void) | null;
}

const PartAtHand: React.FC<PartAtHandProps> = ({ letters, onLetters, putOff }) => {
  const part = usePart();
  const { item } = useCurrentStep();
  const { kept, waiting, view, saving } = usePanel();
  const later = useLaterParts(waiting.length > 0 || !isCalm[saving.kind] || view.me.contact === null);
  const First = isFirst(part) ? firstScreens[part] : null;
  return (
    <>
      <DeviceNotice kept={kept} />
      {later !== null && <later.Notices putOff={putOff} />}
      {First !== null && <First />}
      {!isFirst(part) && <LaterParts part={part} step={item} letters={letters} onLetters={onLetters} />}
      {later !== null && <later.WaitingList {...{ waiting, view }} />}
    </>
  );
};
