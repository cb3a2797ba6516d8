import { localDate } from '../../../../shared/domain/kernel/localDate';
import { standingWishes, type WishWord } from '../../../../shared/domain/reminders/standingWishes';

const mine = { recipient: 'p-1', forum: 'est', action: 28 } as unknown as Pick<
  WishWord,
  'recipient' | 'forum' | 'action'
>;
const pause = (day: string, matter: object = {}): WishWord => ({
  kind: 'pause',
  ...mine,
  ...matter,
  until: localDate(day),
});
const own = (day: string): WishWord => ({ kind: 'own', ...mine, on: localDate(day) }) as WishWord;
const back = (day: string, matter: object = {}): WishWord => ({
  kind: 'taken-back',
  ...mine,
  ...matter,
  day: localDate(day),
});

const later = '2026-12-04';
const sooner = '2026-12-01';

describe('what a person wishes of their reminders', () => {
  it.each<[string, readonly WishWord[], readonly number[]]>([
    ['a later pause moves an earlier one, also nearer', [pause(later), pause(sooner)], [1]],
    ['a later reminder moves an earlier one', [own(sooner), own(later)], [1]],
    ['a pause and a reminder of the same action stand together', [pause(sooner), own(later)], [0, 1]],
    ['what is taken back is wished no longer', [pause(sooner), own(later), back(later)], []],
    ['what is wished anew stands', [own(later), back(later), own(sooner)], [2]],
    ['another action is another matter', [pause(later), back(later, { action: 29 })], [0]],
    ['all actions are another matter than one', [pause(later, { action: null }), back(later)], [0]],
    ['nobody takes back another’s', [pause(later), back(later, { recipient: 'p-2' })], [0]],
  ])('%s', (_, words, standing) => {
    expect(standingWishes(words)).toEqual(standing.map((index) => words[index]));
  });
});
