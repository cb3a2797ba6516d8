/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { webLightTheme } from '@fluentui/react-theme';
import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import type { ListOpenPromises, OpenPromise } from '../../../../shared/application/actions/listOpenPromises';
import { instant } from '../../../../shared/domain/kernel/instant';
import { failure, success } from '../../../../shared/domain/kernel/result';
import { OpenPromises, type OpenPromisesProps } from '../../../../shared/ui/open-promises/OpenPromises';
import { PagePartFrame } from '../../../../shared/ui/page-part/PagePartFrame';
import type { Language } from '../../../../shared/ui/text/language';
import { aMovedAction, anAction, anOverdueAction, today } from '../../../builders/anAction';
import { anOrganisation } from '../../../builders/anOrganisation';
import { aProblem } from '../../../builders/aProblem';
import { rowId } from '../../../builders/keys';

const clock = new ManualClock(instant(`${today}T09:00:00Z`));

const aPromise = (row = anAction(), change: Partial<OpenPromise> = {}): OpenPromise => ({
  row,
  organisation: anOrganisation(),
  place: null,
  problem: aProblem(),
  ...change,
});

const promises = (count: number, from = 1): OpenPromise[] =>
  Array.from({ length: count }, (_, at) =>
    aPromise(anAction({ id: rowId(from + at), title: `Åtagande ${String(from + at)}` })),
  );

const answering =
  (...found: readonly OpenPromise[]): ListOpenPromises =>
  () =>
    Promise.resolve(success({ promises: found, today, next: null }));

function show(list: ListOpenPromises, change: Partial<OpenPromisesProps> = {}, language: Language = 'sv') {
  const part = (props: Partial<OpenPromisesProps>) => (
    <PagePartFrame theme={webLightTheme} language={language} clock={clock}>
      <OpenPromises heading="" selection="all" rows={20} teamsAddress={null} list={list} {...props} />
    </PagePartFrame>
  );
  const { rerender } = render(part(change));
  return { again: (props: Partial<OpenPromisesProps>) => rerender(part({ ...change, ...props })) };
}

const rowOf = async (title: string): Promise<HTMLElement> => {
  const row = (await screen.findByText(title)).closest<HTMLElement>('[role="row"]');
  if (row === null) throw new Error(`${title} stands in no row`);
  return row;
};

describe('the list of open promises', () => {
  it('says that it is loading until the answer comes', async () => {
    show(answering(aPromise()));
    expect(screen.getByText('Läser in').getAttribute('role')).toBe('status');
    await screen.findByRole('table', { name: 'Öppna åtaganden' });
    expect(screen.queryByText('Läser in')).toBeNull();
  });

  it('shows what, why, who, when, how far and how it stands', async () => {
    show(answering(aPromise(anOverdueAction())));
    const row = await rowOf('Laga belysningen i gångtunneln');
    for (const words of ['Otrygg gångtunnel', 'Trafikkontoret', 'fre 20 nov', 'Pågår', 'Försenat 3 dagar']) {
      expect(within(row).getByText(words, { exact: false })).toBeTruthy();
    }
  });

  it('shows the first date beside a moved one', async () => {
    show(answering(aPromise(aMovedAction())));
    expect((await rowOf('Laga belysningen i gångtunneln')).textContent).toContain('först fre 23 okt');
  });

  it('names no person and no function', async () => {
    show(answering(aPromise(anAction({ functionTitle: 'Driftansvarig belysning' }))));
    expect((await rowOf('Laga belysningen i gångtunneln')).textContent).not.toContain('Driftansvarig');
  });

  it('falls back on the key of an organisation whose name may not be read', async () => {
    show(answering(aPromise(anAction(), { organisation: null, problem: null })));
    const row = await rowOf('Laga belysningen i gångtunneln');
    expect(within(row).getByText('trafikkontoret')).toBeTruthy();
    expect(within(row).getByText('Inget problem valt')).toBeTruthy();
  });

  it.each([
    ['all', 'Inga öppna åtaganden just nu. Nya läggs till under mötet i Teams.'],
    ['overdue', 'Inget åtagande är försenat.'],
  ] as const)('says what an empty list means for %s', async (selection, words) => {
    show(answering(), { selection });
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says why it could not be loaded, and loads when asked to try again', async () => {
    let attempts = 0;
    show(() => {
      attempts += 1;
      return Promise.resolve(
        attempts === 1
          ? failure({ kind: 'throttled' })
          : success({ promises: [aPromise()], today, next: null }),
      );
    });
    expect(await screen.findByText(/SharePoint är hårt belastat/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await rowOf('Laga belysningen i gångtunneln');
    expect(screen.queryByText(/SharePoint är hårt belastat/)).toBeNull();
  });

  it('shows as many rows as the page has chosen, then more from what it has, then from the next page', async () => {
    const asked: (string | undefined)[] = [];
    show(
      (_, next) => {
        asked.push(next);
        const page =
          next === undefined
            ? { promises: promises(6), next: 'two' }
            : { promises: promises(2, 7), next: null };
        return Promise.resolve(success({ ...page, today }));
      },
      { rows: 5 },
    );
    await rowOf('Åtagande 5');
    expect(screen.queryByText('Åtagande 6')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Visa fler' }));
    await rowOf('Åtagande 8');
    expect(asked).toEqual([undefined, 'two']);
    expect(screen.queryByRole('button', { name: 'Visa fler' })).toBeNull();
  });

  it('keeps the rows when the next page is refused', async () => {
    show(
      (_, next) =>
        Promise.resolve(
          next === undefined
            ? success({ promises: promises(5), today, next: 'two' })
            : failure({ kind: 'offline' }),
        ),
      { rows: 5 },
    );
    await rowOf('Åtagande 5');
    fireEvent.click(screen.getByRole('button', { name: 'Visa fler' }));
    expect(await screen.findByText(/Inget svar från nätet/)).toBeTruthy();
    expect(screen.getByText('Åtagande 5')).toBeTruthy();
  });

  it('drops the answer to an earlier selection', async () => {
    const waiting: (() => void)[] = [];
    const { again } = show((selection) => {
      const page = success({
        promises: [aPromise(anAction({ title: `urval ${selection}` }))],
        today,
        next: null,
      });
      return new Promise((resolve) => waiting.push(() => resolve(page)));
    });
    again({ selection: 'overdue' });
    for (const answer of [...waiting].reverse()) answer();
    await rowOf('urval overdue');
    expect(screen.queryByText('urval all')).toBeNull();
  });

  it('is in English where the page is', async () => {
    show(answering(aPromise(anOverdueAction())), {}, 'en');
    const row = await rowOf('Laga belysningen i gångtunneln');
    expect(within(row).getByText('Overdue by 3 days')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Open promises', level: 2 })).toBeTruthy();
  });

  it('has the heading and the link to Teams that the page has given it', async () => {
    show(answering(aPromise()), { heading: 'EST Södermalm', teamsAddress: 'https://teams.example/forum' });
    await screen.findByRole('heading', { name: 'EST Södermalm' });
    expect(screen.getByRole('link', { name: 'Öppna i Teams' }).getAttribute('href')).toBe(
      'https://teams.example/forum',
    );
  });
});
