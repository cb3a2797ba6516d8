/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { instant } from '../../../../shared/domain/kernel/instant';
import { people } from '../../../builders/aContact';
import { ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

async function aForumWithMeetings() {
  const forum = new ForumAtWork();
  const at = (day: string) => ({
    startsAt: instant(`${day}T12:00:00Z`),
    endsAt: instant(`${day}T12:45:00Z`),
  });
  await forum.meets({ title: 'Förra', state: 'held', minutes: 'finalised', ...at('2026-11-16') });
  await forum.meets({ title: 'Senare', ...at('2026-12-07') });
  await forum.meets({ title: 'Nästa', ...at('2026-11-30') });
  await forum.meets({ title: 'Allra först', state: 'held', minutes: 'none', ...at('2026-11-09') });
  return forum;
}
const titles = (region: string): readonly (string | null)[] =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('link')
    .map((link) => link.textContent)
    .filter((title) => title !== 'Minnesanteckningar');

describe('the meetings of a forum', () => {
  it('stand with the next one first, and the held ones latest first with their minutes', async () => {
    const forum = await aForumWithMeetings();
    showChannel(forum, forum.seat(people.roads), { at: 'möten' });
    await quiet();
    expect(titles('Kommande möten')).toEqual(['Nästa', 'Senare']);
    expect(titles('Tidigare möten')).toEqual(['Förra', 'Allra först']);
    expect(screen.getByText('Färdigställda')).toBeTruthy();
    expect(screen.getByText('Inga anteckningar')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Planera möte' })).toBeNull();
  });

  it('are planned by a coordinator from a template, and opened at once', async () => {
    const forum = await aForumWithMeetings();
    showChannel(forum, forum.seat(people.coordinator, 'coordinator'), { at: 'möten' });
    await quiet();
    fireEvent.click(screen.getByRole('button', { name: 'Planera möte' }));
    expect(screen.getByLabelText<HTMLInputElement>('Mötets namn').value).toBe('EST-veckomöte v. 49');
    fireEvent.change(screen.getByLabelText(/^Dag/), { target: { value: '2026-12-14' } });
    fireEvent.change(screen.getByLabelText(/^Klockan/), { target: { value: '09:30' } });
    expect(screen.getByLabelText<HTMLInputElement>('Mötets namn').value).toBe('EST-veckomöte v. 51');
    fireEvent.click(screen.getByRole('button', { name: 'Planera mötet' }));
    await quiet();
    const list = await forum.register.meetings.list();
    const planned = list.ok ? list.value.find(({ title }) => title === 'EST-veckomöte v. 51') : undefined;
    expect(planned).toMatchObject({
      startsAt: '2026-12-14T08:30:00Z',
      endsAt: '2026-12-14T09:15:00Z',
      state: 'planned',
    });
    expect(decodeURI(window.location.hash)).toBe(`#möte/${planned?.id ?? 0}`);
  });

  it('need a day, of a year within reach', async () => {
    const forum = await aForumWithMeetings();
    showChannel(forum, forum.seat(people.coordinator, 'coordinator'), { at: 'möten' });
    await quiet();
    fireEvent.click(screen.getByRole('button', { name: 'Planera möte' }));
    fireEvent.change(screen.getByLabelText(/^Dag/), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Planera mötet' }));
    expect(screen.getByText('Välj dag.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/^Dag/), { target: { value: '9999-12-31' } });
    fireEvent.click(screen.getByRole('button', { name: 'Planera mötet' }));
    expect(screen.getByText('Kontrollera årtalet.')).toBeTruthy();
  });

  it('say what to do first when there are none', async () => {
    const forum = new ForumAtWork();
    showChannel(forum, forum.seat(people.roads), { at: 'möten' });
    await quiet();
    expect(screen.getByRole('heading', { name: 'Här finns inga möten ännu' })).toBeTruthy();
  });
});
