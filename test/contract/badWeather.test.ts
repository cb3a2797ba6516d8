import type { ActionRegister } from '../../shared/application/ports/ActionRegister';
import type { Action } from '../../shared/domain/action/action';
import { everydayPatience } from '../../shared/adapters/sharepoint/http/Patience';
import { anOperation, expectValue, refusalOf } from './ForumWorld';
import { actionFields, addAction, answerTo, someOrganisation } from './rows';
import { briefPatience, openTenantWorld, type TenantWorld } from './tenantWorld';
import { the } from '../support/the';

jest.setTimeout(120_000);

let world: TenantWorld;
beforeAll(async () => {
  world = await openTenantWorld();
});
afterAll(async () => {
  await world.close();
});
afterEach(async () => {
  await world.tenant.post('faults', {});
});

const persistent = { ...briefPatience, attemptsWhenThrottled: 30, attemptsWhenSilent: 30 };
const registerOf = (): ActionRegister =>
  the(world.connect('coordinator', persistent).forums.all()[0]).actions;
const faults = (kind: string, more: object = {}): Promise<unknown> =>
  world.tenant.post('faults', { target: 'sharepoint', kind, ...more });

const weathers = [
  ['refusals for load (429)', '429', 0.3],
  ['refusals for load (503)', '503', 0.3],
  ['connections cut before the work', 'cut', 0.25],
  ['connections dropped after the work', 'drop', 0.25],
] as const;

