import type { LocalDate } from '../kernel/localDate';
import type { ReminderWish } from './reminderWish';

/** What a person no longer wishes: everything they have said of a matter. */
interface TakenBackWish extends Pick<ReminderWish, 'recipient' | 'forum' | 'action'> {
  readonly kind: 'taken-back';
  /** The day of the wish, so that it is heard for as long as the wish would have been. */
  readonly day: LocalDate;
}

/** A person's own word about their reminders: a wish, or that one is taken back. */
export type WishWord = ReminderWish | TakenBackWish;

export const wishDay = (word: WishWord): LocalDate => {
  if (word.kind === 'taken-back') return word.day;
  return word.kind === 'pause' ? word.until : word.on;
};

/** What takes a wish back. */
export const takenBack = (wish: ReminderWish): WishWord => {
  const { recipient, forum, action } = wish;
  return { kind: 'taken-back', recipient, forum, action, day: wishDay(wish) };
};

/**
 * Takes back what reaches further than a new word about the same matter: it would stand up again once the new one is too
 * old to be read.
 */
export const outlasting = (standing: readonly ReminderWish[], day: LocalDate): readonly WishWord[] =>
  standing.filter((wish) => wishDay(wish) > day).map(takenBack);

const isSameMatter = (one: WishWord, other: WishWord): boolean =>
  one.recipient === other.recipient && one.forum === other.forum && one.action === other.action;

/**
 * The last word about a matter stands: a later pause moves an earlier one, and what has been taken back is wished no
 * longer. Nobody's row need be removed for it, so it holds for what was said in the chat too. Oldest first.
 */
export const standingWishes = (words: readonly WishWord[]): readonly ReminderWish[] =>
  words.filter(
    (word, index): word is ReminderWish =>
      word.kind !== 'taken-back' &&
      !words
        .slice(index + 1)
        .some((later) => isSameMatter(word, later) && [word.kind, 'taken-back'].includes(later.kind)),
  );
