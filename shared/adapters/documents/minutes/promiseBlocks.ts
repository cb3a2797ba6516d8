import { readEditRecord } from '../../../application/actions/editRecord';
import type { MinutesSheet } from '../../../application/ports/MinutesWriter';
import type { Action } from '../../../domain/action/action';
import type { OrganisationConfirmation } from '../../../domain/action/confirmationsOf';
import type { DueDateChange } from '../../../domain/action/dueDateHistory';
import type { FollowedUp, OrganisationPart, PromiseMade } from '../../../domain/meeting/minutes';
import type { Block } from '../word/Block';
import { dayWords, momentWords } from './dayWords';
import { answers, channels, confirmations, says } from './minutesWords';
import { nameOf } from './nameOf';

/** What has changed since last time, promise by promise, in the words that were said. */
export function followedUpBlocks(sheet: MinutesSheet): readonly Block[] {
  const { followedUp } = sheet.composed.minutes;
  if (followedUp.length === 0) return [{ kind: 'paragraph', text: says.nothingChanged }];
  const { promise, organisation, said, due } = says.columns;
  return [
    {
      kind: 'table',
      caption: says.changed,
      columns: [
        { title: promise, width: 34 },
        { title: organisation, width: 20 },
        { title: said, width: 28 },
        { title: due, width: 18 },
      ],
      rows: followedUp.map((row) => [
        nameLines(row.action),
        [nameOf(sheet, row.action.organisation)],
        saidLines(row),
        dueLines(row.action),
      ]),
    },
  ];
}

/** A part for each organisation with its own promises, so that it can be handed on inside it. */
export function promiseBlocks(sheet: MinutesSheet): readonly Block[] {
  const told = sheet.composed.minutes.parts.filter(
    (part) => part.promises.length + part.contributes.length > 0,
  );
  return told.length === 0
    ? [{ kind: 'paragraph', text: says.noPromises }]
    : told.flatMap((part) => partBlocks(sheet, part));
}

function partBlocks(sheet: MinutesSheet, part: OrganisationPart): readonly Block[] {
  const name = nameOf(sheet, part.organisation);
  const table = (title: string, promises: readonly PromiseMade[]): readonly Block[] =>
    promises.length === 0
      ? []
      : [{ kind: 'paragraph', text: `${title}:` }, promiseTable(sheet, `${name}: ${title}`, promises)];
  return [
    { kind: 'heading', level: 3, text: name },
    ...table(says.ownPromises, part.promises),
    ...table(says.contributes, part.contributes),
  ];
}

const promiseTable = (sheet: MinutesSheet, caption: string, promises: readonly PromiseMade[]): Block => ({
  kind: 'table',
  caption,
  columns: [
    { title: says.columns.promise, width: 38 },
    { title: says.columns.due, width: 20 },
    { title: says.columns.confirmation, width: 42 },
  ],
  rows: promises.map(({ action, confirmations: said }) => [
    nameLines(action),
    dueLines(action),
    said.map((one) => confirmationLine(sheet, one)),
  ]),
});

const nameLines = ({ title, displayId }: Action): readonly string[] => [title, displayId];

/** The date something is to be done, and always the first date where it has been moved (F12). */
function dueLines({ dueDate, firstDueDate }: Action): readonly string[] {
  if (dueDate === null) return [says.noDate];
  const moved = firstDueDate !== null && firstDueDate !== dueDate;
  return moved ? [dayWords(dueDate), says.firstDate(dayWords(firstDueDate))] : [dayWords(dueDate)];
}

const saidLines = ({ answer, dueDates }: FollowedUp): readonly string[] => [
  answers[answer.kind],
  ...(answer.text === '' ? [] : [answer.text]),
  ...dueDates.map(movedLine),
];

function movedLine({ from, to, why }: DueDateChange): string {
  const day = (date: DueDateChange['from']): string => (date === null ? says.noDate : dayWords(date));
  const { reason } = readEditRecord({ text: why, changedFields: ['dueDate'] });
  const moved = says.moved(day(from), day(to));
  return reason === '' ? moved : `${moved}: ${reason}`;
}

/** Whether it is confirmed, by whom, how and when (F2). */
function confirmationLine(sheet: MinutesSheet, said: OrganisationConfirmation): string {
  const word = confirmations[said.confirmation];
  const how =
    said.via === null || said.at === null
      ? ''
      : `, ${channels[said.via](said.by)}, ${momentWords(said.at, sheet.timeZone)}`;
  const text = said.text === '' ? '' : `. ${said.text}`;
  return `${nameOf(sheet, said.organisation)}: ${word}${how}${text}`;
}
