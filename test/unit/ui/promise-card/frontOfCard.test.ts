import fc from 'fast-check';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { frontOfCard } from '../../../../shared/ui/promise-card/frontOfCard';
import { today } from '../../../builders/anAction';
import { aPromiseItem, aPromiseState } from '../../../builders/aPromiseItem';

describe('the front of the card', () => {
  it('counts what is open, what waits and what is late, and tells the next day', () => {
    const items = [
      aPromiseItem({ key: 'a', due: addDays(today, -2), daysLate: 2, waits: true }),
      aPromiseItem({ key: 'b', due: addDays(today, 1) }),
      aPromiseItem({ key: 'c', due: null }),
    ];
    expect(frontOfCard(aPromiseState({ items }))).toEqual({
      headline: '3 öppna åtaganden',
      body: '1 väntar på ditt svar. 1 är försenat. Nästa ska vara klart i morgon.',
      button: { title: 'Svara', does: 'open' },
    });
  });

  it('counts today as still to come', () => {
    const { body } = frontOfCard(aPromiseState({ items: [aPromiseItem({ due: today })] }));
    expect(body).toBe('Inget väntar på ditt svar. Nästa ska vara klart i dag.');
  });

  it('names the weekday of a day further off', () => {
    const { body } = frontOfCard(aPromiseState({ items: [aPromiseItem({ due: addDays(today, 12) })] }));
    expect(body).toMatch(/Nästa ska vara klart (mån|tis|ons|tor|fre|lör|sön) \d{1,2} \S+\.$/);
  });

  it('has nothing to press where nothing is open', () => {
    const front = frontOfCard(aPromiseState());
    expect(front.headline).toBe('Inga öppna åtaganden');
    expect(front.button).toBeNull();
  });

  it('says how many forums it could not count', () => {
    const { body } = frontOfCard(aPromiseState({ leftOut: 2, items: [aPromiseItem()] }));
    expect(body).toMatch(/^2 forum gick inte att hämta\. /);
  });

  it('tells why it failed, and lets the reader try again', () => {
    const failed = frontOfCard(aPromiseState({ standing: 'failed', reason: 'Inget svar från nätet.' }));
    expect(failed).toEqual({
      headline: 'Dina åtaganden gick inte att hämta',
      body: 'Inget svar från nätet.',
      button: { title: 'Försök igen', does: 'reload' },
    });
  });

  it('tells whoever is no contact whom to ask', () => {
    const front = frontOfCard(aPromiseState({ standing: 'not-a-contact', reason: 'Be samordnaren …' }));
    expect(front.headline).toBe('Du är inte kontakt i något forum');
    expect(front.button).toBeNull();
  });

  it('is in English where the reader’s language is', () => {
    const items = [aPromiseItem({ waits: true }), aPromiseItem({ key: 'b', waits: true })];
    const front = frontOfCard(aPromiseState({ language: 'en', items }));
    expect(front).toMatchObject({
      headline: '2 open promises',
      body: '2 wait for your answer. The next one is due today.',
    });
  });

  it('never holds a word of a promise: figures and days alone', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 6, maxLength: 40 }), { maxLength: 6 }), (titles) => {
        const items = titles.map((title, at) =>
          aPromiseItem({ key: String(at), title: `¤${title}`, forumName: `¤${title}`, waits: at % 2 === 0 }),
        );
        expect(JSON.stringify(frontOfCard(aPromiseState({ items })))).not.toContain('¤');
      }),
    );
  });
});
