import type { MinutesSheet } from '../../../application/ports/MinutesWriter';
import type { Attendance } from '../../../domain/meeting/attendance';
import type { Block } from '../word/Block';
import { momentWords, timeWords } from './dayWords';
import { nameOf } from './nameOf';
import { decisionKinds, decisionStatuses, participation, says } from './minutesWords';
import { followedUpBlocks, promiseBlocks } from './promiseBlocks';

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const list = (items: readonly string[], none: string): Block =>
  items.length === 0 ? paragraph(none) : { kind: 'list', items };

/** The minutes as a document, in the order they are read: what has changed, decisions, promises, who was there, what next. */
export const minutesBlocks = (sheet: MinutesSheet): readonly Block[] => [
  ...headBlocks(sheet),
  ...wordingBlocks(sheet),
  ...versionBlocks(sheet),
];

/** What the rows say, apart from how far the document has come: by this one sees whether they have changed since. */
export const wordingBlocks = (sheet: MinutesSheet): readonly Block[] => [
  heading(says.changed),
  ...followedUpBlocks(sheet),
  heading(says.decisions),
  ...decisionBlocks(sheet),
  heading(says.promises),
  ...promiseBlocks(sheet),
  ...noteBlocks(sheet),
  heading(says.present),
  list(organisations(sheet, sheet.composed.minutes.present), says.nobody),
  heading(says.absent),
  list(organisations(sheet, sheet.composed.minutes.absent), says.nobody),
  heading(says.next),
  paragraph(nextMeeting(sheet)),
];

/** A rehearsal says so wherever its title is shown. */
export function titleOf({ composed }: MinutesSheet): string {
  const { title, rehearsal } = composed.minutes.meeting;
  return `${rehearsal ? says.rehearsal : ''}${says.title}, ${title}`;
}

function headBlocks(sheet: MinutesSheet): readonly Block[] {
  const { composed, timeZone, registryNumber } = sheet;
  const { meeting } = composed.minutes;
  const from = momentWords(meeting.startedAt ?? meeting.startsAt, timeZone);
  const when = `${from}–${timeWords(meeting.closedAt ?? meeting.endsAt, timeZone)}`;
  return [
    { kind: 'heading', level: 1, text: titleOf(sheet) },
    paragraph(composed.forum === null ? when : `${composed.forum.name}, ${when}`),
    ...(registryNumber === '' ? [] : [paragraph(`${says.registryNumber}: ${registryNumber}`)]),
    { kind: 'paragraph', text: says.sharing, quiet: true },
  ];
}

const decisionBlocks = ({ composed }: MinutesSheet): readonly Block[] => [
  list(
    composed.minutes.decisions.map(
      ({ text, kind, status }) => `${text} (${decisionKinds[kind]}, ${decisionStatuses[status]})`,
    ),
    says.noDecisions,
  ),
];

function noteBlocks({ composed }: MinutesSheet): readonly Block[] {
  const { steps } = composed.minutes;
  if (steps.length === 0) return [];
  return [
    heading(says.notes),
    ...steps.flatMap(({ item, notes }): readonly Block[] => [
      { kind: 'heading', level: 3, text: item.title },
      { kind: 'list', items: notes.map(({ text }) => text) },
    ]),
  ];
}

const organisations = (sheet: MinutesSheet, rows: readonly Attendance[]): readonly string[] =>
  rows.map(({ organisation, state, mode }) => {
    const more = [state === 'substitute' ? says.substitute : '', participation[mode]];
    const added = more.filter((word) => word !== '').join(', ');
    const name = nameOf(sheet, organisation);
    return added === '' ? name : `${name} (${added})`;
  });

function nextMeeting({ composed, timeZone }: MinutesSheet): string {
  const { next } = composed.minutes;
  return next === null ? says.noNext : `${next.title}, ${momentWords(next.startsAt, timeZone)}.`;
}

/** Only where something has been corrected: who, when and why (F43). */
function versionBlocks({ version, corrections, timeZone }: MinutesSheet): readonly Block[] {
  if (version === 1) return [];
  const items = corrections.map(({ number, at, by, why }) => {
    const who = by === '' ? '' : `, ${by}`;
    return `${says.version(number)}, ${momentWords(at, timeZone)}${who}: ${why}`;
  });
  return [heading(says.versions), { kind: 'list', items }];
}
