import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caughtByOther, ordinarySentences } from '../../../corpora/guard';
import { caughtByUs } from '../../../corpora/guard/caughtByUs';
import { alarmsIn, falseStopsIn, figuresTable, recallOf } from '../../../corpora/guard/measureGuard';

const us = recallOf(caughtByUs);
const other = recallOf(caughtByOther);

describe('the corpora', () => {
  it('hold as many sentences as are promised, none twice', () => {
    const caught = [...caughtByUs, ...caughtByOther].map(({ text }) => text);
    expect(caughtByUs.length).toBeGreaterThanOrEqual(220);
    expect(caught.length).toBeGreaterThanOrEqual(400);
    expect(ordinarySentences.length).toBeGreaterThanOrEqual(1500);
    expect(new Set([...caught, ...ordinarySentences]).size).toBe(caught.length + ordinarySentences.length);
  });

  it.each(us.map((recall, index) => [recall.kind, recall, other[index]] as const))(
    'of %s enough is caught in either half',
    (kind, ours, theirs) => {
      for (const { missed, sentences, caught } of [ours, ...(theirs === undefined ? [] : [theirs])]) {
        expect(sentences).toBeGreaterThan(0);
        if (kind === 'personal-number') expect(missed).toEqual([]);
        expect({ missed, enough: caught >= 0.95 * sentences }).toEqual({ missed, enough: true });
      }
    },
  );

  it('seldom alarm where nothing is wrong, and never stop', () => {
    const alarms = alarmsIn(ordinarySentences);
    expect({ alarms, few: alarms.length <= 0.02 * ordinarySentences.length }).toEqual({ alarms, few: true });
    expect(falseStopsIn(ordinarySentences)).toEqual([]);
  });

  it('are shown in the documentation as they stand', () => {
    const page = readFileSync(join(__dirname, '../../../../docs/personal-data-guard.md'), 'utf8');
    const blanksAligned = page.replace(/[ ]{2,}/gu, ' ').replace(/\| ?-+ ?(?=\|)/gu, '|---');
    expect(blanksAligned).toContain(figuresTable(us, other));
    const alarms = alarmsIn(ordinarySentences).length;
    expect(page).toContain(`${alarms} of ${ordinarySentences.length} ordinary sentences`);
  });
});
