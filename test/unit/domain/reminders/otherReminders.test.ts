import { instant } from '../../../../shared/domain/kernel/instant';
import { addDays, localDate, type LocalDate } from '../../../../shared/domain/kernel/localDate';
import { planReminders } from '../../../../shared/domain/reminders/planning/planReminders';
import { undecidedAdoptions } from '../../../../shared/domain/reminders/planning/adoptionCandidates';
import { defaultSettings } from '../../../../shared/domain/reminders/reminderSettings';
import { aContact, forumKey, someContacts } from '../../../builders/aContact';
import { aHeldMeeting, aMeeting } from '../../../builders/aMeeting';
import {
  anActionInProgress,
  aCarriedOutAction,
  aConfirmedAction,
  anAction,
} from '../../../builders/anAction';
import { region, roads, someOrganisations } from '../../../builders/anOrganisation';
import { aForumDue, aPlanning, remindedOf } from '../../../builders/aPlanning';
import { key, rowId, version } from '../../../builders/keys';

const wednesday = localDate('2026-11-25');
const due = (day: LocalDate, change: Partial<ReturnType<typeof anAction>> = {}) =>
  anActionInProgress({ dueDate: day, ...change });
const lamps = 'Driftansvarig belysning';
const among = (contacts: ReturnType<typeof someContacts>, day: LocalDate) => ({
  people: { contacts, organisations: someOrganisations(), today: day },
});

