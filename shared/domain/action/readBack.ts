import type { CauseId } from '../cause/cause';
import type { LocalDate } from '../kernel/localDate';
import type { OrganisationKey } from '../organisation/organisation';
import type { ProblemId } from '../situation/problem';
import type { Action } from './action';

/** What a promise can still lack when it is read back; each is asked for after the meeting. */
export const missingParts = ['due-date', 'function', 'problem', 'cause', 'expected-effect'] as const;
export type MissingPart = (typeof missingParts)[number];

/** The parts of the one sentence that is read aloud before closing; the screen words it (F2). */
export interface ReadBack {
  readonly who: OrganisationKey;
  readonly functionTitle: string;
  /** The promise in its own words, without a full stop at the end. */
  readonly what: string;
  readonly together: readonly OrganisationKey[];
  readonly due: LocalDate | null;
  /** The first date, where the due date has been moved since. */
  readonly movedFrom: LocalDate | null;
  readonly direct: boolean;
  readonly problem: ProblemId | null;
  readonly causes: readonly CauseId[];
  readonly missing: readonly MissingPart[];
}

type Read = Pick<
  Action,
  | 'title'
  | 'organisation'
  | 'functionTitle'
  | 'contributors'
  | 'dueDate'
  | 'firstDueDate'
  | 'direct'
  | 'problem'
  | 'causes'
  | 'expectedEffect'
>;

/** A direktåtgärd needs no problem, cause or expected effect. */
const isMissing: Record<MissingPart, (action: Read) => boolean> = {
  'due-date': (action) => action.dueDate === null,
  function: (action) => action.functionTitle.trim() === '',
  problem: (action) => !action.direct && action.problem === null,
  cause: (action) => !action.direct && action.causes.length === 0,
  'expected-effect': (action) => !action.direct && action.expectedEffect.trim() === '',
};

export const missingIn = (action: Read): readonly MissingPart[] =>
  missingParts.filter((part) => isMissing[part](action));

export const readBack = (action: Read): ReadBack => ({
  who: action.organisation,
  functionTitle: action.functionTitle,
  what: action.title.trim().replace(/[.\s]+$/u, ''),
  together: action.contributors.filter((contributor) => contributor !== action.organisation),
  due: action.dueDate,
  movedFrom: action.firstDueDate === action.dueDate ? null : action.firstDueDate,
  direct: action.direct,
  problem: action.problem,
  causes: action.causes,
  missing: missingIn(action),
});
