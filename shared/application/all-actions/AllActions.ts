import type { Result } from '../../domain/kernel/result';
import type { Forum, ForumKey } from '../../domain/organisation/forum';
import type { HeldContact } from '../people/signedInMember';
import type { Selection } from '../actions/readSelection';
import type { DirectoryContent } from '../ports/Directory';
import type { ForumSelection, WorkRow } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';

/** An action with the forum it belongs to; row numbers alone repeat from site to site. */
export interface ForumAction {
  readonly forum: ForumKey;
  readonly row: WorkRow;
}

/** What the rows of one forum name: problems, causes, and the meetings where they were promised. */
export type ForumBackground = Pick<ForumSelection, 'problems' | 'causes' | 'promisedAt'>;

/** How far one forum has come in the list over all. */
export type ForumPart = { readonly forum: ForumKey } & (
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  | { readonly kind: 'read'; readonly background: ForumBackground }
);

/** One list of several forums' actions, as far as it has been read. */
export interface AllActions {
  /** In the order of the configuration. */
  readonly forums: readonly ForumPart[];
  /** By due date; none of them later than one that a forum which has answered still holds unread. */
  readonly rows: readonly ForumAction[];
  /** Forums that have answered hold more. */
  readonly more: boolean;
  readonly reading: boolean;
  /** Reading on failed; what has been read stays. */
  readonly moreFailed: { readonly forum: ForumKey; readonly failure: GatewayFailure } | null;
}

/** What is asked of each forum; one for which there is nothing to ask is left out. */
export type SelectionIn = (forum: ForumKey) => Selection | null;

/** A list being read over all forums, a bounded number of requests at a time. */
export interface ActionReading {
  readonly state: () => AllActions;
  /** Calls back at each change; the returned function ends it. */
  readonly follow: (onChange: () => void) => () => void;
  /** Asks each forum for its first page, and shows each as it comes. */
  readonly begin: () => Promise<void>;
  /** Reads on where the list is held up. */
  readonly readMore: () => Promise<void>;
  /** Asks those forums again that could not be read. */
  readonly retry: () => Promise<void>;
  /** Reads again what has been read, without any row going away meanwhile. */
  readonly refresh: () => Promise<void>;
  /** Nothing more is asked, and nobody is told. */
  readonly stop: () => void;
}

/** Who and where, over all forums. */
export interface AllSurroundings {
  readonly directory: DirectoryContent;
  /** The configured forums that the programme's site knows. */
  readonly forums: readonly Forum[];
  /** The person's own contact in a forum, by the contacts valid today. */
  readonly heldIn: (forum: ForumKey) => HeldContact | null;
}

/** The list over all forums that a person may see (F11). */
export interface AllActionsDesk {
  readonly forums: readonly ForumKey[];
  /** Names come beside the rows; one request to the programme's site. */
  surroundings(): Promise<Result<AllSurroundings, GatewayFailure>>;
  read(selectionIn: SelectionIn): ActionReading;
}
