/** @jest-environment jsdom */
import { fireEvent, screen, within } from '@testing-library/react';
import type { Action } from '../../../../shared/domain/action/action';
import type { OperationId } from '../../../../shared/domain/kernel/id';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { people } from '../../../builders/aContact';
import { aBarePromise, today } from '../../../builders/anAction';
import { police, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { quiet, showChannel } from '../onScreen';

async function anActionPage(
  change: Partial<Action> = {},
  who: 'coordinator' | 'roads' | 'police' = 'coordinator',
) {
  const forum = new ForumAtWork();
  const { id } = await forum.promised({ title: 'Laga lampor', ...change });
  const seat = forum.seat(people[who], who === 'coordinator' ? 'coordinator' : 'participant');
  showChannel(forum, seat, { at: `åtgärd/${id}` });
  await quiet();
  seat.network.calls.length = 0;
  return { forum, seat, id };
}

const type = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label, { selector: 'input, textarea' }), { target: { value } });
};
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }));
  await quiet();
};

describe('the page of an action', () => {
  it('has one heading, which takes the focus, and the way back', async () => {
    await anActionPage();
    const heading = screen.getByRole('heading', { level: 1, name: 'Laga lampor' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const trail = screen.getByRole('navigation', { name: 'Var du är' });
    expect(within(trail).getByRole('link', { name: 'Åtgärder' }).getAttribute('href')).toBe('#åtgärder');
  });

  it('shows that something is broken when the row cannot be understood, and not an endless skeleton', async () => {
    const forum = new ForumAtWork();
    const { id } = await forum.promised();
    const seat = forum.seat(people.coordinator, 'coordinator');
    seat.network.fault = ({ method }) => {
      if (method === 'actions.open') throw new Error('A choice that the product does not know');
      return null;
    };
    const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    showChannel(forum, seat, { at: `åtgärd/${id}` });
    await quiet();
    silenced.mockRestore();
    expect(screen.getByRole('heading', { name: 'Sidan gick inte att visa' })).toBeTruthy();
  });

  it('lets nobody else than a coordinator change it', async () => {
    await anActionPage({}, 'roads');
    expect(screen.queryByRole('button', { name: 'Ändra' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Byt status' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Svara' })).toBeTruthy();
  });

  it('shows an answer written for another organisation as what it is', async () => {
    const forum = new ForumAtWork();
    const { id } = await forum.promised();
    const stranger = forum.seat(people.police);
    done(
      await stranger.site.answers.add(
        {
          action: id,
          meeting: null,
          kind: 'done',
          text: '',
          claimedOrganisation: roads,
          newDate: null,
          oldDate: null,
          newStatus: null,
          changedFields: [],
        },
        'claim' as OperationId,
      ),
    );
    showChannel(forum, forum.seat(people.coordinator, 'coordinator'), { at: `åtgärd/${id}` });
    await quiet();
    expect(
      screen.getByText(/^Skrivet för Trafikkontoret, men avsändaren hör till LPO Södermalm\. Svaret visas/),
    ).toBeTruthy();
    expect(screen.getByText('Föreslagen')).toBeTruthy();
  });
});

describe('changing the facts of an action', () => {
  it('saves in one request, says so, and can be undone', async () => {
    const { forum, seat, id } = await anActionPage();
    await press('Ändra');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Rubrik/));
    type(/^Rubrik/, 'Byt alla lampor');
    await press('Spara');
    expect(seat.network.calls.map(({ method }) => method)).toEqual(['actions.change']);
    expect(screen.getByRole('heading', { level: 1, name: 'Byt alla lampor' })).toBeTruthy();
    expect(screen.getByText(/Ändrat: rubrik\./)).toBeTruthy();
    await press('Ångra');
    expect((await forum.row(id)).title).toBe('Laga lampor');
  });

  it('changes who helps, never the responsible organisation among them', async () => {
    const { forum, id } = await anActionPage({ organisation: roads, contributors: [] });
    await press('Ändra');
    const helpers = screen.getByRole('group', { name: 'Medverkande' });
    expect(within(helpers).queryByLabelText('Trafikkontoret')).toBeNull();
    fireEvent.click(within(helpers).getByLabelText(/LPO Södermalm/));
    await press('Spara');
    expect((await forum.row(id)).contributors).toEqual([police]);
    expect(screen.getByText(/Ändrat: medverkande\./)).toBeTruthy();
  });

  it('does not move a date without a reason, and keeps what was typed', async () => {
    const { forum, id } = await anActionPage();
    await press('Ändra');
    type('Klart senast', addDays(today, 40));
    await press('Spara');
    expect(screen.getByRole('alert').textContent).toBe('Skriv varför.');
    expect(screen.getByLabelText<HTMLInputElement>('Klart senast', { selector: 'input' }).value).toBe(
      addDays(today, 40),
    );
    type(/^Varför flyttas datumet/, 'Kabeln är av');
    await press('Spara');
    expect((await forum.row(id)).dueDate).toBe(addDays(today, 40));
    expect(screen.getByText('flyttad 1 gång')).toBeTruthy();
    expect(screen.getByText('Första datum')).toBeTruthy();
  });

  it('overwrites nothing when somebody else was first: both texts are shown and one is chosen', async () => {
    const { forum, id } = await anActionPage();
    await press('Ändra');
    type(/^Rubrik/, 'Min rubrik');
    const before = await forum.row(id);
    done(
      await forum.register.actions.change(
        id,
        before.version,
        { title: 'Deras rubrik', kind: 'cleaning' },
        'theirs' as OperationId,
      ),
    );
    await press('Spara');
    expect((await forum.row(id)).title).toBe('Deras rubrik');
    const conflict = screen.getByRole('group', { name: 'Rubrik' });
    const sides = [...conflict.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(sides).toEqual(['Rubrik', 'Skiljer sig: Min rubrik', 'Skiljer sig: Deras rubrik']);
    expect(within(conflict).getByText('Min').tagName).toBe('MARK');
    expect(screen.getByLabelText<HTMLSelectElement>('Åtgärdstyp').value).toBe('cleaning');
    fireEvent.click(within(conflict).getByRole('button', { name: /^Behåll min/ }));
    await press('Spara');
    expect(await forum.row(id)).toMatchObject({ title: 'Min rubrik', kind: 'cleaning' });
  });

  it('shows the text that was not chosen among the events', async () => {
    const { forum, id } = await anActionPage();
    await press('Ändra');
    type(/^Rubrik/, 'Min rubrik');
    const { version } = await forum.row(id);
    done(
      await forum.register.actions.change(id, version, { title: 'Deras rubrik' }, 'theirs' as OperationId),
    );
    await press('Spara');
    fireEvent.click(screen.getByRole('button', { name: /^Ta den sparade/ }));
    await press('Avbryt');
    // The next change by somebody else has the page read again.
    const { version: now } = await forum.row(id);
    done(await forum.register.actions.change(id, now, { place: null }, 'again' as OperationId));
    await quiet();
    expect(screen.getByText('Visa vad som skrevs').closest('details')?.textContent).toContain('Min rubrik');
  });

  it('gives the focus back to where it was begun', async () => {
    await anActionPage();
    await press('Ändra');
    fireEvent.keyDown(document, { key: 'Escape' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ändra' }));
  });
});

describe('answering an action on its page', () => {
  it('opens by R, sends nothing before the last button, and thanks', async () => {
    const { seat } = await anActionPage({ confirmation: 'confirmed' }, 'roads');
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Skicka svaret' }).disabled).toBe(true);
    fireEvent.click(screen.getByLabelText('Behöver hjälp'));
    type(/^Vad vill du säga/, 'Vi får inte gräva');
    expect(seat.network.calls).toEqual([]);
    await press('Skicka svaret');
    expect(seat.network.calls.map(({ method }) => method)).toEqual(['answers.add']);
    expect(screen.getByText('Tack, svaret är sparat.')).toBeTruthy();
    expect(screen.getByText('Vi får inte gräva')).toBeTruthy();
    expect(screen.getByText('Trafikkontoret, Driftansvarig belysning')).toBeTruthy();
  });

  it('does not open by R in a text field', async () => {
    await anActionPage();
    await press('Ändra');
    fireEvent.keyDown(screen.getByLabelText(/^Rubrik/), { key: 'r' });
    expect(screen.queryByRole('button', { name: 'Skicka svaret' })).toBeNull();
  });

  it('is not offered where the action is over', async () => {
    const { seat } = await anActionPage({ status: 'cancelled' }, 'roads');
    expect(screen.queryByRole('button', { name: 'Svara' })).toBeNull();
    fireEvent.keyDown(document.body, { key: 'r' });
    expect(screen.queryByRole('button', { name: 'Skicka svaret' })).toBeNull();
    expect(seat.network.calls).toEqual([]);
  });

  it('lets only those involved be spoken for', async () => {
    await anActionPage({ organisation: roads, contributors: [police] });
    await press('Svara');
    const choices = within(screen.getByLabelText(/^Svaret gäller/)).getAllByRole('option');
    expect(choices.map((choice) => choice.textContent)).toEqual([
      'Trafikkontoret',
      'LPO Södermalm',
      'Södermalms SDF',
    ]);
  });

  it('accepts a date that was asked for, once a coordinator says so', async () => {
    const { forum, id } = await anActionPage({ requestedDate: addDays(today, 40), status: 'in-progress' });
    await press('Godkänn nytt datum');
    expect(await forum.row(id)).toMatchObject({ dueDate: addDays(today, 40), requestedDate: null });
    expect(screen.queryByRole('button', { name: 'Godkänn nytt datum' })).toBeNull();
  });
});

describe('moving an action to another status', () => {
  const choose = async (status: string): Promise<void> => {
    await press('Byt status');
    fireEvent.click(screen.getByRole('menuitem', { name: status }));
  };

  it('is refused without cause in plain words, with the way there', async () => {
    const { forum, id } = await anActionPage(aBarePromise({ title: 'Grindar' }));
    await choose('Beslutad');
    await press('Byt till Beslutad');
    expect(screen.getByRole('alert').textContent).toBe(
      'Välj problem och orsak, eller markera som direktåtgärd.',
    );
    expect((await forum.row(id)).status).toBe('proposed');
    await press('Fyll i problem och orsak');
    expect(screen.getByLabelText('Problem')).toBeTruthy();
  });

  it('asks for a rating, a sentence and a day before the effect is assessed', async () => {
    const { forum, id } = await anActionPage({ status: 'carried-out', confirmation: 'confirmed' });
    await choose('Effekt bedömd');
    await press('Byt till Effekt bedömd');
    expect(screen.getByRole('alert').textContent).toMatch(/^Skriv effekten i en mening/);
    type(/^Vad har ni sett/, 'Felanmälningarna har halverats.');
    await press('Byt till Effekt bedömd');
    expect(await forum.row(id)).toMatchObject({
      status: 'effect-assessed',
      effect: 'some',
      effectText: 'Felanmälningarna har halverats.',
      effectCheckDate: today,
    });
  });

  it('asks why an action is cancelled', async () => {
    const { forum, id } = await anActionPage();
    await choose('Avbruten');
    await press('Byt till Avbruten');
    expect(screen.getByRole('alert').textContent).toBe('Skriv varför.');
    expect((await forum.row(id)).status).toBe('proposed');
  });
});
