import type { Directory } from '../../application/ports/Directory';
import type { ConversationBook } from '../../application/ports/ConversationBook';
import type { ReminderSite } from '../../application/ports/DueBook';
import type { Sites } from '../../application/ports/ForumSites';
import type { ReminderOffice } from '../../application/ports/ReminderOffice';
import type { PersonId } from '../../domain/kernel/id';
import { connectSites, type SharePointSetup } from './connectMeetingSites';
import { SharePointConversationBook } from './registers/SharePointConversationBook';
import { SharePointTextWatch } from './redaction/SharePointTextWatch';
import { SharePointDueBook } from './registers/SharePointDueBook';
import { SharePointReminderOffice } from './registers/SharePointReminderOffice';

export interface ReminderSetup extends SharePointSetup {
  /** Who the service is in SharePoint; it alone speaks for those without an account. */
  readonly service: PersonId | null;
}

export interface ConnectedReminders {
  readonly directory: Directory;
  readonly office: ReminderOffice;
  readonly conversations: ConversationBook;
  readonly forums: Sites<ReminderSite>;
}

/** Opens what reminding needs of the configured sites, and no others. */
export function connectReminders(setup: ReminderSetup): ConnectedReminders {
  const { directory, forums, programmeSite } = connectSites(setup, ({ site, stores, meeting }) => ({
    ...meeting,
    due: new SharePointDueBook(site, stores),
    watch: new SharePointTextWatch(site, stores.users),
  }));
  return {
    directory,
    forums,
    office: new SharePointReminderOffice(programmeSite, setup.service),
    conversations: new SharePointConversationBook(programmeSite),
  };
}
