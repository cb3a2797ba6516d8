import type { Action } from '../../domain/action/action';
import type { Answer } from '../../domain/action/answer';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import type { ActionFields } from '../ports/ActionRegister';
import type { NewAnswer } from '../ports/AnswerBook';

/** Begins each line of values; nobody begins a written reason with it. */
export const valueMark = '› ';

export interface Edit {
  readonly before: Pick<Action, 'id' | 'dueDate'>;
  readonly fields: Partial<ActionFields>;
  readonly reason: string;
  readonly meeting: MeetingId | null;
  /** The coordinator's own organisation. */
  readonly organisation: OrganisationKey;
}

/**
 * The answer that records an edit: its reason, and every value written, a line each, so that a text that was not
 * chosen in a conflict can still be read, in the list too.
 */
export function editRecord({ before, fields, reason, meeting, organisation }: Edit): NewAnswer {
  const names = Object.keys(fields) as (keyof ActionFields)[];
  return {
    action: before.id,
    meeting,
    kind: 'edit',
    text: [reason.trim(), ...names.map((name) => `${valueMark}${name}: ${asText(fields[name])}`)]
      .filter((line) => line !== '')
      .join('\n'),
    claimedOrganisation: organisation,
    newDate: fields.dueDate ?? null,
    oldDate: 'dueDate' in fields ? before.dueDate : null,
    newStatus: fields.status ?? null,
    changedFields: names,
  };
}

export interface WrittenValue {
  readonly field: string;
  readonly value: string;
}

/** Takes the text of a record apart again, for the history on the screen. */
export function readEditRecord(answer: Pick<Answer, 'text' | 'changedFields'>): {
  readonly reason: string;
  readonly values: readonly WrittenValue[];
} {
  const [reason = '', ...lines] = `\n${answer.text}`.split(`\n${valueMark}`);
  const values = lines.flatMap((line) => {
    const field = answer.changedFields.find((name) => line.startsWith(`${name}: `));
    return field === undefined ? [] : [{ field, value: line.slice(field.length + 2) }];
  });
  return { reason: reason.trim(), values };
}

/** Fields of an action are texts, numbers, yes or no, and lists and objects of them. */
const asText = (value: ActionFields[keyof ActionFields] | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
};
