import { answerKinds, type AnswerKind } from '@samverkansrummet/shared/lib-commonjs/domain/action/answer.js';
import type { ActionId } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionId.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { OutboxRow } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/outboxRow.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { PromiseReference } from '../promises/PromiseInCard.ts';

/** What a press says. Everything in it is a claim until it has been compared with the register. */
export type Press =
  | (PromiseReference & {
      readonly does: 'answer';
      readonly kind: AnswerKind;
      readonly pressed: Pressed;
    })
  | (PromiseReference & { readonly does: 'correct'; readonly pressed: Pressed });

/** The card that the button sat on. */
interface Pressed {
  /** When it was made: what has been said since makes the press a stale one. */
  readonly at: Instant;
  readonly rows: readonly PromiseReference[];
  readonly title: CardTitle;
  /** The message in the outbox that has more to say than the rows; null where there is none. */
  readonly message: OutboxRow['id'] | null;
}

const cardTitles = ['digest', 'mine', 'confirm', 'meeting', 'group-confirm'] as const;
export type CardTitle = (typeof cardTitles)[number];

/** As it lies in the card: short, since each button carries it. */
export interface ButtonData {
  /** Teams' SDK routes by this name. */
  readonly action: Press['does'];
  readonly kind?: AnswerKind;
  readonly row: string;
  readonly rows: readonly string[];
  readonly at: string;
  readonly title: CardTitle;
  readonly message?: OutboxRow['id'];
}

export const rowName = ({ forum, action }: PromiseReference): string => `${forum}:${String(action)}`;

export const dateField = (row: PromiseReference): string => `date-${rowName(row)}`;
export const textField = (row: PromiseReference, kind: AnswerKind): string => `${kind}-${rowName(row)}`;

const rowShape = /^([\p{L}\d-]{1,64}):([1-9]\d{0,9})$/u;
const mostRows = 12;

function referenceOf(name: unknown): PromiseReference | null {
  const [, forum, action] = typeof name === 'string' ? (rowShape.exec(name) ?? []) : [];
  return forum === undefined ? null : { forum: forum as ForumKey, action: Number(action) as ActionId };
}

const isOneOf = <T extends string>(names: readonly T[], text: unknown): text is T =>
  (names as readonly unknown[]).includes(text);

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;

function readRows(rows: unknown): readonly PromiseReference[] | null {
  if (!Array.isArray(rows) || rows.length > mostRows) return null;
  const named = rows.map(referenceOf).filter((each) => each !== null);
  return named.length < rows.length ? null : named;
}

const isMessage = (given: unknown): given is OutboxRow['id'] | undefined =>
  given === undefined || (Number.isSafeInteger(given) && Number(given) > 0);

/** Reads what a card sent; null for what this version never made. */
export function readPress(data: unknown): Press | null {
  if (typeof data !== 'object' || data === null) return null;
  const given = data as Readonly<Record<string, unknown>>;
  const row = referenceOf(given['row']);
  const pressed = readPressed(given);
  if (row === null || pressed === null) return null;
  if (given['action'] === 'correct') return { ...row, does: 'correct', pressed };
  const kind = given['kind'];
  return given['action'] === 'answer' && isOneOf(answerKinds, kind)
    ? { ...row, does: 'answer', kind, pressed }
    : null;
}

function readPressed({ at, rows, title, message }: Readonly<Record<string, unknown>>): Pressed | null {
  if (typeof at !== 'string' || !instantShape.test(at) || !isOneOf(cardTitles, title)) return null;
  const named = readRows(rows);
  return named === null || !isMessage(message)
    ? null
    : { at: at as Instant, rows: named, title, message: message ?? null };
}
