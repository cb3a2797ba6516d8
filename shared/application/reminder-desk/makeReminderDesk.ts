import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import type { Contact } from '../../domain/organisation/contact';
import type { Organisation } from '../../domain/organisation/organisation';
import { isValidOn } from '../../domain/organisation/validity';
import type { ActionId } from '../../domain/action/actionId';
import { deliveriesOf, lastTroubles, type Delivery } from '../../domain/reminders/delivery';
import { recipientOf } from '../../domain/reminders/planning/people';
import { settingNames, settingValueOf, type SettingName } from '../../domain/reminders/reminderSettings';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { DirectoryContent } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { KeptSetting } from '../ports/ReminderBook';
import { makeRetryableOperations } from '../retryableOperations';
import { foreseeDay, type ForeseePorts } from './foreseeDay';
import { namedActions } from './namedActions';
import type { ForumReminderState, ForumSetting, ReminderDesk, WantedSetting } from './ReminderDesk';

export interface ReminderDeskPorts extends ForeseePorts {
  readonly retryable: ReturnType<typeof makeRetryableOperations>;
}

/** Five weeks: what has been sent since the meeting before the last one, where they are held every other week. */
const daysShown = 35;

/** The programme's own matter, which no forum sets. */
const programmes: ReadonlySet<SettingName> = new Set(['adoption-undecided']);

/** The reminders of one forum. */
export const makeReminderDesk = (ports: ReminderDeskPorts): ReminderDesk => ({
  load: () => load(ports),
  save: (wanted) => save(ports, wanted),
  foresee: () => foreseeDay(ports),
});

async function load(ports: ReminderDeskPorts): Promise<Result<ForumReminderState, GatewayFailure>> {
  const { reminders, forum, directory, clock } = ports;
  const since = addDays(clock.today(), -daysShown);
  const [known, kept] = await Promise.all([directory.load(), reminders.book.ofForum(forum, since)]);
  if (!known.ok) return known;
  if (!kept.ok) return kept;
  const { settings, mayEdit, outbox, plannedThrough } = kept.value;
  const deliveries = outbox === null ? null : deliveriesOf(outbox, forum);
  const isUnmended = unmended(known.value.contacts, clock.today());
  const lost = lastTroubles(deliveries ?? []).filter(isUnmended);
  const actions = await namedActions(reminders.due(forum), actionsIn(lost));
  return success({
    ...{ mayEdit, deliveries, lost, actions, plannedThrough },
    insteadOfChat: new Set(rowsInsteadOfChat(deliveries ?? [], known.value.contacts)),
    forumName: known.value.forums.find(({ key }) => key === forum)?.name ?? forum,
    settings: settingNames
      .filter((name) => !programmes.has(name))
      .map((name) => settingOf(settings, forum, name)),
    organisationOf: (contact) => organisationIn(known.value, contact),
  });
}

/** Where the contact has been ended, or has another address by now, somebody has seen to it. */
const unmended =
  (contacts: readonly Contact[], today: LocalDate) =>
  ({ row, trouble }: Delivery): boolean => {
    const contact = contacts.find(({ id }) => id === row.contact);
    if (contact === undefined) return trouble === 'contact-gone';
    return isValidOn(contact, today) && recipientOf(contact, contacts)?.key === row.recipient;
  };

/** Blocked, uninstalled or never opened: the service has turned to mail. */
const rowsInsteadOfChat = (
  deliveries: readonly Delivery[],
  contacts: readonly Contact[],
): readonly Delivery['row']['id'][] =>
  deliveries
    .filter(({ row }) => row.channel === 'mail')
    .filter(({ row }) => {
      const contact = contacts.find(({ id }) => id === row.contact);
      return contact !== undefined && recipientOf(contact, contacts)?.channel === 'chat';
    })
    .map(({ row }) => row.id);

const actionsIn = (deliveries: readonly Delivery[]): readonly ActionId[] =>
  deliveries
    .flatMap(({ about }) => about)
    .filter(({ subject }) => subject.kind === 'action')
    .map(({ subject }) => subject.id as ActionId);

function settingOf(
  kept: readonly KeptSetting[],
  forum: ForeseePorts['forum'],
  name: SettingName,
): ForumSetting {
  const rows = kept.map(({ row }) => row);
  return {
    name,
    own: kept.find(({ row }) => row.name === name && row.forum === forum) ?? null,
    value: settingValueOf(rows, forum, name),
    standard: settingValueOf(rows, null, name),
  };
}

function organisationIn(
  { contacts, organisations }: Pick<DirectoryContent, 'contacts' | 'organisations'>,
  id: Contact['id'],
): Organisation | null {
  const contact = contacts.find((one) => one.id === id);
  return organisations.find(({ key }) => key === contact?.organisation) ?? null;
}

async function save(
  ports: ReminderDeskPorts,
  wanted: readonly WantedSetting[],
): Promise<Result<void, CommandRefusal>> {
  for (const one of wanted) {
    const saved = await saveOne(ports, one);
    if (!saved.ok) return saved;
  }
  return success(undefined);
}

async function saveOne(
  { reminders: { book }, forum, retryable }: ReminderDeskPorts,
  { setting: { name, own }, value }: WantedSetting,
): Promise<Result<unknown, CommandRefusal>> {
  if (value === null) return own === null ? success(undefined) : book.removeSetting(own);
  if (own === null) return book.addSetting({ name, forum, ...value });
  const operation = retryable.of('reminder-setting', own.id, own.version, value);
  const changed = await book.changeSetting(own, value, operation);
  if (changed.ok) retryable.done(operation);
  return changed;
}
