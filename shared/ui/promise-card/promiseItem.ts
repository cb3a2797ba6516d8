import type { SpokenAnswer } from '../../application/meetings/MeetingSession';
import type { MyForumPart } from '../../application/my-work/loadMyWork';
import type { ActionRow } from '../../application/ports/ActionRegister';
import { daysLate } from '../../domain/action/actionFacts';
import type { ActionId } from '../../domain/action/action';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { ForumKey } from '../../domain/organisation/forum';

export type AnswerKind = SpokenAnswer['kind'];

/** One open promise as a card shows it: small, plain and without people, since a dashboard keeps it as data. */
export interface PromiseItem {
  readonly key: string;
  readonly forum: ForumKey;
  readonly action: ActionId;
  readonly forumName: string;
  readonly displayId: string;
  readonly title: string;
  readonly due: LocalDate | null;
  readonly daysLate: number;
  /** It is to be confirmed before it is told of. */
  readonly toConfirm: boolean;
  /** It waits for an answer. */
  readonly waits: boolean;
}

const endOfTime = '9999-12-31';
const byDueDate = (one: PromiseItem, other: PromiseItem): number =>
  (one.due ?? endOfTime).localeCompare(other.due ?? endOfTime) || one.key.localeCompare(other.key);

type Loaded = Extract<MyForumPart, { kind: 'loaded' }>;

/** What waits for an answer first, then the others; each by due date over all forums. */
export function promiseItems(parts: readonly MyForumPart[], today: LocalDate): readonly PromiseItem[] {
  const loaded = parts.filter((part): part is Loaded => part.kind === 'loaded');
  const those = (which: 'toAnswer' | 'mine'): readonly PromiseItem[] =>
    loaded
      .flatMap((part) => part[which].map((row) => itemOf(part, row, which === 'toAnswer', today)))
      .sort(byDueDate);
  return [...those('toAnswer'), ...those('mine')];
}

const itemOf = ({ forum, name }: Loaded, row: ActionRow, waits: boolean, today: LocalDate): PromiseItem => ({
  key: `${forum}/${row.id}`,
  forum,
  action: row.id,
  forumName: name,
  displayId: row.displayId,
  title: row.title,
  due: row.dueDate,
  daysLate: daysLate(row, today),
  toConfirm: row.confirmation === 'waiting',
  waits,
});

const telling: readonly AnswerKind[] = ['done', 'in-progress', 'late', 'need-help', 'comment'];
const confirming: readonly AnswerKind[] = ['confirm', 'request-change', 'decline', 'comment'];

/** A promise is confirmed before it is told of. */
export const answersTo = ({ toConfirm }: Pick<PromiseItem, 'toConfirm'>): readonly AnswerKind[] =>
  toConfirm ? confirming : telling;
