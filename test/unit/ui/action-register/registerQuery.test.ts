import { registerQuery } from '../../../../shared/ui/action-register/registerQuery';
import { quickCounts } from '../../../../shared/ui/action-register/quickCounts';
import { readRows } from '../../../../shared/ui/action-register/readRows';
import type { ActionPage, ActionQuery } from '../../../../shared/application/ports/ActionRegister';
import { success, type Result } from '../../../../shared/domain/kernel/result';
import type { GatewayFailure } from '../../../../shared/application/ports/GatewayFailure';
import { aContact } from '../../../builders/aContact';
import {
  aBarePromise,
  aDirectAction,
  anAction,
  anOverdueAction,
  aPausedAction,
  today,
} from '../../../builders/anAction';
import { district, police, roads } from '../../../builders/anOrganisation';
import { addDays } from '../../../../shared/domain/kernel/localDate';

const me = {
  organisation: roads,
  speaksFor: [roads],
  contact: aContact({ organisation: roads, functionTitle: 'Driftansvarig belysning' }),
};

describe('asking SharePoint for a selection', () => {
  it.each([
    [{}, { scope: 'open' }],
    [{ all: true }, { scope: 'all' }],
    [{ state: 'overdue' }, { scope: 'open', dueBefore: today }],
    [{ state: 'help' }, { scope: 'open', helpNeeded: true }],
    [{ state: 'waiting' }, { scope: 'open', confirmation: 'waiting' }],
    [{ gap: 'effect' }, { scope: 'all', status: 'carried-out' }],
    [{ status: 'closed' }, { scope: 'all', status: 'closed' }],
    [{ problem: 2 }, { scope: 'open', problem: 2 }],
    [{ mine: true }, { scope: 'open', organisation: roads, functionTitle: 'Driftansvarig belysning' }],
    [
      { mine: true, organisation: police },
      { scope: 'open', organisation: police, functionTitle: 'Driftansvarig belysning' },
    ],
  ] as const)('%j', (filter, query) => {
    expect(registerQuery(filter as never, today, me).query).toEqual(query);
  });

  it('leaves to the browser what has no column: a missing cause', () => {
    const { query, alsoIn } = registerQuery({ gap: 'cause' }, today, me);
    expect(query).toEqual({ scope: 'open', status: 'proposed' });
    expect(alsoIn(aBarePromise())).toBe(true);
    expect(alsoIn(aDirectAction())).toBe(false);
    expect(alsoIn(anAction())).toBe(false);
  });

  it('takes in, whatever their function, what the organisations have promised that mine has come after', () => {
    const heir = { ...me, speaksFor: [roads, district] };
    const { query, alsoIn } = registerQuery({ mine: true, state: 'overdue' }, today, heir);
    expect(query).toEqual({ scope: 'open', dueBefore: today, organisations: [roads, district] });
    const rows = [
      anOverdueAction(),
      anOverdueAction({ functionTitle: 'Någon annan' }),
      anOverdueAction({ organisation: district, functionTitle: 'Någon annan' }),
      anOverdueAction({ organisation: police }),
    ];
    expect(rows.map(alsoIn)).toEqual([true, false, true, false]);
    expect(quickCounts(rows, today, heir).mine).toBe(2);
  });

  it('does not call a paused action overdue', () => {
    const { alsoIn } = registerQuery({ state: 'overdue' }, today, me);
    expect(alsoIn(anOverdueAction())).toBe(true);
    expect(alsoIn(aPausedAction({ dueDate: addDays(today, -3) }))).toBe(false);
  });
});

/** A register of pages that remembers what it was asked. */
function pagesOf(pages: readonly ActionPage['rows'][]) {
  const asked: (string | undefined)[] = [];
  return {
    asked,
    list: (_query: ActionQuery, next?: string): Promise<Result<ActionPage, GatewayFailure>> => {
      asked.push(next);
      const page = Number(next ?? 0);
      return Promise.resolve(
        success({ rows: pages[page] ?? [], next: page + 1 < pages.length ? String(page + 1) : null }),
      );
    },
  };
}

describe('reading the rows of a selection', () => {
  it('is one request when the first page has rows', async () => {
    const desk = pagesOf([[anAction()], [anAction()]]);
    const read = await readRows(desk, registerQuery({}, today, me), 1);
    expect(desk.asked).toEqual([undefined]);
    expect(read).toMatchObject({ ok: true, value: { next: '1' } });
  });

  it('reads on over pages where nothing matches, and says where it stopped', async () => {
    const desk = pagesOf([[anAction()], [aBarePromise()], [aBarePromise()]]);
    const read = await readRows(desk, registerQuery({ gap: 'cause' }, today, me), 1);
    expect(desk.asked).toEqual([undefined, '1']);
    expect(read.ok && read.value.rows).toHaveLength(1);
    expect(read.ok && read.value.next).toBe('2');
  });

  it('never reads a whole register in one go', async () => {
    const desk = pagesOf(Array.from({ length: 40 }, () => [anAction()]));
    await readRows(desk, registerQuery({ gap: 'cause' }, today, me), 1);
    expect(desk.asked).toHaveLength(10);
  });
});

describe('the numbers on the quick selections', () => {
  it('count open rows only, and mine by organisation and function', () => {
    const rows = [
      anOverdueAction({ helpNeeded: true }),
      aBarePromise(),
      anAction({ organisation: police, functionTitle: '' }),
    ];
    expect(quickCounts(rows, today, me)).toEqual({
      everything: 3,
      overdue: 1,
      help: 1,
      'no-cause': 1,
      mine: 1,
    });
  });
});
