/** @jest-environment jsdom */
import { AdaptiveCard, SubmitAction, type Action } from 'adaptivecards';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { answerSheet } from '../../../../shared/ui/promise-card/answerSheet';
import { listSheet, mostRows } from '../../../../shared/ui/promise-card/listSheet';
import type { PromiseItem } from '../../../../shared/ui/promise-card/promiseItem';
import { notAnswering, type Answering } from '../../../../shared/ui/promise-card/promiseState';
import { readDeed } from '../../../../shared/ui/promise-card/readDeed';
import type { Sheet } from '../../../../shared/ui/promise-card/sheet';
import { today } from '../../../builders/anAction';
import { aPromiseItem, aPromiseState } from '../../../builders/aPromiseItem';
import { fillCard } from '../../../support/fillCard';

/** Titles that would be something else than words in a card's templates, Markdown, macros or HTML. */
const hostile = [
  '[Klicka här](https://example.com)',
  '**fetstil** och _kursiv_',
  '${key} $(evil) ${$root.receipt}',
  '{{DATE(2026-12-04T06:08:39Z, LONG)}}',
  '<img src=x onerror=alert(1)>',
  '# Rubrik\n- punkt',
];

// The renderer writes text by `innerText`, which jsdom does not have.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  configurable: true,
  set(this: HTMLElement, text: string) {
    this.textContent = text;
  },
  get(this: HTMLElement) {
    return this.textContent;
  },
});

interface Shown {
  readonly element: HTMLElement;
  readonly sent: unknown[];
  readonly press: (title: string | RegExp) => void;
}

const textOf = ({ textContent }: Node): string => textContent ?? '';

/** Draws a sheet with Microsoft's own renderer. */
function show({ template, data }: Sheet): Shown {
  const card = new AdaptiveCard();
  const sent: unknown[] = [];
  card.onExecuteAction = (action: Action) => {
    if (action instanceof SubmitAction) sent.push(action.data);
  };
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = `<p class="markdown">${text}</p>`;
    result.didProcess = true;
  };
  card.parse(fillCard(template, data));
  const element = card.render();
  if (element === undefined) throw new Error('The card was not drawn');
  document.body.replaceChildren(element);
  const press = (title: string | RegExp): void => {
    const found = [...element.querySelectorAll<HTMLElement>('button, [role="button"]')].find((each) =>
      new RegExp(title).test(each.getAttribute('aria-label') ?? textOf(each)),
    );
    if (found === undefined) throw new Error(`Nothing is called ${String(title)}`);
    found.click();
  };
  return { element, sent, press };
}

const answering = (item: PromiseItem, change: Partial<Answering> = {}): Sheet =>
  answerSheet(
    aPromiseState({ items: [item], answering: { ...notAnswering, key: item.key, ...change } }),
    item,
  );

describe('the list of promises', () => {
  const late = aPromiseItem({
    key: 'a/1',
    title: 'Röja sly',
    due: addDays(today, -3),
    daysLate: 3,
    waits: true,
  });
  const fine = aPromiseItem({ key: 'a/2', title: 'Byta lampor', due: addDays(today, 1) });

  it('shows what waits first, with its day in words', () => {
    const { element } = show(listSheet(aPromiseState({ items: [late, fine] })));
    const text = element.textContent;
    expect(text).toMatch(/Att svara på.*Röja sly.*Försenat 3 dagar, skulle ha varit klart/s);
    expect(text).toMatch(/Övriga öppna.*Byta lampor.*Klart senast i morgon/s);
  });

  it('opens the promise that is pressed', () => {
    const items = [late, fine];
    const { press, sent } = show(listSheet(aPromiseState({ items })));
    press(/Svara: Röja sly/);
    expect(readDeed(sent[0], items)).toEqual({ deed: 'open', item: late });
  });

  it('says that nothing waits, and what was answered', () => {
    const { element } = show(listSheet(aPromiseState({ items: [fine], receipt: 'Tack, svaret är sparat.' })));
    expect(element.textContent).toContain('Inget väntar på ditt svar.');
    expect(element.textContent).toContain('Tack, svaret är sparat.');
  });

  it('counts what does not fit', () => {
    const items = Array.from({ length: mostRows + 7 }, (_, at) => aPromiseItem({ key: `a/${String(at)}` }));
    expect(show(listSheet(aPromiseState({ items }))).element.textContent).toContain(
      '7 till visas i Samverkansrummet.',
    );
  });

  it.each(hostile)('shows a title as it was written: %s', (title) => {
    const { element, press, sent } = show(listSheet(aPromiseState({ items: [aPromiseItem({ title })] })));
    const runs = [...element.querySelectorAll('.ac-textRun')].map((run) =>
      textOf(run).replaceAll('\u2060', ''),
    );
    expect(runs).toContain(title);
    expect(element.querySelector('a, img, strong, .markdown img')).toBeNull();
    press(/^Visa: /);
    expect(sent).toEqual([{ deed: 'open', key: 'est-sodermalm/28' }]);
  });
});

