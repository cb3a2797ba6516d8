import type { LocalDate } from '../../domain/kernel/localDate';
import { nearDayText } from '../text/dates';
import { promiseCardText } from '../text/promiseCardText';
import type { PromiseItem } from './promiseItem';
import type { PromiseState } from './promiseState';

/** The card before anybody presses it: figures and a day, and nothing that names a promise or a person. */
export interface FrontOfCard {
  readonly headline: string;
  readonly body: string;
  /** Null where there is nothing to press for. */
  readonly button: { readonly title: string; readonly does: 'open' | 'reload' } | null;
}

export function frontOfCard(state: PromiseState): FrontOfCard {
  const text = promiseCardText[state.language];
  switch (state.standing) {
    case 'loading':
      return { headline: text.loading, body: '', button: null };
    case 'failed':
      return {
        headline: text.failed,
        body: state.reason,
        button: { title: text.tryAgain, does: 'reload' },
      };
    case 'not-a-contact':
      return { headline: text.notAContact, body: state.reason, button: null };
    case 'loaded':
      return loadedFront(state);
  }
}

function loadedFront(state: PromiseState): FrontOfCard {
  const { items, leftOut, language } = state;
  const text = promiseCardText[language];
  const waiting = items.filter(({ waits }) => waits).length;
  const late = items.filter(({ daysLate }) => daysLate > 0).length;
  const next = nextDue(items, state.today);
  const sentences = [
    waiting > 0 ? text.waiting(waiting) : leftOut === 0 ? text.none : text.noneInOthers,
    ...(late === 0 ? [] : [text.late(late)]),
    ...(next === null ? [] : [text.next(nearDayText(next, language, state.today))]),
  ];
  const button = { title: waiting === 0 ? text.show : text.answer, does: 'open' } as const;
  return {
    headline: text.open(items.length),
    body: [...(leftOut === 0 ? [] : [text.forumsLeftOut(leftOut)]), ...sentences].join(' '),
    button: items.length === 0 ? null : button,
  };
}

/** The soonest date that has not passed. */
function nextDue(items: readonly PromiseItem[], today: LocalDate): LocalDate | null {
  const coming = items.flatMap(({ due }) => (due === null || due < today ? [] : [due])).sort();
  return coming[0] ?? null;
}
