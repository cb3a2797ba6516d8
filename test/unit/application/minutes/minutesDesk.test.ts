import { createHash } from 'node:crypto';
import type { MinutesDesk } from '../../../../shared/application/minutes/MinutesDesk';
import type { PersonId } from '../../../../shared/domain/kernel/id';
import type { MeetingId } from '../../../../shared/domain/meeting/meeting';
import { people } from '../../../builders/aContact';
import { the } from '../../../support/the';
import { done } from '../aForumAtWork';
import { ClosedMeeting } from './aClosedMeeting';

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** As far as locked. */
async function locked(): Promise<ClosedMeeting> {
  const closed = await ClosedMeeting.make();
  done(await closed.desk().complete(closed.id));
  done(await closed.desk().sendOut(closed.id));
  done(await closed.desk().finalise(closed.id));
  return closed;
}

describe('writing the minutes', () => {
  it('lays one file in the library, tells the meeting, and does nothing the second time', async () => {
    const closed = await ClosedMeeting.make();
    const version = done(await closed.desk().complete(closed.id));
    expect(version).toMatchObject({ number: 1, state: 'draft', registryNumber: '' });
    expect(version.fileName).toBe(`2026-11-23 Minnesanteckningar möte ${closed.id}.docx`);
    expect((await closed.forum.meeting(closed.id)).minutes).toBe('draft');
    expect(await closed.says()).toContain('Laga lampor');
    expect(done(await closed.desk().complete(closed.id))).toEqual(version);
    expect((await closed.opened()).versions).toHaveLength(1);
  });

  it('waits for the meeting to be held', async () => {
    const closed = await ClosedMeeting.make();
    const planned = await closed.forum.meets();
    const refused = await closed.desk().complete(planned);
    expect(refused).toEqual({ ok: false, error: { kind: 'minutes-before-closing' } });
    expect(done(await closed.desk().open(planned)).versions).toEqual([]);
  });

  it('is made good by the next one who may and opens the page, and by nobody else', async () => {
    const closed = await ClosedMeeting.make();
    const participant = closed.desk(closed.forum.seat(people.police));
    expect(done(await participant.open(closed.id))).toMatchObject({ versions: [], mayEdit: false });
    expect((await closed.opened()).versions).toHaveLength(1);
    expect(done(await participant.open(closed.id)).versions).toHaveLength(1);
  });
});

describe('taking the minutes further', () => {
  it('is told by the file’s head, the library, the meeting’s row and the log', async () => {
    const closed = await ClosedMeeting.make();
    done(await closed.desk().complete(closed.id));
    expect(await closed.head()).toBe('Arbetsmaterial – utkast');
    expect(done(await closed.desk().sendOut(closed.id)).state).toBe('out-for-comments');
    expect(await closed.head()).toBe('Arbetsmaterial – ute för synpunkter');
    expect(done(await closed.desk().finalise(closed.id)).state).toBe('finalised');
    expect(await closed.head()).toBe('Färdigställda minnesanteckningar');
    expect((await closed.forum.meeting(closed.id)).minutes).toBe('finalised');
    const [version] = (await closed.opened()).versions;
    expect(the(version).events).toMatchObject([
      { deed: 'sent-out', by: 'Trygghetssamordnare' },
      { deed: 'finalised', by: 'Trygghetssamordnare', at: closed.forum.clock.now() },
    ]);
  });

  it('writes what has been said since: an answer that came after the meeting stands in the locked file', async () => {
    const closed = await ClosedMeeting.make();
    done(await closed.desk().complete(closed.id));
    await closed.retitled('Laga alla lampor');
    done(await closed.desk().finalise(closed.id));
    expect(await closed.says()).toContain('Laga alla lampor');
  });

  it('puts the sum of the file as it lies there into the log', async () => {
    const closed = await locked();
    const [version] = (await closed.opened()).versions;
    expect(the(version).events.at(-1)?.hash).toBe(sha256(await closed.file()));
  });

  const steps: readonly (readonly [string, (desk: MinutesDesk, meeting: MeetingId) => Promise<unknown>])[] = [
    ['complete', (desk, meeting) => desk.complete(meeting)],
    ['sendOut', (desk, meeting) => desk.sendOut(meeting)],
    ['finalise', (desk, meeting) => desk.finalise(meeting)],
    ['correct', (desk, meeting) => desk.correct(meeting, 'Fel datum')],
    ['register', (desk, meeting) => desk.register(meeting, 'KS 2026/0296')],
  ];

  it.each(steps)('is refused to whoever SharePoint lets only read: %s', async (_name, step) => {
    const closed = await ClosedMeeting.make();
    const refused = { ok: false, error: { kind: 'only-coordinator' } };
    expect(await step(closed.desk(closed.forum.seat(people.police)), closed.id)).toEqual(refused);
  });

  it('is for a chair who neither called the meeting nor is anybody’s contact, if SharePoint lets them edit', async () => {
    const closed = await ClosedMeeting.make();
    const chair = closed.desk(closed.forum.seat('a-chair' as PersonId, 'coordinator'));
    done(await chair.complete(closed.id));
    done(await chair.finalise(closed.id));
    expect((await closed.opened()).versions[0]).toMatchObject({ state: 'finalised', events: [{ by: '' }] });
  });

  it('never goes back, and never twice', async () => {
    const closed = await locked();
    const refused = (to: string) => ({
      ok: false,
      error: { kind: 'minutes-state-not-reachable', from: 'finalised', to },
    });
    expect(await closed.desk().sendOut(closed.id)).toEqual(refused('out-for-comments'));
    expect((await closed.desk().finalise(closed.id)).ok).toBe(true);
    expect((await closed.opened()).versions[0]?.events).toHaveLength(2);
  });

  it('by two at once locks once: one line, one file, and the seal is whole', async () => {
    const closed = await ClosedMeeting.make();
    done(await closed.desk().complete(closed.id));
    const both = await Promise.all([closed.desk().finalise(closed.id), closed.desk().finalise(closed.id)]);
    expect(both.some(({ ok }) => ok)).toBe(true);
    const { versions, seal } = await closed.opened();
    expect(versions).toMatchObject([{ state: 'finalised', events: [{ deed: 'finalised' }] }]);
    expect(seal).toBe('intact');
  });
});

