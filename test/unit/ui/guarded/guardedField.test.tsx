/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { makeTextGuard } from '../../../../shared/application/guard/makeTextGuard';
import type { TextGuard } from '../../../../shared/application/guard/TextGuard';
import type { CommandRefusal } from '../../../../shared/application/meetings/CommandRefusal';
import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { findPersonalData } from '../../../../shared/domain/kernel/guard/findPersonalData';
import { instant } from '../../../../shared/domain/kernel/instant';
import { CountedTextarea } from '../../../../shared/ui/parts/CountedTextarea';
import { GuardProvider } from '../../../../shared/ui/parts/guarded/guardContext';
import { RefusalMessage } from '../../../../shared/ui/parts/RefusalMessage';
import { ScreenFrame } from '../../../../shared/ui/parts/ScreenFrame';
import type { Language } from '../../../../shared/ui/text/language';

const Field: React.FC<{ readonly start: string }> = ({ start }) => {
  const [value, setValue] = React.useState(start);
  return <CountedTextarea label="Vad ska göras?" value={value} limit={300} onChange={setValue} />;
};

async function show(start = '', language: Language = 'sv', refusal: CommandRefusal | null = null) {
  const guard = makeTextGuard({ asks: true, fetch: () => Promise.resolve(findPersonalData) });
  const clock = new ManualClock(instant('2026-11-23T12:00:00Z'));
  render(
    <ScreenFrame theme="default" language={language} clock={clock}>
      <GuardProvider value={guard}>
        <Field start={start} />
        <RefusalMessage refusal={refusal} />
      </GuardProvider>
    </ScreenFrame>,
  );
  await pause();
  return guard;
}

const field = (): HTMLTextAreaElement => screen.getByRole('textbox');
const type = (value: string): void => {
  act(() => void fireEvent.change(field(), { target: { value } }));
};
const status = (): string => screen.getByRole('status').textContent ?? '';

/** As long as the field waits for the typing to pause, and the rules to be fetched. */
async function pause(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    await act(async () => {
      jest.advanceTimersByTime(400);
      await Promise.resolve();
    });
  }
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a guarded field', () => {
  it('says nothing of ordinary words', async () => {
    await show('Laga lampan vid Mariatorget');
    expect(screen.queryByRole('button')).toBeNull();
    expect(status()).toBe('');
    expect(field().getAttribute('aria-describedby')).toBeNull();
  });

  it('quotes the words, says why and what instead, tells it politely, and ties it to the field', async () => {
    await show();
    type('Prata med pojken på Demovägen 12 om mopeden');
    expect(screen.queryByRole('button')).toBeNull();
    await pause();
    const notice = document.getElementById(field().getAttribute('aria-describedby') ?? '');
    expect(notice?.textContent).toContain('Kan det peka ut en person?');
    expect(notice?.textContent).toContain('”pojken på Demovägen 12” kan få någon att kännas igen.');
    expect(notice?.textContent).toContain('Skriv om platsen i stället.');
    expect(status()).toContain('”pojken på Demovägen 12”');
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('underlines just those words, unseen by screen readers', async () => {
    await show('Prata med Kevin om mopeden');
    const mark = document.querySelector('[aria-hidden="true"] > div > span');
    expect(mark?.textContent).toBe('Kevin');
    expect(mark?.parentElement?.textContent).toBe('Prata med Kevin');
  });

  it('takes the words away and keeps the rest', async () => {
    await show('Prata med Kevin om mopeden');
    act(() => screen.getByRole('button', { name: 'Ta bort ”Kevin”' }).click());
    expect(field().value).toBe('Prata med om mopeden');
    await pause();
    expect(screen.queryByRole('button')).toBeNull();
    expect(status()).toBe('Inget i texten pekar ut någon.');
  });

  it('believes the person, and goes back to where the words stand', async () => {
    await show('Prata med Kevin om mopeden');
    act(() => screen.getByRole('button', { name: '”Kevin” pekar inte ut någon' }).click());
    await pause();
    expect(screen.queryByRole('button')).toBeNull();
    expect(document.activeElement).toBe(field());
    expect(field().selectionStart).toBe('Prata med Kevin'.length);
    expect(field().value).toBe('Prata med Kevin om mopeden');
  });

  it('leaves one way out of a number, and marks the field as wrong', async () => {
    await show('Gäller 850101-9809');
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Ta bort']);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(status()).toContain('Det här får inte sparas');
  });

  it('drops what has been typed over before it looks again', async () => {
    await show('Prata med Kevin');
    type('Prata med Keventuellt fler');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows a few at a time and counts the rest', async () => {
    await show('Ahmed, Kevin, Leila, Fatima och Yusuf var där');
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3);
    expect(document.body.textContent).toContain('och 2 ställen till');
  });

  it('speaks English', async () => {
    await show('Talk to Kevin', 'en');
    expect(screen.getByRole('button', { name: '“Kevin” points nobody out' })).toBeTruthy();
  });

  it('never counts a key: the rules run once when the typing pauses', async () => {
    let runs = 0;
    const guard: TextGuard = {
      ...(await show()),
      findingsIn: () => {
        runs += 1;
        return [];
      },
    };
    render(
      <GuardProvider value={guard}>
        <Field start="" />
      </GuardProvider>,
    );
    const [, second] = screen.getAllByRole('textbox');
    for (let key = 1; key <= 50; key += 1) {
      act(() => void fireEvent.change(second as HTMLElement, { target: { value: 'a'.repeat(key) } }));
      jest.advanceTimersByTime(100);
    }
    expect(runs).toBe(0);
    await pause();
    expect(runs).toBe(1);
  });
});

describe('a refused save', () => {
  const asked = { kind: 'name', severity: 'asks', words: 'Kevin' } as const;

  it('quotes the words and can be answered there too', async () => {
    const guard = await show('', 'sv', { kind: 'personal-data', findings: [asked] });
    await act(async () => {
      await guard.load();
    });
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Inte sparat än. Ta bort ”Kevin”');
    act(() => within(alert).getByRole('button', { name: 'Pekar inte ut någon' }).click());
    expect(alert.textContent).toContain('Noterat. Spara igen.');
    expect(guard.findingsIn('Prata med Kevin')).toEqual([]);
  });

  it('offers no answer to a number', async () => {
    const stops = { kind: 'personal-number', severity: 'stops', words: '850101-9809' } as const;
    await show('', 'sv', { kind: 'personal-data', findings: [asked, stops] });
    expect(within(screen.getByRole('alert')).queryByRole('button')).toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Ser ut som ett personnummer');
  });
});
