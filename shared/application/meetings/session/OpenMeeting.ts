import type { ActionId } from '../../../domain/action/action';
import type { Answer } from '../../../domain/action/answer';
import type { Heard, Hearing } from '../../../domain/action/whoSpeaks';
import type { Result } from '../../../domain/kernel/result';
import type { AppliedAnswer } from '../../actions/applyPendingAnswers';
import type { FieldConflict } from '../../conflicts/FieldConflict';
import type { MinutesDesk } from '../../minutes/MinutesDesk';
import type { Clock } from '../../ports/Clock';
import type { DirectoryContent } from '../../ports/Directory';
import type { MeetingSite } from '../../ports/ForumSites';
import type { GatewayFailure } from '../../ports/GatewayFailure';
import type { ForumList } from '../../ports/MeetingBook';
import type { OperationIds } from '../../ports/OperationIds';
import type { MeetingView } from '../MeetingSession';
import type { Undo } from './Undo';
import type { MeetingTable } from './meetingTable';
import type { TenantTime } from './tenantTime';
import type { WriteQueue } from './writeQueue';

/** A meeting at hand: what lies on the table, who is at it, and the ways to write. Every command works on one. */
export interface OpenMeeting {
  readonly site: MeetingSite;
  readonly directory: DirectoryContent;
  readonly clock: Clock;
  /** What the moments in the meeting's row are written by. */
  readonly time: TenantTime;
  readonly operations: OperationIds;
  readonly minutes: Pick<MinutesDesk, 'complete'>;
  readonly table: MeetingTable;
  readonly queue: WriteQueue;
  /** The last answer that this window has written into each action's row. */
  readonly applied: Map<ActionId, AppliedAnswer>;
  readonly hearing: Hearing;
  hear(answers: readonly Answer[]): readonly Heard[];
  /** As the screens show it, with pending answers on top. */
  view(): MeetingView;
  /** Reads the lists again and lays them out. */
  reread(lists: readonly ForumList[]): Promise<Result<void, GatewayFailure>>;
  /** Keeps both wordings until one is chosen. */
  keepConflicts(conflicts: readonly FieldConflict[]): void;
  /** Lets the person take back what was just done, for a little while. */
  offerUndo(undo: Undo): void;
}
