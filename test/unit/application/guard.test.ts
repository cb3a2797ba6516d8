import { guardTexts, type TextsOf } from '../../../shared/application/guard/guardTexts';
import { allowedIn, learnNames } from '../../../shared/application/guard/learnNames';
import { makeTextGuard } from '../../../shared/application/guard/makeTextGuard';
import { findPersonalData } from '../../../shared/domain/kernel/guard/findPersonalData';
import { failure, success } from '../../../shared/domain/kernel/result';
import { aContact, forumKey, people } from '../../builders/aContact';
import { anOrganisation } from '../../builders/anOrganisation';
import { aPlace } from '../../builders/aPlace';
import { done, ForumAtWork, settle } from './aForumAtWork';

function there<T>(found: T | null): T {
  if (found === null) throw new Error('No such forum');
  return found;
}

const number = '850101-9809';

interface Desk {
  save(id: number, text: string, more?: { readonly reason?: string }): Promise<unknown>;
  look(text: string): string;
}
const typed: TextsOf<Desk> = { save: (_, text, more) => [text, more?.reason], look: null };

function aDesk(asks = true, fetch = () => Promise.resolve(findPersonalData)) {
  const guard = makeTextGuard({ asks, fetch });
  const saved: unknown[] = [];
  const save: Desk['save'] = (...given) => {
    saved.push(given);
    return Promise.resolve(success(undefined));
  };
  return { guard, saved, desk: guardTexts({ save, look: (text) => text }, typed, guard) };
}

describe('a guarded command', () => {
  it('is refused while a text holds a number, in whichever argument', async () => {
    const { desk, saved } = aDesk(false);
    const refused = {
      kind: 'personal-data',
      findings: [{ kind: 'personal-number', severity: 'stops', words: number }],
    };
    expect(await desk.save(1, `Gäller ${number}`)).toEqual(failure(refused));
    expect(await desk.save(1, 'Gäller torget', { reason: number })).toEqual(failure(refused));
    expect(saved).toEqual([]);
    expect(await desk.save(1, 'Gäller torget')).toEqual(success(undefined));
    expect(saved).toEqual([[1, 'Gäller torget']]);
  });

  it('is refused until what is asked about has been answered, and never asks again', async () => {
    const { desk, saved, guard } = aDesk();
    const finding = { kind: 'name', severity: 'asks', words: 'Kevin' };
    expect(await desk.save(1, 'Prata med Kevin')).toEqual(
      failure({ kind: 'personal-data', findings: [finding] }),
    );
    guard.answer('Kevin');
    expect(await desk.save(1, 'Prata med Kevin')).toEqual(success(undefined));
    expect(await desk.save(2, 'Hälsa KEVIN')).toEqual(success(undefined));
    expect(await desk.save(3, 'Hälsa Leila')).toMatchObject({ ok: false });
    expect(saved).toHaveLength(2);
  });

  it('lets likely names past where there is nobody to ask', async () => {
    expect(await aDesk(false).desk.save(1, 'Prata med Kevin')).toEqual(success(undefined));
  });

  it('can never be answered past a number', async () => {
    const { desk, guard } = aDesk();
    guard.answer(number);
    expect(await desk.save(1, number)).toMatchObject({ ok: false });
  });

  it('waits rather than skip the check where the rules cannot be fetched, and goes on when they can', async () => {
    let there = false;
    const { desk, saved } = aDesk(true, () =>
      there ? Promise.resolve(findPersonalData) : Promise.reject(new Error('offline')),
    );
    expect(await desk.save(1, 'Laga lampan')).toEqual(failure({ kind: 'guard-not-loaded' }));
    expect(saved).toEqual([]);
    there = true;
    expect(await desk.save(1, 'Laga lampan')).toEqual(success(undefined));
    expect(await desk.save(1, number)).toMatchObject({ ok: false });
  });

  it('begins at once when the rules are there, so that what is given later comes later', async () => {
    const { desk, saved, guard } = aDesk();
    await guard.load();
    void desk.save(1, 'Laga lampan');
    expect(saved).toHaveLength(1);
    expect(desk.look(number)).toBe(number);
  });
});

describe('what points nobody out', () => {
  it('is learnt from the registers: places, organisations, and the organisations own mail', async () => {
    const content = {
      organisations: [anOrganisation({ name: 'Leila Livs AB', shortName: 'Leila' })],
      places: [aPlace({ name: 'Kevin Plats' })],
      contacts: [aContact({ mail: 'drift@demo.example' }), aContact({ mail: 'privat@gmail.com' })],
      programmes: [],
      forums: [],
    };
    expect(allowedIn(content).domains).toEqual(['demo.example']);
    const { guard } = aDesk();
    await guard.load();
    const text = 'Leila, Kevin Plats, drift@demo.example, x@gmail.com';
    const words = () => guard.findingsIn(text)?.map((finding) => finding.words);
    expect(words()).toEqual(['Leila', 'Kevin Plats', 'drift@demo.example', 'x@gmail.com']);
    await learnNames({ load: () => Promise.resolve(success(content)) } as never, guard).load();
    expect(words()).toEqual(['x@gmail.com']);
  });
});

describe('in the use cases', () => {
  it('a meeting, the register, the meetings and the start page refuse a number, and the register stays as it was', async () => {
    const forum = new ForumAtWork();
    const { useCases } = forum.seat(people.coordinator, 'coordinator');
    const meeting = await forum.meets();
    const action = await forum.promised();
    const session = there(useCases.meetingSession(forumKey, meeting));
    const stop = session.follow();
    await settle();

    const attempts = [
      session.commands.promise({ title: `Ring ${number}`, organisation: action.organisation }),
      session.commands.addTopic(number, action.organisation),
      session.commands.fillIn(action.id, { description: number }),
      session.commands.answer(action.id, { kind: 'comment', text: number }),
      session.commands.skip(action.id, number),
      there(useCases.actionDesk(forumKey)).change(action, { expectedEffect: number }, ''),
      there(useCases.actionDesk(forumKey)).answer(action, { kind: 'comment', text: number }),
      there(useCases.meetingDesk(forumKey)).addTopic(number, action.organisation),
      there(useCases.minutesDesk(forumKey)).correct(meeting, number),
      there(useCases.overviewDesk(forumKey)).enterPromises([
        { title: number, organisation: action.organisation, dueDate: null },
      ]),
    ];
    for (const attempt of attempts) {
      expect(await attempt).toMatchObject({ ok: false, error: { kind: 'personal-data' } });
    }
    expect(done(await forum.register.actions.open(action.id)).action).toEqual(action);
    stop();
  });
});
