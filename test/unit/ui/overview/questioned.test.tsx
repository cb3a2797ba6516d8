/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { people } from '../../../builders/aContact';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

async function show(language: 'sv' | 'en'): Promise<void> {
  const forum = new ForumAtWork();
  await forum.meets({ state: 'held' });
  const { watch } = forum.forum.remind(people.service, 'owner');
  const place = { field: 'title', mark: '0' as never, state: 'open' } as const;
  const added = [
    { ...place, list: 'actions', row: 7, fieldTitle: 'Åtgärd', kinds: ['phone', 'name'] },
    { ...place, list: 'notes', row: 3, fieldTitle: 'Text', kinds: ['personal-number'] },
  ] as const;
  done(await watch.settle({ added, changed: [], mended: [] }, 'ask' as never));
  showChannel(forum, forum.seat(people.coordinator, 'coordinator'), { language });
  await quiet();
}

const card = (name: string) => within(screen.getByRole('region', { name }));

describe('texts to be looked at', () => {
  it('lead to their rows, and leave when they may stand', async () => {
    await show('sv');
    const texts = card('Texter att se över');
    const link = texts.getByRole('link', { name: 'ÅT-SÖD-7' });
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toMatch(/åtgärd\/7$/);
    expect(texts.getByText('Åtgärd: kan innehålla telefonnummer och namn.')).toBeTruthy();
    fireEvent.click(texts.getByRole('button', { name: 'Får stå: ÅT-SÖD-7, Åtgärd' }));
    await quiet();
    expect(card('Texter att se över').queryByText('ÅT-SÖD-7')).toBeNull();
    expect(document.activeElement).toBe(card('Texter att se över').getByRole('list'));
    fireEvent.click(texts.getByRole('button', { name: /^Får stå: Anteckningar, rad 3/ }));
    await quiet();
    expect(screen.queryByRole('region', { name: 'Texter att se över' })).toBeNull();
  });

  it('are told in English too', async () => {
    await show('en');
    const texts = card('Texts to look at');
    expect(texts.getByText('Notes, row 3')).toBeTruthy();
    expect(texts.getByText('Text: may hold a personal identity number.')).toBeTruthy();
  });
});
