/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import { people } from '../../../builders/aContact';
import { ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

async function theContacts(who: 'coordinator' | 'roads' = 'coordinator') {
  const forum = new ForumAtWork();
  const { id } = await forum.promised({ functionTitle: 'Driftansvarig belysning' });
  const role = who === 'coordinator' ? 'coordinator' : 'participant';
  showChannel(forum, forum.seat(people[who], role), { at: 'kontakter' });
  await quiet();
  return { forum, id };
}

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await quiet();
};

describe('the contacts of a forum', () => {
  it('shows mandate, convener and members, and flags who lacks a substitute (F26)', async () => {
    await theContacts();
    expect(screen.getByText('Gemensam lägesbild och åtaganden varje vecka.')).toBeTruthy();
    expect(screen.getByText(/, Trygghetssamordnare$/)).toBeTruthy();
    expect(screen.getByText('Inget möte är planerat')).toBeTruthy();
    expect(screen.getAllByText('Saknar ersättare')).toHaveLength(4);
  });

  it('lets only a coordinator replace', async () => {
    await theContacts('roads');
    expect(screen.queryByRole('button', { name: /^Ersätt/ })).toBeNull();
  });

  it('closes a contact’s answer links when it has been asked once, and says so', async () => {
    await theContacts();
    await press('Stäng svarslänkar till Driftansvarig belysning');
    expect(screen.getByText(/slutar fungera inom/)).toBe(document.activeElement?.firstChild);
    await press('Behåll dem');
    expect(screen.queryByText(/slutar fungera inom/)).toBeNull();
    await press('Stäng svarslänkar till Driftansvarig belysning');
    await press('Stäng länkarna');
    expect(screen.getByText(/^Svarslänkarna till Driftansvarig belysning är stängda/)).toBeTruthy();
  });

  it('shows what moves before anything is written, and then says what was done', async () => {
    const { forum, id } = await theContacts();
    await press('Ersätt Driftansvarig belysning');
    const form = screen.getByRole('form', { name: 'Ersätt Driftansvarig belysning' });
    fireEvent.change(within(form).getByLabelText(/^Den nya kontaktens funktion/), {
      target: { value: 'Områdesingenjör' },
    });
    fireEvent.change(within(form).getByLabelText(/^Funktionens e-postadress/), {
      target: { value: 'omrade@exempel.se' },
    });
    await press('Visa vad som flyttas');
    expect(within(form).getByText('EST Södermalm: 1 öppen åtgärd flyttas.')).toBeTruthy();
    expect((await forum.row(id)).functionTitle).toBe('Driftansvarig belysning');
    await press('Ersätt kontakten');
    expect((await forum.row(id)).functionTitle).toBe('Områdesingenjör');
    expect(
      screen.getByText('Driftansvarig belysning är ersatt av Områdesingenjör. 1 åtgärd flyttades.'),
    ).toBeTruthy();
    expect(screen.getByText('Områdesingenjör')).toBeTruthy();
  });

  it('refuses half an address in plain words', async () => {
    await theContacts();
    await press('Ersätt Driftansvarig belysning');
    fireEvent.change(screen.getByLabelText(/^Funktionens e-postadress/), { target: { value: 'ny@' } });
    await press('Visa vad som flyttas');
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContain(
      'E-postadressen stämmer inte. Skriv den som funktion@exempel.se.',
    );
  });
});