describe('the answers of a promise', () => {
  it('offers what can be told of a confirmed promise, each with one press', () => {
    const item = aPromiseItem();
    const { press, sent } = show(answering(item));
    for (const name of ['Klar', 'Pågår', 'Försenad', 'Behöver hjälp', 'Kommentera']) press(`^${name}$`);
    expect(sent.map((data) => readDeed(data, [item]))).toEqual(
      ['done', 'in-progress', 'late', 'need-help', 'comment'].map((kind) => ({
        deed: 'answer',
        item,
        kind,
        words: '',
      })),
    );
  });

  it('puts no more answers in a row than a narrow sheet shows', () => {
    const { element } = show(answering(aPromiseItem()));
    const rows = [...element.querySelectorAll('.ac-actionSet')].map(
      (row) => row.querySelectorAll('button').length,
    );
    expect(rows).toEqual([3, 2]);
  });

  it('asks for a confirmation before anything is told', () => {
    const item = aPromiseItem({ toConfirm: true });
    const { press, sent } = show(answering(item));
    for (const name of ['Bekräfta', 'Be om ändring', 'Avböj']) press(`^${name}$`);
    expect(sent).toHaveLength(3);
    expect(() => press('^Klar$')).toThrow();
  });

  it('sends what is typed along', () => {
    const item = aPromiseItem();
    const { element, press, sent } = show(answering(item));
    const field = element.querySelector('textarea');
    if (field === null) throw new Error('No field');
    field.value = 'Vi väntar på delar.';
    press('^Försenad$');
    expect(readDeed(sent[0], [item])).toMatchObject({ kind: 'late', words: 'Vi väntar på delar.' });
  });

  it('keeps what was typed when it is refused, and says why', () => {
    const { element } = show(
      answering(aPromiseItem(), { typed: 'Ring ${title}', refusal: 'Inget svar från nätet.' }),
    );
    expect(element.querySelector('textarea')?.value).toBe('Ring ${title}');
    expect(element.textContent).toContain('Inget svar från nätet.');
  });

  it('lets the person answer for words that may point somebody out', () => {
    const item = aPromiseItem();
    const { press, sent } = show(answering(item, { typed: 'Fråga Anna', refusal: '…', asksAbout: ['Anna'] }));
    press('^Det pekar inte ut någon$');
    expect(readDeed(sent[0], [item])).toEqual({ deed: 'not-pointing', words: 'Fråga Anna' });
  });

  it('has nothing to press while it is being saved', () => {
    const { element } = show(answering(aPromiseItem(), { sending: true }));
    expect(element.querySelector('button, textarea')).toBeNull();
    expect(element.textContent).toContain('Sparar …');
  });

  it.each(hostile)('shows a title as it was written: %s', (title) => {
    const { element } = show(answering(aPromiseItem({ title })));
    expect(textOf(element).replaceAll('\u2060', '')).toContain(title);
    expect(element.querySelector('a, img, strong')).toBeNull();
  });
});
