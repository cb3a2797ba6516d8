import type { PersonId } from '../kernel/id';
import type { LocalDate } from '../kernel/localDate';
import { failure, success, type Result } from '../kernel/result';
import type { Contact, ContactChannel } from './contact';
import { isValidOn } from './validity';
import { lineLimit } from '../kernel/lineLimit';

/** Who takes over, as it is typed. */
export interface SuccessorDraft {
  readonly functionTitle: string;
  /** Empty for a function without address. */
  readonly mail: string;
}

/** Why somebody cannot take over as contact. */
export type SuccessorRefusal =
  | { readonly kind: 'text-missing' }
  | { readonly kind: 'text-too-long'; readonly limit: number; readonly length: number }
  | { readonly kind: 'not-a-mail' }
  /** The contact's days are over already, or the same as it was. */
  | { readonly kind: 'contact-not-replaceable' };

const mailShape = /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:]+$/u;

/** Signs that turn or join what stands around them: a function stands in lines of other people's words. */
const unseen = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** What was typed without the blanks around it, if it can stand. */
export function checkSuccessor(
  old: Contact,
  draft: SuccessorDraft,
  today: LocalDate,
): Result<SuccessorDraft, SuccessorRefusal> {
  const functionTitle = draft.functionTitle.replace(unseen, '').trim().replace(/\s+/gu, ' ');
  const mail = draft.mail.trim();
  if (functionTitle === '') return failure({ kind: 'text-missing' });
  const length = Math.max(functionTitle.length, mail.length);
  if (length > lineLimit) return failure({ kind: 'text-too-long', limit: lineLimit, length });
  if (mail !== '' && !mailShape.test(mail)) return failure({ kind: 'not-a-mail' });
  const wanted = { functionTitle, mail };
  return isSame(old, wanted) || !isValidOn(old, today)
    ? failure({ kind: 'contact-not-replaceable' })
    : success(wanted);
}

const isSame = (old: Contact, { functionTitle, mail }: SuccessorDraft): boolean =>
  functionTitle === old.functionTitle && mail === (old.mail ?? '');

/**
 * The contact that takes over: same organisation, role, forums and substitute. Both are valid on the day of the change,
 * so that what the old one has answered that day still counts.
 */
export function successorOf(
  old: Contact,
  { functionTitle, mail }: SuccessorDraft,
  person: PersonId | null,
  today: LocalDate,
): Omit<Contact, 'id'> {
  return {
    organisation: old.organisation,
    functionTitle,
    role: old.role,
    channel: channelOf(old, person),
    person,
    mail: mail === '' ? null : mail,
    forums: old.forums,
    substitute: old.substitute,
    validFrom: today,
    validTo: old.validTo,
    successor: null,
    linksClosedAt: null,
  };
}

/** Without an account one answers by mail alone. */
function channelOf(old: Contact, person: PersonId | null): ContactChannel {
  if (person === null) return 'mail';
  return old.channel === 'guest' ? 'guest' : 'teams';
}
