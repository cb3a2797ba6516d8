import type { ForumKey } from '../../domain/organisation/forum';
import type { DueBook } from '../ports/DueBook';
import type { ReminderBook } from '../ports/ReminderBook';
import type { ReminderOffice } from '../ports/ReminderOffice';

/** Where the screens find what there is of reminders. */
export interface ReminderPlaces {
  readonly book: ReminderBook;
  /** Open to coordinators alone; only looking ahead needs it. */
  readonly office: Pick<ReminderOffice, 'load'>;
  /** Null for a forum that is not configured. */
  due(forum: ForumKey): DueBook | null;
}