describe('what else is reminded of', () => {
  const rulesOf = (change: Parameters<typeof aForumDue>[0], day: LocalDate = wednesday): readonly string[] =>
    planReminders(aPlanning({ forums: [aForumDue(change, day)] }, day)).digests.flatMap(
      ({ recipient, reminders }) =>
        reminders.map(({ rule }) => `${recipient.contact.functionTitle}: ${rule}`),
    );

  it('asks for confirmation the day after the meeting, of what waits for it', () => {
    const meeting = aHeldMeeting({ closedAt: instant('2026-11-24T12:00:00Z'), minutes: 'finalised' });
    const waiting = anAction({ promisedAt: meeting.id, dueDate: null });
    const confirmed = aConfirmedAction({ id: rowId(6), promisedAt: meeting.id, dueDate: null });
    const elsewhere = anAction({ id: rowId(7), promisedAt: rowId(99), dueDate: null });
    const given = { meetings: [meeting], actions: [waiting, confirmed, elsewhere] };
    expect(rulesOf(given)).toEqual([`${lamps}: confirm`]);
    expect(rulesOf({ ...given, meetings: [{ ...meeting, rehearsal: true }] })).toEqual([]);
  });

  it.each([
    ['the day after', '2026-11-24T22:59:00Z', {}, [`${lamps}: confirm`]],
    ['not the same day', '2026-11-24T23:01:00Z', {}, []],
    ['not two days after', '2026-11-23T22:59:00Z', {}, []],
    ['not what has been confirmed', '2026-11-24T09:00:00Z', { confirmation: 'confirmed' }, []],
    ['not what has been called off', '2026-11-24T09:00:00Z', { status: 'cancelled' }, []],
    ['not what was promised at a meeting', '2026-11-24T09:00:00Z', { promisedAt: rowId<'Meeting'>(99) }, []],
  ] as const)(
    'asks for confirmation of what was promised outside a meeting (%s)',
    (_, at, change, expected) => {
      const action = { ...anAction({ promisedAt: null, dueDate: null, ...change }), addedAt: instant(at) };
      expect(rulesOf({ actions: [action] })).toEqual(expected);
    },
  );

  it('asks on Monday for confirmation of what was promised outside a meeting from Friday on', () => {
    const monday = localDate('2026-11-30');
    const added = (id: number, at: string) => ({
      ...anAction({ id: rowId(id), promisedAt: null, dueDate: null }),
      addedAt: instant(at),
    });
    const actions = [added(1, '2026-11-27T15:00:00Z'), added(2, '2026-11-29T09:00:00Z')];
    const span = { through: localDate('2026-11-27'), today: monday };
    expect(rulesOf({ actions, span }, monday)).toEqual([`${lamps}: confirm`, `${lamps}: confirm`]);
  });

  it('tells what the organisation has promised three working days before the meeting', () => {
    const meeting = aMeeting({ startsAt: instant('2026-11-30T12:00:00Z') });
    const actions = [
      due(addDays(wednesday, 100), { followUpAt: meeting.id, helpNeeded: true }),
      aCarriedOutAction({ id: rowId(6), followUpAt: meeting.id }),
    ];
    expect(rulesOf({ meetings: [meeting], actions })).toEqual([`${lamps}: before-meeting`]);
    expect(rulesOf({ meetings: [{ ...meeting, state: 'cancelled' }], actions })).toEqual([]);
  });

  it('says nothing before a meeting whose day went by while the service stood still', () => {
    const meeting = aMeeting({ startsAt: instant('2026-11-30T12:00:00Z') });
    const actions = [due(addDays(wednesday, 100), { followUpAt: meeting.id, helpNeeded: true })];
    const afterStandstill = (today: string) =>
      rulesOf({
        ...{ meetings: [meeting], actions },
        span: { through: localDate('2026-11-24'), today: localDate(today) },
      });
    expect(afterStandstill('2026-11-30')).toEqual([`${lamps}: before-meeting`]);
    expect(afterStandstill('2026-12-01')).toEqual([]);
  });

  it.each([
    ['not-assessed', true],
    ['too-early', true],
    ['clear', false],
  ] as const)(
    'asks the owner what came of it, and the coordinator to assess it, on its day (%s: %s)',
    (effect, asked) => {
      const action = aCarriedOutAction({ effect, effectCheckDate: wednesday });
      const both = [`${lamps}: effect-check`, 'Trygghetssamordnare: effect-check'];
      expect(rulesOf({ actions: [action] })).toEqual(asked ? both : []);
      expect(rulesOf({ actions: [{ ...action, status: 'in-progress' as const, dueDate: null }] })).toEqual(
        [],
      );
    },
  );

  it.each([
    ['report', 6, 'picture-first'],
    ['report', 3, 'picture-second'],
    ['report', 1, 'picture-last'],
    ['plan', 6, 'plan-first'],
    ['plan', 3, 'plan-second'],
    ['plan', 1, 'plan-last'],
    ['agreement', 6, 'agreement-first'],
    ['agreement', 3, 'agreement-last'],
  ] as const)('tells the coordinator of a %s that has %i months left', (kind, months, rule) => {
    const endsOn = localDate(`2027-${String(months + 2).padStart(2, '0')}-10`);
    const day = localDate('2027-02-10');
    expect(rulesOf({ expiring: [{ kind, id: 1, endsOn }] }, day)).toEqual([`Trygghetssamordnare: ${rule}`]);
    expect(rulesOf({ expiring: [{ kind, id: 1, endsOn }] }, addDays(day, 1))).toEqual([]);
  });

  it.each([
    ['draft', true],
    ['out-for-comments', true],
    ['finalised', false],
    ['registered', false],
  ] as const)('tells the coordinator of minutes a week after the meeting (%s: %s)', (minutes, told) => {
    const meeting = aHeldMeeting({ closedAt: instant('2026-11-18T12:00:00Z'), minutes });
    expect(rulesOf({ meetings: [meeting] })).toEqual(told ? ['Trygghetssamordnare: minutes-open'] : []);
  });

  it.each([
    ['scheduled', true],
    ['urged', true],
    ['adopted', false],
    ['not-applicable', false],
  ] as const)('asks a body two weeks after its meeting whether it has adopted (%s: %s)', (status, asked) => {
    const adoption = {
      ...{
        id: rowId<'Adoption'>(1),
        version: version('"1"'),
        programme: key<'Programme'>('p'),
        body: 'Trafiknämnden',
      },
      ...{
        organisation: roads,
        route: 'binding' as const,
        status,
        urgedOn: null,
        paragraph: null,
        registryNumber: null,
      },
      meetingOn: addDays(wednesday, -14),
    } as const;
    const span = { through: addDays(wednesday, -1), today: wednesday };
    const more = undecidedAdoptions([adoption], span, defaultSettings);
    const plan = planReminders(aPlanning({ more }, wednesday));
    expect(plan.digests.map(({ recipient }) => recipient.contact.functionTitle)).toEqual(
      asked ? [lamps] : [],
    );
  });

  it('puts what is four weeks late on the next meeting, once', () => {
    const next = aMeeting({ id: rowId(12), startsAt: instant('2026-12-07T12:00:00Z') });
    const later = aMeeting({ id: rowId(13), startsAt: instant('2026-12-14T12:00:00Z') });
    const late = due(addDays(wednesday, -28));
    const moves = (followUpAt: typeof late.followUpAt) =>
      planReminders(
        aPlanning(
          { forums: [aForumDue({ actions: [{ ...late, followUpAt }], meetings: [later, next] }, wednesday)] },
          wednesday,
        ),
      );
    expect(moves(null).agenda).toEqual([{ forum: forumKey, action: late.id, meeting: next.id }]);
    expect(moves(rowId(99)).agenda).toHaveLength(1);
    expect(moves(next.id).agenda).toEqual([]);
    expect(moves(null).digests).toEqual([]);
  });

  it('never turns to a function above the contact person, however late', () => {
    const boss = aContact({
      id: rowId(50),
      organisation: region,
      role: 'reader',
      functionTitle: 'Regiondirektör',
    });
    const contacts = [...someContacts(), boss];
    const reminded = Array.from({ length: 400 }, (_, days) =>
      remindedOf(
        [due(addDays(wednesday, -days), { organisation: region })],
        wednesday,
        among(contacts, wednesday),
      ),
    ).flat();
    expect(reminded.length).toBeGreaterThan(3);
    expect(reminded.filter((line) => line.startsWith(boss.functionTitle))).toEqual([]);
  });
});