describe('what somebody has edited in Word', () => {
  it('stands when the minutes are sent out and locked; only the head of the pages is changed', async () => {
    const closed = await ClosedMeeting.make();
    done(await closed.desk().complete(closed.id));
    await closed.editedInWord('Laga lampor', 'Laga alla lampor vid torget');
    done(await closed.desk().sendOut(closed.id));
    done(await closed.desk().finalise(closed.id));
    expect(await closed.says()).toContain('Laga alla lampor vid torget');
    expect(await closed.head()).toBe('Färdigställda minnesanteckningar');
    expect((await closed.opened()).seal).toBe('intact');
  });

  it('after locking is told: the log’s sum is another', async () => {
    const closed = await locked();
    await closed.editedInWord('Laga lampor', 'Laga inga lampor');
    expect((await closed.opened()).seal).toBe('broken');
  });
});

describe('a locked version', () => {
  it('stays to the byte whatever is changed in the register, and the page says that it has been', async () => {
    const closed = await locked();
    const before = await closed.file();
    expect((await closed.opened()).seal).toBe('intact');
    await closed.retitled('Något helt annat');
    expect((await closed.opened()).seal).toBe('rows-changed');
    done(await closed.desk().complete(closed.id));
    expect(await closed.file()).toEqual(before);
  });

  it('is registered by its number, which is asked for, and alters nothing in the file', async () => {
    const closed = await locked();
    const before = await closed.file();
    expect(await closed.desk().register(closed.id, '  ')).toEqual({
      ok: false,
      error: { kind: 'text-missing' },
    });
    done(await closed.desk().register(closed.id, ' KS 2026/0296 '));
    const [version] = (await closed.opened()).versions;
    expect(version).toMatchObject({ state: 'registered', registryNumber: 'KS 2026/0296' });
    expect(the(version).events.at(-1)).toMatchObject({ deed: 'registered', why: 'KS 2026/0296' });
    expect((await closed.forum.meeting(closed.id)).minutes).toBe('registered');
    expect(await closed.file()).toEqual(before);
  });

  it('is needed before there is anything to register or correct', async () => {
    const closed = await ClosedMeeting.make();
    done(await closed.desk().complete(closed.id));
    const from = { kind: 'minutes-state-not-reachable', from: 'draft' };
    expect(await closed.desk().register(closed.id, 'KS 1/2')).toEqual({
      ok: false,
      error: { ...from, to: 'registered' },
    });
    expect(await closed.desk().correct(closed.id, 'Fel')).toEqual({
      ok: false,
      error: { ...from, to: 'draft' },
    });
  });
});

