import type { MeetingRowKind, RowFields } from '../../shared/application/ports/MeetingBook';
import { instant, secondsBetween } from '../../shared/domain/kernel/instant';
import { localDate } from '../../shared/domain/kernel/localDate';
import type { Meeting, MeetingId } from '../../shared/domain/meeting/meeting';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld } from './ForumWorld';
import { addAction, addMeeting, agendaFields, answerTo, meetingFields } from './rows';

type Example = { readonly [K in MeetingRowKind]: RowFields<K> };

/** Every field of every kind filled in. */
const examples = (meeting: MeetingId): Example => ({
  meeting: meetingFields({
    state: 'in-progress',
    startedAt: instant('2026-11-23T12:00:05Z'),
    closedAt: instant('2026-11-23T12:45:30Z'),
    currentStep: 4 as never,
    stepStartedAt: instant('2026-11-23T12:10:00Z'),
    stageAction: 9 as never,
    previous: 1 as never,
    next: 3 as never,
    minutes: 'out-for-comments',
  }),
  agendaItem: agendaFields(meeting, { presenter: 'polisen' as never, borrowedMinutes: -2, usedSeconds: 61 }),
  attendance: { meeting, organisation: 'polisen' as never, state: 'substitute', mode: 'screen-share' },
  decision: {
    meeting,
    agendaItem: 4 as never,
    text: 'Gångtunneln prioriteras.\nTas upp i lokala rådet.',
    kind: 'formal',
    status: 'made',
    instance: 'Farsta stadsdelsnämnd',
    decidedOn: localDate('2026-03-29'),
    paragraph: '12',
    registryNumber: 'DEMO 2026/001',
  },
  note: {
    meeting,
    agendaItem: 4 as never,
    text: 'Klippa buskaget',
    became: { kind: 'decision', id: 5 as never },
  },
  topic: {
    title: 'Ordningsvakter',
    organisation: 'polisen' as never,
    state: 'taken',
    meeting,
    reason: '',
    withdraws: null,
  },
});

const kinds = ['meeting', 'agendaItem', 'attendance', 'decision', 'note', 'topic'] as const;

