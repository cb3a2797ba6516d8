import type { PersonId } from '../../domain/kernel/id';
import type { LocalTime } from '../../domain/kernel/localDateOf';
import type { ForumKey } from '../../domain/organisation/forum';
import type { PlannedSpan } from '../../domain/reminders/dueWindow';
import type { ReminderSettings } from '../../domain/reminders/reminderSettings';
import type { BindLink } from '../answer-links/bindLink';
import type { Clock } from '../ports/Clock';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { ReminderSite } from '../ports/DueBook';
import type { Sites } from '../ports/ForumSites';
import type { GatewayFailure, WriteFailure } from '../ports/GatewayFailure';
import type { MessageSender } from '../ports/MessageSender';
import type { OperationIds } from '../ports/OperationIds';
import type { OfficeContent, ReminderOffice, ReminderRun } from '../ports/ReminderOffice';

export interface TickPorts {
  readonly directory: Directory;
  readonly office: ReminderOffice;
  readonly forums: Sites<ReminderSite>;
  readonly sender: MessageSender;
  readonly bindLink: BindLink;
  readonly operations: OperationIds;
  readonly clock: Clock;
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly timeZone: string;
  /** Who the service is in SharePoint. */
  readonly service: PersonId | null;
}

/** What a tick found when it began. */
export interface TickContext {
  readonly ports: TickPorts;
  readonly now: LocalTime;
  readonly directory: DirectoryContent;
  readonly office: OfficeContent;
}

/** One forum within a tick. */
export interface ForumTurn {
  readonly context: TickContext;
  readonly site: ReminderSite;
  readonly settings: ReminderSettings;
  readonly run: ReminderRun | null;
  readonly span: PlannedSpan;
  /** Whether anybody may be disturbed now. */
  readonly disturbs: boolean;
  /** Whether its reminders are to be planned now: nobody is disturbed by it, and it has not been done today. */
  readonly plans: boolean;
}

/** As much of a turn as decides what a forum is asked. */
export interface AskingTurn extends Pick<ForumTurn, 'settings' | 'run' | 'span' | 'disturbs' | 'plans'> {
  readonly site: Pick<ReminderSite, 'forum'>;
  readonly context: {
    readonly ports: Pick<TickPorts, 'timeZone'>;
    readonly office: Pick<OfficeContent, 'wishes'>;
    readonly directory: Pick<DirectoryContent, 'contacts'>;
  };
}

/** What could not be done this time; the next tick takes it up again. */
export interface TickTrouble {
  /** Null for the programme's own. */
  readonly forum: ForumKey | null;
  readonly failure: GatewayFailure | WriteFailure;
}

/** What a tick has done, in numbers: nothing in it points anybody out. */
export interface TickOutcome {
  readonly applied: number;
  readonly planned: number;
  readonly sent: number;
  readonly retried: number;
  readonly failed: number;
  /** Reminders that there is nobody to send to. */
  readonly unaddressed: number;
  readonly troubles: readonly TickTrouble[];
}