describe.each(weathers)('with %s', (_name, kind, rate) => {
  it('adds every row once: none doubled, none lost', async () => {
    const organisation = someOrganisation();
    await faults(kind, { rate, seed: 7 });
    const writers = Array.from({ length: 4 }, () => registerOf());
    const added = await Promise.all(
      writers.flatMap((register, writer) =>
        Array.from({ length: 10 }, (_, index) =>
          register.add(actionFields({ organisation, title: `Rad ${writer}-${index}` }), anOperation()),
        ),
      ),
    );
    await world.tenant.post('faults', {});
    const ids = added.map((result) => expectValue(result).id);
    expect(new Set(ids).size).toBe(40);
    const { rows } = expectValue(await registerOf().list({ scope: 'all', organisation }));
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(new Set(rows.map(({ title }) => title)).size).toBe(40);
  });

  it('adds batches of rows once', async () => {
    const organisation = someOrganisation();
    const rows = Array.from({ length: 45 }, (_, index) => ({
      fields: actionFields({ organisation, title: `Rad ${index}` }),
      operation: anOperation(),
    }));
    await faults(kind, { rate, seed: 11 });
    expectValue(await registerOf().addMany(rows));
    await world.tenant.post('faults', {});
    const found = expectValue(await registerOf().list({ scope: 'all', organisation })).rows;
    expect(found).toHaveLength(45);
  });

  it('counts every change once while four people write the same row', async () => {
    const { id } = await addAction(world.forum('coordinator'), { carriedOver: 0 });
    await faults(kind, { rate, seed: 3 });
    const counts = await Promise.all(Array.from({ length: 4 }, () => countUp(registerOf(), id, 6)));
    await world.tenant.post('faults', {});
    const acknowledged = counts.reduce((sum, count) => sum + count, 0);
    expect(acknowledged).toBe(24);
    expect(expectValue(await registerOf().open(id)).action.carriedOver).toBe(24);
  });

  it('records every change once', async () => {
    const action = await addAction(world.forum('coordinator'));
    const register = registerOf();
    await faults(kind, { rate, seed: 5 });
    let { version } = action;
    for (let index = 0; index < 10; index += 1) {
      const record = answerTo(action.id, { kind: 'edit', text: `Ändring ${index}` });
      const changed = await register.change(
        action.id,
        version,
        { title: `Rubrik ${index}` },
        anOperation(),
        record,
      );
      version = expectValue(changed).version;
    }
    await world.tenant.post('faults', {});
    const { answers } = expectValue(await register.open(action.id));
    expect(answers.map(({ text }) => text)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Ändring ${index}`),
    );
  });

  it('removes a row although the answer is lost', async () => {
    const register = registerOf();
    const actions = await Promise.all(Array.from({ length: 8 }, () => addAction(world.forum('coordinator'))));
    await faults(kind, { rate, seed: 9 });
    for (const action of actions) expectValue(await register.remove(action.id, action.version));
    await world.tenant.post('faults', {});
    for (const { id } of actions) expect(refusalOf(await register.open(id))).toBe('not-found');
  });
});

/** Adds one to the same number `times` times, reading again when somebody else was first. */
async function countUp(register: ActionRegister, id: Action['id'], times: number): Promise<number> {
  let done = 0;
  while (done < times) {
    const { action } = expectValue(await register.open(id));
    const changed = await register.change(
      id,
      action.version,
      { carriedOver: action.carriedOver + 1 },
      anOperation(),
    );
    if (changed.ok) done += 1;
    else expect(changed.error.kind).toBe('changed-by-other');
  }
  return done;
}

describe('with a change whose answer was lost and whose row somebody else has changed since', () => {
  it('knows by the versions that it was done', async () => {
    const action = await addAction(world.forum('coordinator'), { title: 'Före' });
    const operation = anOperation();
    const impatient = { ...briefPatience, attemptsWhenSilent: 1 };
    const mine = the(world.connect('coordinator', impatient).forums.all()[0]).actions;
    await faults('drop', { rate: 1, count: 1 });
    expect(refusalOf(await mine.change(action.id, action.version, { title: 'Min' }, operation))).toBe(
      'offline',
    );
    const standing = expectValue(await registerOf().open(action.id)).action;
    expect(standing.title).toBe('Min');
    expectValue(await registerOf().change(action.id, standing.version, { title: 'Deras' }, anOperation()));
    const again = expectValue(await mine.change(action.id, action.version, { title: 'Min' }, operation));
    expect(again.title).toBe('Deras');
  });
});

describe('when SharePoint asks to be left alone', () => {
  it.each([
    ['seconds', 1, 1000],
    ['a date', 'date', 1000],
  ] as const)('sends nothing before the time given in %s has passed', async (_name, retryAfter, atLeast) => {
    const { forums, directory } = world.connect('coordinator', { ...everydayPatience, firstWaitMs: 1 });
    const site = the(forums.all()[0]);
    await site.actions.list({ scope: 'open' });
    const before = await world.tenant.lastRequest();
    await faults('429', { rate: 1, count: 1, retryAfter });
    const started = Date.now();
    const first = site.actions.list({ scope: 'open' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    // SharePoint counts per person and not per site, so the programme's site is left alone as well.
    const others = [site.meetings.list(), site.situation.load(), directory.load()];
    for (const result of await Promise.all([first, ...others])) expect(result.ok).toBe(true);
    expect(Date.now() - started).toBeGreaterThanOrEqual(atLeast);
    const log = (await world.tenant.requests(before)).filter(({ surface }) => surface === 'sharepoint');
    const [refused, ...later] = log.map(({ at }) => Date.parse(at));
    expect(log[0]?.status).toBe(429);
    expect(later).toHaveLength(4);
    for (const moment of later) expect(moment - the(refused)).toBeGreaterThanOrEqual(atLeast - 50);
  });
});

describe('when a part of a batch asks to be left alone', () => {
  it.each([
    ['seconds', 2],
    ['a date', 'date'],
  ] as const)('sends nothing before the time given in %s has passed', async (_name, retryAfter) => {
    const action = await addAction(world.forum('coordinator'));
    const patience = { ...everydayPatience, firstWaitMs: 1 };
    const register = the(world.connect('coordinator', patience).forums.all()[0]).actions;
    const before = await world.tenant.lastRequest();
    // The batch itself is asked about first and let through; its first part is refused.
    await faults('429', { rate: 1, after: 1, count: 1, retryAfter });
    expectValue(await register.change(action.id, action.version, { title: 'Ny' }, anOperation()));
    const log = (await world.tenant.requests(before)).filter(({ surface }) => surface === 'sharepoint');
    const [first, second] = log;
    expect(first).toMatchObject({ status: 200, batchParts: 2 });
    const waited = Date.parse(the(second).at) - the(second).ms - Date.parse(the(first).at);
    expect(waited).toBeGreaterThanOrEqual(the(the(first).waitMs) - 50);
    expect(the(first).waitMs).toBeGreaterThan(900);
  });
});

describe('when it does not get better', () => {
  it('gives up on refusals after six sendings', async () => {
    const { actions } = the(world.connect('reader').forums.all()[0]);
    await faults('503', { rate: 1 });
    const sent = await world.requestsOf(async () => {
      expect(refusalOf(await actions.list({ scope: 'open' }))).toBe('throttled');
    });
    expect(sent).toHaveLength(6);
  });

  it('gives up on silence after four sendings', async () => {
    const { actions } = the(world.connect('coordinator').forums.all()[0]);
    await faults('cut', { rate: 1 });
    const sent = await world.requestsOf(async () => {
      expect(refusalOf(await actions.add(actionFields(), anOperation()))).toBe('offline');
    });
    expect(sent.length).toBeLessThanOrEqual(4);
  });

  it('asks for one fresh token, and then for a sign-in', async () => {
    const { actions } = the(world.connect('reader').forums.all()[0]);
    await faults('expired-token', { rate: 1, count: 1 });
    expectValue(await actions.list({ scope: 'open' }));
    await faults('expired-token', { rate: 1 });
    const sent = await world.requestsOf(async () => {
      expect(refusalOf(await actions.list({ scope: 'open' }))).toBe('sign-in-needed');
    });
    expect(sent).toHaveLength(2);
  });
});
