import type { ContestedRow, FieldConflict } from '../../application/conflicts/FieldConflict';
import type { MeetingView } from '../../application/meetings/MeetingSession';
import type { LimitedText } from '../../application/textLimits';
import { parseLocalDate } from '../../domain/kernel/localDate';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import { organisationIn } from '../meeting/organisationIn';
import { stepTitle } from '../meeting/stepTitle';
import { dayText } from '../text/dates';
import type { Language } from '../text/language';
import type { ConflictText } from '../text/sv/conflict';

/** Fields that are chosen, not put together. */
const chosen: readonly FieldConflict['field'][] = ['organisation', 'presenter', 'dueDate', 'budgetMinutes'];

export const isFreeText = ({ field }: FieldConflict): boolean => !chosen.includes(field);

/** How much a third wording may hold. */
export function limitOf({ field, row }: FieldConflict): LimitedText {
  if (field === 'description' || field === 'expectedEffect' || field === 'functionTitle') return field;
  if (field !== 'text') return 'title';
  return row.kind === 'decision' ? 'decision' : 'note';
}

/** The field by its name on the screen; an action's title is what is to be done. */
export function fieldName({ field, row }: FieldConflict, text: ConflictText): string {
  if (row.kind === 'action' && field === 'title') return text.whatToDo;
  return row.kind === 'decision' && field === 'text' ? text.decision : text.fields[field];
}

/** Where the text stands: the promise's id, the agenda's step, or the step that a note was made under. */
export function whereItStands(
  { row }: FieldConflict,
  { room }: MeetingView,
  text: ConflictText,
  language: Language,
): string {
  const rowIn = <T extends { readonly id: number }>(rows: readonly T[]): T | undefined =>
    rows.find(({ id }) => id === row.id);
  const step = (id: number | null | undefined): string => {
    const item = room.agenda.find((each) => each.id === id);
    return item === undefined ? '' : stepTitle(item, language);
  };
  const places: Readonly<Record<ContestedRow['kind'], () => string>> = {
    action: () => text.inItem(rowIn(room.actions)?.displayId ?? ''),
    agendaItem: () => text.inItem(step(row.id)),
    note: () => text.under(step(rowIn(room.notes)?.agendaItem)),
    decision: () => text.under(step(rowIn(room.decisions)?.agendaItem)),
    topic: () => text.inItem(rowIn(room.topics)?.title ?? ''),
    meeting: () => '',
    attendance: () => '',
  };
  return places[row.kind]();
}

/** A wording as people read it: names for keys, dates in words. */
export function shownWording(
  { field }: FieldConflict,
  value: string,
  { directory }: MeetingView,
  language: Language,
): string {
  if (value === '') return value;
  if (field === 'organisation' || field === 'presenter')
    return organisationIn(directory, value as OrganisationKey).name;
  if (field !== 'dueDate') return value;
  const date = parseLocalDate(value);
  return date.ok ? dayText(date.value, language) : value;
}
