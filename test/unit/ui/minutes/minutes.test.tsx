/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import type { OperationId } from '../../../../shared/domain/kernel/id';
import type { MinutesState } from '../../../../shared/domain/meeting/meeting';
import { instant } from '../../../../shared/domain/kernel/instant';
import { people } from '../../../builders/aContact';
import { aConfirmedAction } from '../../../builders/anAction';
import { police, region, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

async function theMinutes(minutes: MinutesState = 'none') {
  const forum = new ForumAtWork();
  const meeting = await forum.meets({
    title: 'Veckomöte v. 47',
    state: 'held',
    minutes,
    startedAt: instant('2026-11-16T12:00:00Z'),
    closedAt: instant('2026-11-16T12:44:00Z'),
  });
  await forum.promised(aConfirmedAction({ title: 'Laga lampor', promisedAt: meeting }));
  await forum.promised({ title: 'Rondera', promisedAt: meeting, organisation: police });
  const rows = [
    [roads, 'present', 'teams'],
    [region, 'absent', 'link'],
  ] as const;
  for (const [organisation, state, mode] of rows)
    done(
      await forum.register.meetings.add(
        'attendance',
        { meeting, organisation, state, mode },
        `attendance-${organisation}` as OperationId,
      ),
    );
  showChannel(forum, forum.seat(people.police), { at: `möte/${meeting}/minnesanteckningar` });
  await quiet();
}
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the minutes on the screen and on paper', () => {
  it('begin with what has changed, and end with the next meeting', async () => {
    await theMinutes();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual([
      'Anteckningarna som fil',
      'Vad har ändrats sedan förra mötet',
      'Beslut',
      'Åtaganden per organisation',
      'Närvarande organisationer',
      'Inte med',
      'Nästa möte',
    ]);
  });

  it('have a part for each organisation with its own promises, confirmed or not, and how', async () => {
    await theMinutes();
    const promises = part('Åtaganden per organisation');
    expect(promises.getByText('2 nya åtaganden, 1 bekräftat.')).toBeTruthy();
    expect(promises.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Trafikkontoret',
      'Polisregion Stockholm, LPO Södermalm',
    ]);
    expect(promises.getByText('Bekräftat, eget konto, mån 16 nov 2026 13.40')).toBeTruthy();
    expect(promises.getByText('Väntar på bekräftelse')).toBeTruthy();
  });

  it('name the absent ones, and how they take part instead', async () => {
    await theMinutes();
    expect(part('Närvarande organisationer').getByText('Trafikkontoret.')).toBeTruthy();
    expect(part('Inte med').getByText(/^Region Stockholm.*\(svarar via länk\)\.$/)).toBeTruthy();
  });

  it.each([
    ['none', 'Arbetsmaterial'],
    ['draft', 'Arbetsmaterial'],
    ['out-for-comments', 'Arbetsmaterial'],
    ['finalised', 'Färdigställda'],
    ['registered', 'Diarieförda'],
  ] as const)('that are %s say so: %s', async (minutes, label) => {
    await theMinutes(minutes);
    expect(screen.getByText(label)).toBeTruthy();
    expect(screen.getByText(/När texten delas kan den bli allmän handling hos mottagaren\./)).toBeTruthy();
  });

  it('never say "today" on paper', async () => {
    await theMinutes();
    expect(screen.getByText(/EST Södermalm, mån 16 nov 2026 13\.00–13\.44/)).toBeTruthy();
    expect(document.querySelector('main')?.textContent).not.toMatch(/i dag|i går/);
  });
});
