import { checkTitle, type TitleRefusal } from '../kernel/checkTitle';
import type { LocalDate } from '../kernel/localDate';
import { failure, success, type Result } from '../kernel/result';
import type { MeetingId } from '../meeting/meeting';
import type { Organisation, OrganisationKey } from '../organisation/organisation';
import { successorOn } from '../organisation/successorOn';
import { isValidOn } from '../organisation/validity';
import type { Action } from './action';
import { checkDueDate, type DueDateRefusal } from './dueDate';

/** What must be said of a promise is what and which organisation; the rest is asked for later (F4). */
export interface PromiseDraft extends Partial<
  Pick<
    Action,
    | 'description'
    | 'contributors'
    | 'dueDate'
    | 'functionTitle'
    | 'direct'
    | 'problem'
    | 'causes'
    | 'place'
    | 'kind'
    | 'expectedEffect'
  >
> {
  readonly title: string;
  readonly organisation: OrganisationKey | null;
}

/** All of an action that SharePoint does not give it. */
export type NewAction = Omit<Action, 'id' | 'version' | 'displayId'>;

/** What is wrong with one field of a promise. */
export type PromiseRefusal =
  | TitleRefusal
  | { readonly kind: 'organisation-missing' }
  /** The one to ask instead, where there is one. */
  | { readonly kind: 'organisation-ended'; readonly successor: OrganisationKey | null }
  | DueDateRefusal;

/** What a promise is judged by. */
export interface PromiseRules {
  readonly organisations: readonly Organisation[];
  readonly today: LocalDate;
  /** Where it was promised; null for an action made outside a meeting. */
  readonly meeting: MeetingId | null;
}

/** Makes the action of a promise, or tells everything that is wrong with it, field by field. */
export function newPromise(
  draft: PromiseDraft,
  rules: PromiseRules,
): Result<NewAction, readonly PromiseRefusal[]> {
  const title = checkTitle(draft.title);
  const organisation = checkOrganisation(draft.organisation, rules);
  const due = draft.dueDate == null ? success(null) : checkDueDate(draft.dueDate, rules.today);
  return title.ok && organisation.ok && due.ok
    ? success(promised(draft, title.value, organisation.value, rules.meeting))
    : failure([title, organisation, due].flatMap((checked) => (checked.ok ? [] : [checked.error])));
}

export function checkOrganisation(
  key: OrganisationKey | null,
  { organisations, today }: Pick<PromiseRules, 'organisations' | 'today'>,
): Result<OrganisationKey, PromiseRefusal> {
  const found = organisations.find((organisation) => organisation.key === key);
  if (found === undefined) return failure({ kind: 'organisation-missing' });
  return isValidOn(found, today)
    ? success(found.key)
    : failure({
        kind: 'organisation-ended',
        successor: successorOn(organisations, found.key, today)?.key ?? null,
      });
}

const unsaid = {
  description: '',
  functionTitle: '',
  contributors: [],
  problem: null,
  causes: [],
  direct: false,
  place: null,
  kind: null,
  dueDate: null,
  expectedEffect: '',
} satisfies Partial<Action>;

const fresh = {
  status: 'proposed',
  confirmation: 'waiting',
  confirmedVia: null,
  confirmedAt: null,
  helpNeeded: false,
  lateSaid: false,
  requestedDate: null,
  updateAskedAt: null,
  effect: 'not-assessed',
  effectText: '',
  effectCheckDate: null,
  followUpAt: null,
  carriedOver: 0,
  yearly: false,
  previousInstance: null,
  nextInstance: null,
  rehearsal: false,
  lastWord: null,
  appliedAnswer: null,
} satisfies Partial<Action>;

/** An action of which nothing has been said yet, but for title and organisation. */
export const newAction = {
  ...fresh,
  ...unsaid,
  firstDueDate: null,
  promisedAt: null,
} satisfies Partial<Action>;

const promised = (
  draft: PromiseDraft,
  title: string,
  organisation: OrganisationKey,
  promisedAt: MeetingId | null,
): NewAction => ({
  ...fresh,
  ...unsaid,
  ...draft,
  title,
  organisation,
  contributors: (draft.contributors ?? []).filter((key) => key !== organisation),
  firstDueDate: draft.dueDate ?? null,
  promisedAt,
});
