import * as React from 'react';
import type { AgendaItem, StepKind } from '../../../domain/meeting/agendaItem';
import { CloseMeeting } from './closing/CloseMeeting';
import { Receipt } from './closing/Receipt';
import { NewTopic } from './notes/NewTopic';
import { usePanel, type PanelPlace } from './PanelContext';
import { NewPromise } from './promises/NewPromise';
import { NewPromisesStep } from './steps/NewPromisesStep';
import { NotesStep } from './steps/NotesStep';
import { ReadBackStep } from './steps/ReadBackStep';
import { KeysPage } from './trouble/KeysPage';

export type LaterStep = Exclude<StepKind, 'attendance' | 'last-promises'>;
export type LaterPart = LaterStep | Exclude<PanelPlace, 'step'> | 'receipt';

interface LaterPartsProps {
  readonly part: LaterPart;
  readonly step: AgendaItem | null;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
}

const withStep =
  (Step: React.ComponentType<{ readonly step: AgendaItem }>) =>
  ({ step }: LaterPartsProps): React.ReactElement | null =>
    step === null ? null : <Step key={step.id} step={step} />;

const NewPromiseOnTop: React.FC = () => {
  const { go } = usePanel();
  return <NewPromise onClose={() => go('step')} />;
};

const parts: Readonly<Record<LaterPart, (props: LaterPartsProps) => React.ReactElement | null>> = {
  situation: withStep(NotesStep),
  pattern: withStep(NotesStep),
  events: withStep(NotesStep),
  topic: withStep(NotesStep),
  'new-promises': () => <NewPromisesStep />,
  'read-back': () => <ReadBackStep />,
  'new-promise': () => <NewPromiseOnTop />,
  'new-topic': () => <NewTopic />,
  keys: ({ letters, onLetters }) => <KeysPage letters={letters} onLetters={onLetters} />,
  closing: () => <CloseMeeting />,
  receipt: () => <Receipt />,
};

/** What the meeting comes to later: loaded beside the first steps, so that these come sooner. */
export const LaterParts: React.FC<LaterPartsProps> = (props) => parts[props.part](props);

export { WaitingList } from '../on-device/WaitingList';
export { Notices } from './trouble/Notices';
export { AnswerForm } from './promises/AnswerForm';
export { ConflictScreen } from '../../conflict/ConflictScreen';
export { UndoNotice } from '../../conflict/UndoNotice';
