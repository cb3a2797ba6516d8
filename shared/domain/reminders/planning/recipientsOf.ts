import type { ActionId } from '../../action/actionId';
import type { Contact } from '../../organisation/contact';
import type { ForumKey } from '../../organisation/forum';
import { isValidOn } from '../../organisation/validity';
import type { Recipient, RecipientKey } from '../reminder';
import { ruleFacts, type Audience } from '../reminderRule';
import { isPaused, type ReminderWish } from '../reminderWish';
import type { Candidate } from './candidate';
import { contactPersonOf, coordinatorsOf, ownerOf, recipientOf, substituteOf, type People } from './people';

/** What decides who is reminded. */
export interface Addressing {
  readonly people: People;
  readonly wishes: readonly ReminderWish[];
  /** How many times a person has been reminded of an action and nobody has answered. */
  readonly unanswered: (recipient: RecipientKey, forum: ForumKey, action: ActionId) => number;
}

/** After so many reminders without an answer the substitute is asked (F32). */
const patience = 2;

/** Empty where everybody concerned wants to be left alone; null where there is nobody. */
export function recipientsOf(candidate: Candidate, planning: Addressing): readonly Recipient[] | null {
  if (candidate.recipient !== null) return oneself(candidate, candidate.recipient, planning);
  const { people } = planning;
  const { forum } = candidate.reminder;
  const contacts = contactsFor(candidate, people);
  const reached = contacts.flatMap((contact) => inStead(contact, candidate, planning));
  if (reached.some((recipient) => recipient !== null)) return reached.filter((one) => one !== null);
  if (reached.length > 0) return [];
  // Nobody in the organisation can be reached: the coordinator is told, so that it is not forgotten.
  const coordinators = coordinatorsOf(people, forum).flatMap((contact) => addressedTo(contact, people));
  return coordinators.length === 0 ? null : coordinators;
}

const isCoordinators: Readonly<Record<Audience, boolean>> = {
  owner: false,
  'contact-person': false,
  coordinator: true,
  // Where no meeting is ahead to put it on.
  agenda: true,
  oneself: false,
};

function contactsFor(
  { reminder, organisation, functionTitle }: Candidate,
  people: People,
): readonly Contact[] {
  const { forum } = reminder;
  const audience = ruleFacts[reminder.rule].audience;
  if (isCoordinators[audience] || organisation === null) return coordinatorsOf(people, forum);
  const found =
    audience === 'owner' && forum !== null
      ? ownerOf(people, forum, { organisation, functionTitle })
      : contactPersonOf(people, forum, organisation);
  return found === null ? [] : [found];
}

const addressedTo = (contact: Contact, { contacts }: People): readonly Recipient[] => {
  const recipient = recipientOf(contact, contacts);
  return recipient === null ? [] : [recipient];
};

/** The contact, or its substitute where it is away or silent; null stands for one who is left alone. */
function inStead(
  contact: Contact,
  candidate: Candidate,
  addressing: Addressing,
): readonly (Recipient | null)[] {
  const { people } = addressing;
  const isFree = (one: Recipient): boolean => !isAway(one, candidate, addressing);
  const [first] = addressedTo(contact, people);
  const substitute = substituteOf(people, candidate.reminder.forum, contact);
  const others = (substitute === null ? [] : addressedTo(substitute, people)).filter(isFree);
  if (first === undefined) return others;
  const needsOther = !isFree(first) || isSilent(first, candidate, addressing);
  if (needsOther && others.length > 0) return others;
  return [isFree(first) ? first : null];
}

const actionIn = ({ reminder: { subject } }: Candidate): ActionId | null =>
  subject.kind === 'action' ? (subject.id as ActionId) : null;

const isAway = ({ key }: Recipient, candidate: Candidate, { wishes, people }: Addressing): boolean =>
  isPaused(wishes, key, { forum: candidate.reminder.forum, action: actionIn(candidate) }, people.today);

function isSilent({ key }: Recipient, candidate: Candidate, { unanswered }: Addressing): boolean {
  const { forum } = candidate.reminder;
  const action = actionIn(candidate);
  return action !== null && forum !== null && unanswered(key, forum, action) >= patience;
}

/** Asked for by the person; a pause that is over matters only for what is the person's own. */
function oneself(
  { reminder, organisation, functionTitle }: Candidate,
  wanted: RecipientKey,
  { people }: Addressing,
): readonly Recipient[] {
  const { rule, forum } = reminder;
  if (rule === 'pause-over' && forum !== null && organisation !== null) {
    const owner = ownerOf(people, forum, { organisation, functionTitle });
    const own = owner === null ? [] : addressedTo(owner, people);
    return own.filter(({ key }) => key === wanted);
  }
  const each = people.contacts
    .filter((contact) => isValidOn(contact, people.today))
    .flatMap((contact) => addressedTo(contact, people))
    .filter(({ key }) => key === wanted);
  // The account that asked, before another function that only has its address.
  return [...each.filter(({ contact }) => isAccounts(contact, wanted)), ...each].slice(0, 1);
}

const isAccounts = ({ person }: Contact, key: RecipientKey): boolean => (person as string | null) === key;
