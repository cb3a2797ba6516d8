import { mayAnswer } from '../../domain/action/whoSpeaks';
import type { MessageLink } from '../../domain/answer-link/answerLink';
import type { Contact } from '../../domain/organisation/contact';
import type { ForumKey } from '../../domain/organisation/forum';
import type { OutboxFields } from '../../domain/reminders/outboxRow';
import { reminderOf } from '../../domain/reminders/reminder';
import { boundTo } from './issueLink';
import type { LinkPorts } from './LinkPorts';
import type { MeetingsAhead } from './meetingsAhead';

type Message = Pick<OutboxFields, 'key' | 'channel' | 'contact' | 'reminders'>;

/**
 * Binds a mail's own answer link, for its first forum that something has been promised in. Null where there is nothing
 * to answer, and where the meetings cannot be read just now: the mail is then given a link as it is written.
 */
export type BindLink = (message: Message) => Promise<MessageLink | null>;

interface BindPorts extends Pick<LinkPorts, 'secrets' | 'directory' | 'clock' | 'timeZone'> {
  readonly nextMeetingIn: MeetingsAhead;
}

export const makeBindLink =
  (ports: BindPorts): BindLink =>
  async ({ key, channel, contact: id, reminders }) => {
    const forum = channel === 'mail' ? forumIn(reminders) : null;
    if (forum === null) return null;
    const known = await ports.directory.load();
    const contact = known.ok ? known.value.contacts.find((one) => one.id === id) : undefined;
    if (contact === undefined || !answersIn(contact, forum)) return null;
    const ahead = await ports.nextMeetingIn(forum);
    if (!ahead.ok) return null;
    const hash = ports.secrets.hashOf(ports.secrets.ofMessage(key));
    return boundTo({ contact, forum, meeting: ahead.value }, hash, ports);
  };

const forumIn = (reminders: Message['reminders']): ForumKey | null =>
  reminders.map(reminderOf).find((reminder) => reminder?.subject.kind === 'action')?.forum ?? null;

const answersIn = ({ role, forums }: Contact, forum: ForumKey): boolean =>
  mayAnswer(role, 'confirm') && (forums.length === 0 || forums.includes(forum));
