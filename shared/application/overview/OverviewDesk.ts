import type { GapKind } from '../../domain/action/gapCheck';
import type { DailyTally } from '../../domain/action/tally';
import type { OrganisationWaits, Waits } from '../../domain/action/waiting';
import type { Result } from '../../domain/kernel/result';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Topic } from '../../domain/meeting/topic';
import type { QuestionedText } from '../../domain/redaction/questionedText';
import type { MissingSubstitute } from '../../domain/organisation/missingSubstitutes';
import type { Forum } from '../../domain/organisation/forum';
import type { EnterPromises } from '../first-run/enterPromises';
import type { SetUpForum } from '../first-run/setUpForum';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { SignedInMember } from '../people/signedInMember';
import type { DirectoryContent } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';

/** Broken links that the register can show by a filter of its own. */
export const listedGaps = [
  'cause',
  'date',
  'function',
  'waiting',
  'change-requested',
  'declined',
  'overdue',
  'effect',
  'check',
  'check-passed',
] as const;
export type ListedGap = (typeof listedGaps)[number];

/** A row behind a line of the check that is no action of the register's selections. */
export interface GapRow {
  readonly id: number;
  readonly displayId: string;
  readonly title: string;
}

/** One line of the check: so many rows, and the way to them. */
export type GapLine =
  | { readonly kind: 'listed'; readonly gap: ListedGap; readonly count: number }
  | {
      readonly kind: 'rows';
      readonly gap: Extract<
        GapKind,
        'problem-without-cause' | 'problem-without-action' | 'cause-without-action' | 'only-rejected-causes'
      >;
      readonly rows: readonly GapRow[];
    };

/** How many there are of each link of the way of working. */
export interface ChainCounts {
  readonly problems: number;
  readonly causes: number;
  readonly open: number;
  readonly carriedOut: number;
}

/** What is counted on the rows themselves; null where there are too many, and the last tally tells. */
export interface LiveFigures {
  readonly today: DailyTally;
  readonly chain: ChainCounts;
  readonly gaps: readonly GapLine[];
  readonly waits: { readonly organisations: readonly OrganisationWaits[]; readonly total: Waits };
}

/** What is to be followed up at a meeting, and how much of it nobody has answered or confirmed. */
export interface PromisesThere {
  readonly toFollowUp: number;
  readonly silent: number;
  readonly unconfirmed: number;
}

/** What the next meeting is going to find. */
export interface NextMeeting {
  readonly meeting: Meeting;
  /** Null where there are too many actions to count on. */
  readonly promises: PromisesThere | null;
}

/** What a new forum has done of what leads to its first meeting. */
export const firstSteps = ['furnished', 'organisations', 'promises', 'meeting', 'rehearsal'] as const;
export type FirstStep = (typeof firstSteps)[number];

export interface ForumAtAGlance {
  /** Null where the programme's list of forums does not know this one. */
  readonly forum: Forum | null;
  readonly directory: DirectoryContent;
  readonly me: SignedInMember;
  readonly mayEdit: boolean;
  readonly mayAdd: boolean;
  readonly next: NextMeeting | null;
  readonly missing: readonly MissingSubstitute[];
  readonly figures: LiveFigures | null;
  /** Oldest first. */
  readonly tallies: readonly DailyTally[];
  /** Waiting for a meeting. */
  readonly topics: readonly Topic[];
  /** Newest first. */
  readonly meetings: readonly Meeting[];
  /** Texts that came in another way and are to be looked at. */
  readonly questioned: readonly QuestionedText[];
  readonly mayRedact: boolean;
  /** Null once a meeting has been held. */
  readonly firstSteps: Readonly<Record<FirstStep, boolean>> | null;
}

/** A forum's start page. */
export interface OverviewDesk {
  /** One request to the forum's site, and one to the programme's unless it is known. */
  load(): Promise<Result<ForumAtAGlance, GatewayFailure>>;
  /** "Får stå": the text is not asked about again until it is another. One request. */
  letStand(text: QuestionedText): Promise<Result<void, CommandRefusal>>;
  readonly enterPromises: EnterPromises;
  readonly setUpForum: SetUpForum;
  follow(onChange: () => void): () => void;
}