describe('a correction', () => {
  it('makes a new version with who, when and why, and leaves the older one readable', async () => {
    const closed = await locked();
    const first = await closed.file(1);
    await closed.retitled('Laga lampor i gångtunneln');
    const corrected = done(await closed.desk().correct(closed.id, ' Fel plats för lamporna. '));
    expect(corrected).toMatchObject({ number: 2, state: 'draft', registryNumber: '' });
    expect(corrected.fileName).toContain('version 2');
    const { versions } = await closed.opened();
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'draft'],
      [1, 'finalised'],
    ]);
    expect(the(versions[0]).events).toMatchObject([
      { deed: 'corrected', by: 'Trygghetssamordnare', why: 'Fel plats för lamporna.' },
    ]);
    expect(await closed.says(2)).toContain('Laga lampor i gångtunneln');
    expect(await closed.says(2)).toMatch(
      /Version 2, .*2026.*, Trygghetssamordnare: Fel plats för lamporna\./,
    );
    expect(await closed.file(1)).toEqual(first);
    expect((await closed.forum.meeting(closed.id)).minutes).toBe('draft');
  });

  it('needs a reason', async () => {
    const closed = await locked();
    expect(await closed.desk().correct(closed.id, '  ')).toEqual({
      ok: false,
      error: { kind: 'reason-missing' },
    });
    expect((await closed.opened()).versions).toHaveLength(1);
  });

  it('is locked and registered by itself, whatever the older one is', async () => {
    const closed = await locked();
    done(await closed.desk().register(closed.id, 'KS 2026/0296'));
    done(await closed.desk().correct(closed.id, 'Fel datum'));
    done(await closed.desk().finalise(closed.id));
    const { versions, seal } = await closed.opened();
    expect(versions.map(({ state, registryNumber }) => [state, registryNumber])).toEqual([
      ['finalised', ''],
      ['registered', 'KS 2026/0296'],
    ]);
    expect(seal).toBe('intact');
    expect(await closed.says(2)).toContain('Diarienummer: KS 2026/0296');
  });
});

describe('work that was cut off', () => {
  const writes = ['minutes.place', 'minutes.change', 'minutes.replace', 'minutes.record', 'meetings.change'];
  const cuts = writes.flatMap((method) => [0, 1].map((times) => [method, times] as const));
  const deeds: readonly (readonly [
    string,
    (closed: ClosedMeeting, desk: MinutesDesk) => Promise<unknown>,
    string,
  ])[] = [
    ['sending out', (closed, desk) => desk.sendOut(closed.id), 'out-for-comments'],
    ['locking', (closed, desk) => desk.finalise(closed.id), 'finalised'],
  ];

  it.each(
    deeds.flatMap(([name, deed, end]) => cuts.map(([method, times]) => ({ name, deed, end, method, times }))),
  )(
    'is carried through by the next one to open the page, or was never begun: $name at $method $times',
    async ({ deed, end, method, times }) => {
      const closed = await ClosedMeeting.make();
      done(await closed.desk().complete(closed.id));
      const seat = closed.coordinator();
      seat.network.cutAfter(method, times);
      await deed(closed, closed.desk(seat));
      const { versions, composed } = await closed.opened();
      expect(versions).toHaveLength(1);
      const { state, events } = the(versions[0]);
      expect(['draft', end]).toContain(state);
      expect(events.map((event) => event.deed)).toEqual(state === 'draft' ? [] : [expect.any(String)]);
      expect(composed.room.meeting.minutes).toBe(state);
      const head = await closed.head();
      expect(head).toMatch(state === 'draft' ? /utkast/ : /synpunkter|Färdigställda/);
    },
  );

  it.each(cuts)('ends a correction with one new version and its reason: %s %i', async (method, times) => {
    const closed = await locked();
    const seat = closed.coordinator();
    seat.network.cutAfter(method, times);
    await closed.desk(seat).correct(closed.id, 'Fel datum');
    const { versions } = await closed.opened();
    const begun = versions.length === 2;
    expect(versions.map(({ number }) => number)).toEqual(begun ? [2, 1] : [1]);
    if (begun) expect(versions[0]?.events).toMatchObject([{ deed: 'corrected', why: 'Fel datum' }]);
    else expect(versions[0]?.events.map(({ deed }) => deed)).toEqual(['sent-out', 'finalised']);
  });
});
