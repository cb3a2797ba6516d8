import type { Action, ActionId } from '../../domain/action/action';
import type { Answer, AnswerKind } from '../../domain/action/answer';
import type { Assessment } from '../../domain/action/moveAction';
import type { OperationId } from '../../domain/kernel/id';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { Result } from '../../domain/kernel/result';
import type { AgendaItem, AgendaItemId } from '../../domain/meeting/agendaItem';
import type { AttendanceState, ParticipationMode } from '../../domain/meeting/attendance';
import type { DecisionKind } from '../../domain/meeting/decision';
import type { Note, NoteId } from '../../domain/meeting/note';
import type { Topic } from '../../domain/meeting/topic';
import type { Cause } from '../../domain/cause/cause';
import type { Problem } from '../../domain/situation/problem';
import type { CauseDraft } from '../situation/newCause';
import type { ProblemDraft } from '../situation/newProblem';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { CommandRefusal } from './CommandRefusal';

export type Done<T = void> = Promise<Result<T, CommandRefusal>>;

export interface NewPromise {
  readonly title: string;
  readonly organisation: OrganisationKey;
  readonly contributors?: readonly OrganisationKey[];
  readonly dueDate?: LocalDate | null;
  readonly functionTitle?: string;
  readonly direct?: boolean;
  readonly problem?: Action['problem'];
  readonly causes?: Action['causes'];
  readonly place?: Action['place'];
  readonly expectedEffect?: string;
}

/** The fields that can be filled in later. */
export type FillIn = Partial<
  Pick<
    Action,
    | 'title'
    | 'description'
    | 'organisation'
    | 'contributors'
    | 'dueDate'
    | 'functionTitle'
    | 'direct'
    | 'yearly'
    | 'problem'
    | 'causes'
    | 'place'
    | 'kind'
    | 'expectedEffect'
    | 'effectCheckDate'
  >
>;

export interface SpokenAnswer {
  readonly kind: Exclude<AnswerKind, 'skip' | 'edit'>;
  readonly text?: string;
  readonly newDate?: LocalDate;
  /** For whom it was said; a coordinator may note for any, others only for their own. Default: the responsible one. */
  readonly organisation?: OrganisationKey;
}

/** Everything that can be done with a meeting; each is one use case of its own file. */
export interface MeetingCommands {
  start(): Done;
  /** Leads from here on; `recorded` is the line that the minutes keep of it. */
  takeOver(recorded: string): Done;
  goToStep(step: AgendaItemId): Done;
  borrowMinutes(from: AgendaItemId, minutes: number): Done;
  recordAttendance(organisation: OrganisationKey, state: AttendanceState, mode: ParticipationMode): Done;
  showOnStage(action: ActionId | null): Done;
  answer(action: ActionId, answer: SpokenAnswer): Done<Answer>;
  skip(action: ActionId, reason: string): Done<Answer>;
  acceptDate(action: ActionId): Done;
  promise(promise: NewPromise): Done<Action>;
  /**
   * `openedAs` is the action as it was when the form was opened: a field that somebody else has changed since becomes a
   * conflict. `reason` is needed to move a date that was promised (F12).
   */
  fillIn(action: ActionId, fields: FillIn, openedAs?: Action, reason?: string): Done;
  /** `assessment` is needed to call the effect assessed (F13), and is ignored otherwise. */
  moveStatus(action: ActionId, to: Action['status'], reason: string, assessment?: Assessment): Done;
  addNote(step: AgendaItemId, text: string): Done;
  changeNote(note: NoteId, text: string, openedAs?: Note): Done;
  turnNoteIntoPromise(note: NoteId, organisation: OrganisationKey): Done<Action>;
  turnNoteIntoDecision(note: NoteId, kind: DecisionKind): Done;
  turnNoteIntoProblem(note: NoteId, problem: ProblemDraft): Done<Problem>;
  /** Back to a plain note; the promise or decision goes to the recycle bin. A problem stays. */
  turnBack(note: NoteId): Done;
  addProblem(problem: ProblemDraft): Done<Problem>;
  addCause(cause: CauseDraft): Done<Cause>;
  addTopic(title: string, organisation: OrganisationKey): Done;
  takeTopic(topic: Topic['id']): Done;
  dropTopic(topic: Topic['id']): Done;
  addAgendaItem(title: string, minutes: number): Done;
  changeAgendaItem(
    item: AgendaItemId,
    fields: Partial<Pick<AgendaItem, 'title' | 'budgetMinutes' | 'presenter'>>,
    openedAs?: AgendaItem,
  ): Done;
  moveAgendaItem(item: AgendaItemId, direction: 'up' | 'down'): Done;
  removeAgendaItem(item: AgendaItemId): Done;
  /** Can be repeated: a closing that was cut off goes on where it stopped. */
  close(): Done;
  /** Which of the two texts stands, or a third. */
  resolveConflict(text: string): Done;
  /** Takes back what was just done, while it is offered; `reason` stands in the history where there is one. */
  undo(reason: string): Done;
  /** Tries again now what is waiting for the network. */
  retry(): Done;
  /** Tries again a kept command that was refused. */
  sendAgain(command: OperationId): Done;
  /** Gives up a kept command that was refused, and its text. */
  throwAway(command: OperationId): Done;
}
