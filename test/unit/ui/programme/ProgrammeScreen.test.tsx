/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { webLightTheme } from '@fluentui/react-theme';
import { FluentProvider } from '@fluentui/react-provider';
import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import type { LoadProgramme, ProgrammeState } from '../../../../shared/application/programme/loadProgramme';
import type { Indicator, IndicatorValue } from '../../../../shared/domain/indicator/indicator';
import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import { failure, success } from '../../../../shared/domain/kernel/result';
import { coverageOf, type Adoption } from '../../../../shared/domain/programme/adoption';
import { ClockProvider } from '../../../../shared/ui/parts/clockContext';
import { ProgrammeScreen } from '../../../../shared/ui/programme/ProgrammeScreen';
import { LanguageProvider, type Language } from '../../../../shared/ui/text/language';

const clock = new ManualClock(instant('2026-11-23T09:00:00Z'));
const version = '"1"' as never;

const indicator = (change: Partial<Indicator> = {}): Indicator => ({
  id: 1 as never,
  version,
  key: 'otrygga' as never,
  programme: '2024-2027' as never,
  name: 'Otrygga sent på kvällen',
  goal: 'Halverad otrygghet',
  source: 'Trygghetsmätningen',
  definition: 'Andel otrygga.',
  unit: '%',
  direction: 'lower',
  target: 14.5,
  targetYear: 2027,
  fulfilment: 'partly',
  ...change,
});

const outcome = (id: number, year: number, value: number, seriesBreak = false): IndicatorValue => ({
  id: id as never,
  version,
  indicator: 'otrygga' as never,
  period: String(year),
  day: localDate(`${year}-12-31`),
  value,
  seriesBreak,
});

const adoption = (id: number, change: Partial<Adoption>): Adoption => ({
  id: id as never,
  version,
  programme: '2024-2027' as never,
  body: 'Trafiknämnden',
  organisation: null,
  route: 'binding',
  status: 'adopted',
  urgedOn: null,
  meetingOn: localDate('2024-03-07'),
  paragraph: '§ 9',
  registryNumber: 'DEMO 2024/044',
  ...change,
});

const adoptions = [
  adoption(1, {}),
  adoption(2, {
    body: 'Idrottsnämnden',
    status: 'scheduled',
    meetingOn: localDate('2026-12-15'),
    paragraph: null,
  }),
  adoption(3, {
    body: 'Demoparkering AB',
    route: 'urged',
    status: 'urged',
    urgedOn: localDate('2026-10-02'),
    meetingOn: null,
    paragraph: null,
    registryNumber: null,
  }),
];

const measured = {
  indicator: indicator(),
  series: [outcome(1, 2022, 28), outcome(2, 2024, 25), outcome(3, 2025, 21, true)],
};
const state: ProgrammeState = {
  programme: {
    key: '2024-2027' as never,
    name: 'Trygghetsprogram 2024–2027',
    from: localDate('2024-01-01'),
    to: localDate('2027-12-31'),
    decidedBy: 'Kommunfullmäktige',
    decidedOn: localDate('2024-05-20'),
    paragraph: '§ 21',
    registryNumber: 'DEMO 2024/001',
    assignment: null,
    goal: 'En trygg stad <b>för alla</b>',
    replaces: '2020-2023' as never,
    ceasedOn: null,
    status: 'in-force',
  },
  earlier: [],
  goals: [measured],
  indicators: [
    measured,
    { indicator: indicator({ id: 2 as never, name: 'Utan utfall', goal: null }), series: [] },
  ],
  adoptions,
  coverage: { binding: coverageOf(adoptions, 'binding'), urged: coverageOf(adoptions, 'urged') },
};

function show(load: LoadProgramme, language: Language = 'sv') {
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageProvider value={language}>
        <ClockProvider value={clock}>
          <ProgrammeScreen load={load} programme={null} shows={{ indicators: true, adoption: true }} />
        </ClockProvider>
      </LanguageProvider>
    </FluentProvider>,
  );
}

describe('the screen of a programme', () => {
  it('tells its decision, its goals and who has adopted it, in Swedish', async () => {
    show(() => Promise.resolve(success(state)));
    expect(await screen.findByRole('heading', { name: 'Trygghetsprogram 2024–2027' })).toBeTruthy();
    expect(screen.getByText('Gällande')).toBeTruthy();
    expect(
      screen.getByText('Beslutat av Kommunfullmäktige mån 20 maj 2024, § 21, dnr DEMO 2024/001'),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Halverad otrygghet' })).toBeTruthy();
    expect(screen.getByText(/mål 14,5 % till 2027/)).toBeTruthy();
    expect(screen.getByText('1 av 2, 50 %')).toBeTruthy();
    expect(screen.getByText('0 av 1, 0 %')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Antagande' });
    const row = within(table).getByRole('rowheader', { name: 'Demoparkering AB' }).closest('tr');
    expect(row?.textContent).toContain('Uppmanad fre 2 okt');
    expect(row?.textContent).toContain('saknas');
  });

  it('shows every chart as a table too, with the series break named', async () => {
    show(() => Promise.resolve(success(state)));
    expect(
      await screen.findByRole('img', { name: 'Otrygga sent på kvällen från 2022 till 2025, senast 21 %.' }),
    ).toBeTruthy();
    expect(screen.getByText('Seriebrott')).toBeTruthy();
    expect(screen.getByText('Mätt på ett annat sätt än tidigare. Jämför inte bakåt.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tabell: Otrygga sent på kvällen' }));
    const table = screen.getByRole('table', { name: 'Otrygga sent på kvällen' });
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['PeriodUtfall', '202521 %', '202425 %', '202228 %']);
    expect(screen.getByText('Inget utfall ännu.')).toBeTruthy();
  });

  it('shows text from the lists as text', async () => {
    show(() => Promise.resolve(success(state)));
    expect(await screen.findByText('En trygg stad <b>för alla</b>')).toBeTruthy();
  });

  it('says what to do where no programme is in force', async () => {
    show(() => Promise.resolve(success(null)), 'en');
    expect(await screen.findByRole('heading', { name: 'No programme is in force' })).toBeTruthy();
  });

  it('says what went wrong and tries again', async () => {
    const answers = [failure({ kind: 'not-allowed', what: 'adoptions' } as const), success(state)];
    show(() => Promise.resolve(answers.shift() ?? success(null)));
    expect(await screen.findByText('Programmet gick inte att hämta')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('heading', { name: 'Trygghetsprogram 2024–2027' })).toBeTruthy();
  });
});
