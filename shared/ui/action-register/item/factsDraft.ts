import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { FillIn } from '../../../application/meetings/MeetingSession';
import type { Action } from '../../../domain/action/action';
import { actionKinds } from '../../../domain/action/actionKind';
import type { CauseId } from '../../../domain/cause/cause';
import { mergeChange } from '../../../domain/kernel/merge/mergeChange';
import { parseLocalDate, type LocalDate } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { PlaceKey } from '../../../domain/situation/place';
import type { ProblemId } from '../../../domain/situation/problem';

/** What stands in the form's fields while it is written in; dates and choices as their text. */
export interface FactsDraft {
  readonly title: string;
  readonly description: string;
  readonly organisation: string;
  readonly functionTitle: string;
  /** Keys, one a line. */
  readonly contributors: string;
  readonly dueDate: string;
  readonly direct: string;
  readonly yearly: string;
  readonly problem: string;
  readonly causes: string;
  readonly place: string;
  readonly kind: string;
  readonly expectedEffect: string;
  readonly effectCheckDate: string;
}
export type FactsField = keyof FactsDraft;

const factsFields = [
  'title',
  'description',
  'organisation',
  'functionTitle',
  'contributors',
  'dueDate',
  'direct',
  'yearly',
  'problem',
  'causes',
  'place',
  'kind',
  'expectedEffect',
  'effectCheckDate',
] as const satisfies readonly FactsField[];

export const draftOf = (action: Action): FactsDraft => ({
  title: action.title,
  description: action.description,
  organisation: action.organisation,
  functionTitle: action.functionTitle,
  contributors: [...action.contributors].sort().join('\n'),
  dueDate: action.dueDate ?? '',
  direct: action.direct ? '1' : '',
  yearly: action.yearly ? '1' : '',
  problem: String(action.problem ?? ''),
  causes: [...action.causes].sort((a, b) => a - b).join(' '),
  place: action.place ?? '',
  kind: action.kind ?? '',
  expectedEffect: action.expectedEffect,
  effectCheckDate: action.effectCheckDate ?? '',
});

export const contributorsIn = (text: string): readonly OrganisationKey[] =>
  text === '' ? [] : (text.split('\n') as OrganisationKey[]);

/** Adds or takes away one contributing organisation. */
export function withContributor(text: string, key: OrganisationKey, chosen: boolean): string {
  const others = contributorsIn(text).filter((each) => each !== key);
  return (chosen ? [...others, key] : others).sort().join('\n');
}

export const causesIn = (text: string): readonly CauseId[] =>
  text === '' ? [] : text.split(' ').map((id) => Number(id) as CauseId);

/** Adds or takes away one cause. */
export function withCause(text: string, cause: CauseId, chosen: boolean): string {
  const others = causesIn(text).filter((each) => each !== cause);
  return (chosen ? [...others, cause] : others).sort((a, b) => a - b).join(' ');
}

/** The fields that differ from another draft. */
export const changedFields = (draft: FactsDraft, from: FactsDraft): readonly FactsField[] =>
  factsFields.filter((field) => draft[field].trim() !== from[field].trim());

/** A draft that somebody else was before with. */
export interface MetDraft {
  /** Fields, or paragraphs of them, that both have changed. */
  readonly contested: readonly FactsField[];
  /** Ours, with theirs wherever only they have changed something. */
  readonly mine: FactsDraft;
}

/** What was typed, put together with what stands; long texts by paragraph. */
export function meetDraft(opened: FactsDraft, draft: FactsDraft, theirs: FactsDraft): MetDraft {
  const typed = changedFields(draft, opened).map((field) => [field, draft[field].trim()] as const);
  const { free, contested, mine } = mergeChange<FactsDraft>({
    base: opened,
    mine: Object.fromEntries(typed),
    theirs,
    longTexts: ['description', 'expectedEffect'],
  });
  return { contested, mine: { ...theirs, ...free, ...mine } };
}

function dateIn(text: string): Result<LocalDate | null, CommandRefusal> {
  return text.trim() === '' ? success(null) : parseLocalDate(text);
}

const readers: { readonly [F in FactsField]: (text: string) => Result<FillIn, CommandRefusal> } = {
  title: (title) => success({ title }),
  description: (description) => success({ description }),
  organisation: (key) => success({ organisation: key as OrganisationKey }),
  functionTitle: (functionTitle) => success({ functionTitle }),
  contributors: (text) => success({ contributors: contributorsIn(text) }),
  dueDate: (text) => named(dateIn(text), (dueDate) => ({ dueDate })),
  direct: (text) => success({ direct: text !== '' }),
  yearly: (text) => success({ yearly: text !== '' }),
  problem: (text) => success({ problem: text === '' ? null : (Number(text) as ProblemId) }),
  causes: (text) => success({ causes: causesIn(text) }),
  place: (text) => success({ place: text === '' ? null : (text as PlaceKey) }),
  kind: (text) => success({ kind: actionKinds.find((kind) => kind === text) ?? null }),
  expectedEffect: (expectedEffect) => success({ expectedEffect }),
  effectCheckDate: (text) => named(dateIn(text), (effectCheckDate) => ({ effectCheckDate })),
};

const named = (
  read: Result<LocalDate | null, CommandRefusal>,
  field: (date: LocalDate | null) => FillIn,
): Result<FillIn, CommandRefusal> => (read.ok ? success(field(read.value)) : read);

/** The fields of a draft as the register wants them, or the first that cannot be read. */
export function fillInOf(draft: FactsDraft, fields: readonly FactsField[]): Result<FillIn, CommandRefusal> {
  let all: FillIn = {};
  for (const field of fields) {
    const read = readers[field](draft[field].trim());
    if (!read.ok) return failure(read.error);
    all = { ...all, ...read.value };
  }
  return success(all);
}
