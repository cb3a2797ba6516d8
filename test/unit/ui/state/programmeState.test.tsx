/** @jest-environment jsdom */
import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForumSites } from '../../../../shared/adapters/memory/MemoryForumSites';
import {
  makeLoadProgrammeState,
  type LoadProgrammeState,
} from '../../../../shared/application/overview/loadProgrammeState';
import type { ForumSite } from '../../../../shared/application/ports/ForumSites';
import { localDate, type LocalDate } from '../../../../shared/domain/kernel/localDate';
import { success } from '../../../../shared/domain/kernel/result';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import { ScreenFrame } from '../../../../shared/ui/parts/ScreenFrame';
import { ProgrammeStateScreen } from '../../../../shared/ui/state/ProgrammeStateScreen';
import { aForum } from '../../../builders/aContact';
import { aCarriedOutAction } from '../../../builders/anAction';
import { stockholm } from '../../../builders/keys';
import { ForumAtWork } from '../../application/aForumAtWork';
import { quiet } from '../onScreen';

async function show(forum: ForumAtWork, more: readonly ForumSite[] = []): Promise<void> {
  const load: LoadProgrammeState = makeLoadProgrammeState({
    directory: new MemoryDirectory({
      ...forum.directory,
      forums: [
        ...forum.directory.forums,
        ...more.map((site) => aForum({ key: site.forum, name: `Forum ${site.forum}` })),
      ],
    }),
    forums: new MemoryForumSites([forum.register, ...more]),
    clock: forum.clock,
    timeZone: stockholm,
  });
  render(
    <ScreenFrame theme="default" language="sv" clock={forum.clock}>
      <ProgrammeStateScreen load={load} title="Läget" focusTitle={false} />
    </ScreenFrame>,
  );
  await quiet();
}

const weeks = () => within(screen.getByRole('region', { name: 'Klara i tid, vecka för vecka' }));
const leadsTo = (link: HTMLElement) => decodeURIComponent(link.getAttribute('href') ?? '');
const due = (day: string) => ({ dueDate: localDate(day), firstDueDate: localDate(day) });

async function aWeekGoneWellAndOneBadly(forum: ForumAtWork): Promise<void> {
  await forum.promised(aCarriedOutAction(due('2026-11-11')));
  await forum.promised(aCarriedOutAction({ ...due('2026-11-12'), firstDueDate: localDate('2026-10-01') }));
  await forum.promised(aCarriedOutAction(due('2026-11-18')));
  await forum.promised(due('2026-11-19'));
}

describe('Läget in the whole programme', () => {
  it('says how fresh its figures are', async () => {
    const forum = new ForumAtWork();
    await forum.promised();
    await show(forum);
    expect(screen.getByText(/^Hela programmet, uppdaterat i dag \d\d\.\d\d$/)).toBeTruthy();
  });

  it('tells which way it goes: the last week against the one before, with the way to its rows', async () => {
    const forum = new ForumAtWork();
    await aWeekGoneWellAndOneBadly(forum);
    await show(forum);
    const last = weeks().getByRole('link', {
      name: '50 % av det som skulle vara klart v.\u00a047 blev klart i tid',
    });
    expect(leadsTo(last)).toContain('#åtgärder?alla=1&forfoll=2026-11-16..2026-11-22');
    expect(last.parentElement?.textContent).toMatch(/, mot 100 % v\.\u00a046\.$/);
    expect(
      weeks().getByRole('img', { name: 'Linjediagram från v. 46 till v. 47. Senast 50 %.' }),
    ).toBeTruthy();
  });

  it('has the same figures in a table, where every number that fell due opens its rows', async () => {
    const forum = new ForumAtWork();
    await aWeekGoneWellAndOneBadly(forum);
    await show(forum);
    fireEvent.click(weeks().getByRole('button', { name: 'Visa som tabell' }));
    const rows = weeks()
      .getAllByRole('row')
      .map(({ children }) => [...children].map(({ textContent }) => textContent));
    expect(rows.slice(0, 3)).toEqual([
      ['Vecka', 'Förföll', 'I tid', 'Flyttat datum', 'Inte i tid', 'Andel'],
      ['v. 47', '2', '1', '0', '1', '50 %'],
      ['v. 46', '2', '1', '1', '0', '100 %'],
    ]);
    expect(rows).toHaveLength(6);
    const before = weeks().getByRole('link', { name: 'v. 46: 2 åtgärder som förföll' });
    expect(leadsTo(before)).toContain('forfoll=2026-11-09..2026-11-15');
  });

  it('leaves room on the line for weeks in which nothing fell due', async () => {
    const forum = new ForumAtWork();
    await forum.promised(aCarriedOutAction(due('2026-10-21')));
    await aWeekGoneWellAndOneBadly(forum);
    await show(forum);
    const points = [...document.querySelectorAll('circle')].map((point) => Number(point.getAttribute('cx')));
    expect(points).toHaveLength(3);
    const [first = 0, second = 0, third = 0] = points;
    expect(second - first).toBeCloseTo(3 * (third - second));
  });

  it('says so where nothing has fallen due', async () => {
    const forum = new ForumAtWork();
    await forum.promised();
    await show(forum);
    expect(weeks().getByText('Inget åtagande har förfallit de senaste hela veckorna.')).toBeTruthy();
    expect(weeks().queryByRole('button')).toBeNull();
  });

  it('does not say so while a forum is still on its way', async () => {
    const forum = new ForumAtWork();
    await forum.promised();
    let come = (): void => undefined;
    const countOf = (since: LocalDate) =>
      new Promise<void>((resolve) => (come = resolve)).then(() => forum.register.countOf(since));
    await show(forum, [{ ...forum.register, forum: 'sen' as ForumKey, countOf }]);
    expect(screen.queryByText(/^Inget åtagande har förfallit/)).toBeNull();
    come();
    await quiet();
    expect(weeks().getByText(/^Inget åtagande har förfallit/)).toBeTruthy();
  });

  it('leaves out and names a forum that has too many actions to count', async () => {
    const forum = new ForumAtWork();
    await aWeekGoneWellAndOneBadly(forum);
    const large = 'stor' as ForumKey;
    const countOf = () => Promise.resolve(success({ actions: null, tallies: [] }));
    await show(forum, [{ ...forum.register, forum: large, countOf }]);
    expect(weeks().getByText(/^Ingår inte, eftersom .*: Forum stor\.$/)).toBeTruthy();
    expect(weeks().getByRole('link', { name: /^50 % av det/ })).toBeTruthy();
  });

  it('does not say that nothing fell due where there was nothing that could be counted', async () => {
    const forum = new ForumAtWork();
    jest.spyOn(forum.register, 'countOf').mockResolvedValue(success({ actions: null, tallies: [] }));
    await show(forum);
    expect(weeks().getByText(/^Ingår inte, eftersom /)).toBeTruthy();
    expect(weeks().queryByText(/^Inget åtagande har förfallit/)).toBeNull();
  });
});
