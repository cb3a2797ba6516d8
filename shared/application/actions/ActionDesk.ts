import type { Action, ActionId } from '../../domain/action/action';
import type { DueDateChange } from '../../domain/action/dueDateHistory';
import type { Assessment } from '../../domain/action/moveAction';
import type { Heard } from '../../domain/action/whoSpeaks';
import type { Cause } from '../../domain/cause/cause';
import type { Result } from '../../domain/kernel/result';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { Problem } from '../../domain/situation/problem';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { FillIn, NewPromise, SpokenAnswer } from '../meetings/MeetingSession';
import type { HeldContact, SignedInMember } from '../people/signedInMember';
import type { ActionPage, ActionQuery, ActionWithHistory } from '../ports/ActionRegister';
import type { RecentAnswer } from '../ports/AnswerBook';
import type { DirectoryContent } from '../ports/Directory';
import type { NamedRow } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ViewDesk } from '../views/ViewDesk';
import type { SituationWithRights } from '../ports/SituationBook';
import type { CauseDraft } from '../situation/newCause';
import type { ProblemDraft } from '../situation/newProblem';
import type { TableWriter } from '../ports/TableWriter';
import type { ReadSelection } from './readSelection';

/** One action as its page shows it: the chain, every answer with its speaker, every date with its reason. */
export interface ActionFile extends ActionWithHistory {
  readonly heard: readonly Heard[];
  readonly dueDates: readonly DueDateChange[];
  /** How many answers lie on top of the row, waiting for a coordinator's client. */
  readonly pending: number;
}

/** What a register screen needs besides its rows; loaded beside the first page, never before it. */
export interface RegisterSurroundings {
  readonly forum: Forum;
  readonly directory: DirectoryContent;
  readonly situation: SituationWithRights;
  readonly me: SignedInMember;
  /** All that the reader is in the forum today, the most entitled first. */
  readonly held: readonly HeldContact[];
  /** Answers and topics can be put in. */
  readonly mayAdd: boolean;
}

export interface AskedOrganisation {
  readonly asked: number;
  /** Left alone, since they had been asked about within a day. */
  readonly lately: number;
}

/** The Åtgärder pages of one forum. */
export interface ActionDesk extends ViewDesk {
  /** One SharePoint request a page. */
  list(query: ActionQuery, next?: string): Promise<Result<ActionPage, GatewayFailure>>;
  /** The first page of each, in one SharePoint request. */
  listTogether(queries: readonly ActionQuery[]): Promise<readonly Result<ActionPage, GatewayFailure>[]>;
  /** A whole selection, to be taken along. */
  readonly readSelection: ReadSelection;
  readonly writeTable: TableWriter['write'];
  /** What has been answered of late, to tell what waits to be written into its row; one SharePoint request. */
  recentAnswers(): Promise<Result<readonly RecentAnswer[], GatewayFailure>>;
  surroundings(): Promise<Result<RegisterSurroundings, GatewayFailure>>;
  /** One SharePoint request. */
  open(id: ActionId): Promise<Result<ActionFile, GatewayFailure>>;
  /** A new action outside a meeting, and its record; one SharePoint request each. */
  add(draft: NewPromise): Promise<Result<Action, CommandRefusal>>;
  /** Takes a new action away again, unless somebody has answered it or moved it on. */
  takeBack(id: ActionId): Promise<Result<void, CommandRefusal>>;
  /** One SharePoint request. */
  change(action: Action, fields: FillIn, reason: string): Promise<Result<Action, CommandRefusal>>;
  /** `assessment` is needed to call the effect assessed (F13), and is ignored otherwise. */
  moveStatus(
    action: Pick<Action, 'id' | 'status'>,
    to: Action['status'],
    reason: string,
    assessment?: Assessment,
  ): Promise<Result<Action, CommandRefusal>>;
  /**
   * Takes a change back: writes the row as it was `before`, unless somebody has changed the same since `after`. An undo
   * is no move: it may lead where the statuses do not.
   */
  restore(after: Action, before: Action, reason: string): Promise<Result<Action, CommandRefusal>>;
  answer(action: Action, answer: SpokenAnswer): Promise<Result<Action, CommandRefusal>>;
  addProblem(draft: ProblemDraft): Promise<Result<Problem, CommandRefusal>>;
  addCause(draft: CauseDraft): Promise<Result<Cause, CommandRefusal>>;
  acceptDate(action: Action): Promise<Result<Action, CommandRefusal>>;
  /** Asks how it stands (F29); within a day of the last time only where `again` is said. */
  askForUpdate(action: Action, again: boolean): Promise<Result<Action, CommandRefusal>>;
  /** The same for everything that an organisation has promised here. */
  askOrganisation(organisation: OrganisationKey): Promise<Result<AskedOrganisation, CommandRefusal>>;
  /** Calls back when somebody else has changed an action or answer; the returned function ends it. */
  follow(onChange: () => void): () => void;
}

/** One forum's part of Mitt arbete, shown as it comes. */
export interface MyForumWork {
  readonly forum: ForumKey;
  readonly name: string;
  readonly toAnswer: readonly NamedRow[];
  readonly mine: readonly NamedRow[];
  readonly meetings: readonly Meeting[];
}