export function meetingBookContract(world: () => ForumWorld): void {
  describe('the meeting book', () => {
    const coordinator = () => world().forum('coordinator');
    let meeting: Meeting;
    beforeAll(async () => {
      meeting = await addMeeting(coordinator());
    });

    it.each(kinds)('keeps every field of a row of the kind %s', async (kind) => {
      const fields = examples(meeting.id)[kind];
      const { meetings } = coordinator();
      const added = expectValue(await meetings.add(kind, fields as never, anOperation()));
      expect(added).toMatchObject(fields);
      const changed = expectValue(
        await meetings.change(kind, added.id as never, added.version, fields as never, anOperation()),
      );
      expect(changed).toEqual({ ...added, version: changed.version });
      expect(changed.version).not.toBe(added.version);
    });

    it.each(kinds)('refuses a stale version of the kind %s', async (kind) => {
      const { meetings } = coordinator();
      const fields = examples(meeting.id)[kind];
      const added = expectValue(await meetings.add(kind, fields as never, anOperation()));
      expectValue(
        await meetings.change(kind, added.id as never, added.version, fields as never, anOperation()),
      );
      const stale = await meetings.change(kind, added.id, added.version, fields, anOperation());
      expect(refusalOf(stale)).toBe('changed-by-other');
      expect(refusalOf(await meetings.remove(kind, added.id as never, added.version))).toBe(
        'changed-by-other',
      );
    });

    it.each(kinds)('removes a row of the kind %s', async (kind) => {
      const { meetings } = coordinator();
      const added = expectValue(await meetings.add(kind, examples(meeting.id)[kind] as never, anOperation()));
      expectValue(await meetings.remove(kind, added.id as never, added.version));
      expect(
        refusalOf(await meetings.change(kind, added.id as never, added.version, {}, anOperation())),
      ).toBe('not-found');
    });

    it('stamps the meeting’s row by its own clock at each write, read and written alike', async () => {
      const { meetings } = coordinator();
      const fields = { stepStartedAt: instant('2001-01-01T00:00:00Z') };
      const written = expectValue(
        await meetings.change('meeting', meeting.id, meeting.version, fields, anOperation()),
      );
      const ahead = secondsBetween(fields.stepStartedAt, written.writtenAt ?? fields.stepStartedAt);
      expect(ahead).toBeGreaterThan(20 * 365 * 24 * 3600);
      const read = expectValue(await meetings.open(meeting.id)).meeting;
      expect(read).toMatchObject({ writtenAt: written.writtenAt, ...fields });
    });

    it('lists the newest meeting first', async () => {
      const late = await addMeeting(coordinator(), { startsAt: instant('2030-01-01T12:00:00Z') });
      const later = await addMeeting(coordinator(), { startsAt: instant('2030-01-08T12:00:00Z') });
      const listed = expectValue(await coordinator().meetings.list()).map(({ id }) => id);
      expect(listed.indexOf(later.id)).toBeLessThan(listed.indexOf(late.id));
      expect(listed.indexOf(late.id)).toBeLessThan(listed.indexOf(meeting.id));
    });

    it('opens a room with everything that belongs to the meeting and nothing of others', async () => {
      const site = coordinator();
      const [here, elsewhere] = [await addMeeting(site), await addMeeting(site)];
      const { meetings } = site;
      const second = expectValue(
        await meetings.add('agendaItem', agendaFields(here.id, { order: 2 }), anOperation()),
      );
      const first = expectValue(
        await meetings.add('agendaItem', agendaFields(here.id, { order: 1 }), anOperation()),
      );
      await meetings.add('agendaItem', agendaFields(elsewhere.id), anOperation());
      const promised = await addAction(site, { promisedAt: here.id });
      const followed = await addAction(site, { followUpAt: here.id, promisedAt: elsewhere.id });
      await addAction(site, { promisedAt: elsewhere.id });
      const answer = expectValue(
        await world()
          .forum('participant')
          .answers.add(answerTo(promised.id, { meeting: here.id }), anOperation()),
      );
      const waiting = expectValue(
        await world()
          .forum('participant')
          .meetings.add(
            'topic',
            {
              title: unique('Ämne'),
              organisation: 'polisen' as never,
              state: 'waiting',
              meeting: null,
              reason: '',
              withdraws: null,
            },
            anOperation(),
          ),
      );
      const room = expectValue(await meetings.open(here.id));
      expect(room.meeting).toEqual(here);
      expect(room.agenda).toEqual([first, second]);
      expect(room.actions).toEqual([promised, followed]);
      expect(room.answers).toEqual([answer]);
      expect(room.topics).toContainEqual(waiting);
      expect(room.rights).toEqual({ mayEdit: true, mayAnswer: true });
    });

    it('reads again only what is said to have changed', async () => {
      const site = coordinator();
      const here = await addMeeting(site);
      const room = expectValue(await site.meetings.open(here.id));
      const note = expectValue(
        await site.meetings.add(
          'note',
          { meeting: here.id, agendaItem: 1 as never, text: 'Anteckning', became: null },
          anOperation(),
        ),
      );
      await addAction(site, { promisedAt: here.id });
      const refreshed = expectValue(await site.meetings.refresh(room, ['notes']));
      expect(refreshed).toEqual({ ...room, notes: [note] });
    });

    it('refuses a meeting that does not exist', async () => {
      expect(refusalOf(await coordinator().meetings.open(999_999 as MeetingId))).toBe('not-found');
    });

    describe('by role', () => {
      it('lets a participant see, answer and put up topics, and nothing more', async () => {
        const site = world().forum('participant');
        const room = expectValue(await site.meetings.open(meeting.id));
        expect(room.rights).toEqual({ mayEdit: false, mayAnswer: true });
        for (const kind of kinds.filter((each) => each !== 'topic')) {
          const added = await site.meetings.add(kind, examples(meeting.id)[kind], anOperation());
          expect([kind, refusalOf(added)]).toEqual([kind, 'not-allowed']);
        }
        const topic = expectValue(
          await site.meetings.add('topic', examples(meeting.id).topic, anOperation()),
        );
        const changed = await site.meetings.change(
          'topic',
          topic.id,
          topic.version,
          { state: 'dropped' },
          anOperation(),
        );
        expect(refusalOf(changed)).toBe('not-allowed');
      });

      it('lets a reader only look', async () => {
        const site = world().forum('reader');
        expect(expectValue(await site.meetings.open(meeting.id)).rights).toEqual({
          mayEdit: false,
          mayAnswer: false,
        });
        expect(refusalOf(await site.meetings.add('topic', examples(meeting.id).topic, anOperation()))).toBe(
          'not-allowed',
        );
      });

      it('lets nobody outside in', async () => {
        expect(refusalOf(await world().forum('outsider').meetings.open(meeting.id))).toBe('not-allowed');
        expect(refusalOf(await world().forum('outsider').meetings.list())).toBe('not-allowed');
      });
    });
  });
}
