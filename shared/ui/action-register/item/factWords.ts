import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import { actionKinds } from '../../../domain/action/actionKind';
import { parseLocalDate } from '../../../domain/kernel/localDate';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import { actionKindsText } from '../../text/actionKindsText';
import { dayText } from '../../text/dates';
import type { Language } from '../../text/language';
import type { ActionPageText } from '../../text/sv/actionPage';
import { organisationName } from './actionContext';
import { causesIn, contributorsIn, type FactsDraft, type FactsField } from './factsDraft';

interface Words {
  readonly text: ActionPageText;
  readonly language: Language;
}

const day = (value: string, language: Language): string => {
  const date = parseLocalDate(value);
  return date.ok ? dayText(date.value, language) : value;
};

const problemWords = (value: string, around: RegisterSurroundings | null): string => {
  const problem = around?.situation.problems.find((each) => String(each.id) === value);
  return problem === undefined ? value : `${problem.displayId} ${problem.title}`;
};

const causeWords = (value: string, around: RegisterSurroundings | null): string =>
  causesIn(value)
    .map((id) => around?.situation.causes.find((each) => each.id === id)?.title ?? String(id))
    .join(', ');

type Saying = (value: string, around: RegisterSurroundings | null, language: Language) => string;
const kindWords: Saying = (value, _around, language) => {
  const kind = actionKinds.find((each) => each === value);
  return kind === undefined ? value : actionKindsText[language][kind];
};
const dateWords: Saying = (value, _around, language) => day(value, language);

/** The fields whose value is a key or a date; the others stand as they were written. */
const sayings: Partial<Record<FactsField, Saying>> = {
  organisation: (value, around) => organisationName(around, value as OrganisationKey),
  contributors: (value, around) =>
    contributorsIn(value)
      .map((key) => organisationName(around, key))
      .join(', '),
  dueDate: dateWords,
  effectCheckDate: dateWords,
  problem: problemWords,
  causes: causeWords,
  kind: kindWords,
  place: (value, around) => around?.directory.places.find((each) => each.key === value)?.name ?? value,
};

/** A field's value as people read it: names for keys, dates in words. Empty stays empty. */
export function factWords(
  field: FactsField,
  draft: FactsDraft,
  around: RegisterSurroundings | null,
  { text, language }: Words,
): string {
  const value = draft[field];
  if (field === 'direct' || field === 'yearly') return value === '' ? text.no : text.yes;
  const say = sayings[field];
  return value === '' || say === undefined ? value : say(value, around, language);
}
