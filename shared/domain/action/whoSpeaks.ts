import type { PersonId } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import { localDateOf } from '../kernel/localDateOf';
import type { Contact, ContactRole } from '../organisation/contact';
import type { ForumKey } from '../organisation/forum';
import type { Organisation, OrganisationKey } from '../organisation/organisation';
import { contactsOfPerson } from '../organisation/speakers';
import { successorOn } from '../organisation/successorOn';
import type { Answer, AnswerId, AnswerKind } from './answer';
import type { ConfirmationChannel } from './confirmation';

/** Who an answer comes from, as SharePoint's author and the contacts of that day have it. */
export type Voice =
  | {
      readonly kind: 'speaks';
      readonly organisation: OrganisationKey;
      readonly functionTitle: string;
      readonly via: ConfirmationChannel;
    }
  /** A coordinator has taken the answer back; shown, and counts no longer. */
  | {
      readonly kind: 'taken-back';
      readonly organisation: OrganisationKey;
      readonly functionTitle: string;
      readonly via: ConfirmationChannel;
    }
  /** Written for another organisation than the author's own; shown, never applied. */
  | {
      readonly kind: 'mismatch';
      readonly claimed: OrganisationKey;
      readonly actual: readonly OrganisationKey[];
    }
  /** The author's role does not carry this kind of answer; shown, never applied. */
  | {
      readonly kind: 'not-entitled';
      readonly organisation: OrganisationKey;
      readonly role: ContactRole | null;
    }
  /** No contact that day, or an author who has left the site. */
  | { readonly kind: 'unknown' };

/** An answer together with who it comes from. */
export interface Heard extends Answer {
  readonly voice: Voice;
}

/** What the hearing rests on; only coordinators edit contacts. */
export interface Hearing {
  readonly contacts: readonly Contact[];
  readonly organisations: readonly Organisation[];
  readonly forum: ForumKey;
  /** The answer service's own id, once it is set up; it alone answers by link and for the bot. */
  readonly service: PersonId | null;
  readonly timeZone: string;
}

type Entitlement = 'everything' | 'own-answers' | 'comments' | 'nothing';

const entitlements: Record<ContactRole, Entitlement> = {
  coordinator: 'everything',
  'contact-person': 'own-answers',
  'action-owner': 'own-answers',
  participant: 'comments',
  reader: 'nothing',
};

const neededFor: Record<AnswerKind, readonly Entitlement[]> = {
  confirm: ['everything', 'own-answers'],
  'request-change': ['everything', 'own-answers'],
  decline: ['everything', 'own-answers'],
  done: ['everything', 'own-answers'],
  'in-progress': ['everything', 'own-answers'],
  late: ['everything', 'own-answers'],
  'need-help': ['everything', 'own-answers'],
  'request-date': ['everything', 'own-answers'],
  comment: ['everything', 'own-answers', 'comments'],
  skip: ['everything'],
  edit: ['everything'],
};

/** Whether a contact of this role may give this kind of answer for its own organisation. */
export const mayAnswer = (role: ContactRole, kind: AnswerKind): boolean =>
  neededFor[kind].includes(entitlements[role]);

/**
 * Derives who spoke from SharePoint's author and the contacts valid that day. The organisation in the row is only a
 * claim, also of one that the author's has come after; the function it names counts only when the service itself wrote the row. A coordinator may note for any
 * organisation what was said in the room.
 */
export function whoSpeaks(answer: Answer, hearing: Omit<Hearing, 'timeZone'>, day: LocalDate): Voice {
  if (answer.author === null) return { kind: 'unknown' };
  if (answer.author === hearing.service) return byService(answer);
  const held = contactsOfPerson(hearing.contacts, answer.author, day, hearing.forum);
  const own = heldFor(answer.claimedOrganisation, held, hearing, day);
  const coordinator = held.find((contact) => contact.role === 'coordinator');
  if (own === undefined && coordinator !== undefined) return speaks(answer, coordinator, 'spoken');
  if (own === undefined) return stranger(answer, held);
  // A coordinator stays one when the claimed organisation is his own by a weaker contact.
  return mayAnswer((coordinator ?? own).role, answer.kind)
    ? speaks(answer, own, 'own-account')
    : { kind: 'not-entitled', organisation: own.organisation, role: own.role };
}

/** The contact of the organisation itself, or of the one that has come after it. */
function heldFor(
  claimed: OrganisationKey,
  held: readonly Contact[],
  { organisations }: Pick<Hearing, 'organisations'>,
  day: LocalDate,
): Contact | undefined {
  const standing = successorOn(organisations, claimed, day);
  const of = (key?: OrganisationKey): Contact | undefined =>
    held.find(({ organisation }) => organisation === key);
  return of(claimed) ?? of(standing?.key);
}

/** Hears each answer on the day it was given; one that a coordinator's later edit takes back counts no longer. */
export function hear(answers: readonly Answer[], hearing: Hearing): readonly Heard[] {
  const heard = answers.map((answer) => ({
    ...answer,
    voice: whoSpeaks(answer, hearing, localDateOf(answer.at, hearing.timeZone)),
  }));
  const takenBack = new Set(heard.flatMap(takenBackBy));
  return takenBack.size === 0 ? heard : heard.map((each) => (takenBack.has(each.id) ? silenced(each) : each));
}

const takenBackBy = ({ kind, voice, takesBack }: Heard): readonly AnswerId[] =>
  kind === 'edit' && voice.kind === 'speaks' && takesBack != null ? [takesBack] : [];

const silenced = (answer: Heard): Heard =>
  answer.voice.kind === 'speaks' ? { ...answer, voice: { ...answer.voice, kind: 'taken-back' } } : answer;

const speaks = (answer: Answer, contact: Contact, via: ConfirmationChannel): Voice => ({
  kind: 'speaks',
  organisation: answer.claimedOrganisation,
  functionTitle: contact.functionTitle,
  via,
});

function byService(answer: Answer): Voice {
  if (answer.linkFunction === null || answer.linkFunction === '') return { kind: 'unknown' };
  const organisation = answer.claimedOrganisation;
  // The bot has compared whoever spoke with the contacts of that day; a link is a contact person's.
  const role = answer.toldIn === 'chat' ? 'coordinator' : 'contact-person';
  return mayAnswer(role, answer.kind)
    ? { kind: 'speaks', organisation, functionTitle: answer.linkFunction, via: answer.toldIn ?? 'link' }
    : { kind: 'not-entitled', organisation, role: null };
}

function stranger(answer: Answer, held: readonly Contact[]): Voice {
  if (held.length === 0) return { kind: 'unknown' };
  const actual = [...new Set(held.map((contact) => contact.organisation))];
  return { kind: 'mismatch', claimed: answer.claimedOrganisation, actual };
}
