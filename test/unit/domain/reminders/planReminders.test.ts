import { actionStatuses, type ActionStatus } from '../../../../shared/domain/action/actionStatus';
import { instant } from '../../../../shared/domain/kernel/instant';
import { addDays, localDate, type LocalDate } from '../../../../shared/domain/kernel/localDate';
import { planReminders } from '../../../../shared/domain/reminders/planning/planReminders';
import { recipientOf } from '../../../../shared/domain/reminders/planning/people';
import type { RecipientKey } from '../../../../shared/domain/reminders/reminder';
import { settingsOf } from '../../../../shared/domain/reminders/reminderSettings';
import { aContact, aCoordinator, forumKey, people, someContacts } from '../../../builders/aContact';
import { aMeeting } from '../../../builders/aMeeting';
import { anActionInProgress, anAction, today } from '../../../builders/anAction';
import { jarva, rinkebyKista, someOrganisations } from '../../../builders/anOrganisation';
import { aForumDue, aPlanning, remindedOf } from '../../../builders/aPlanning';
import { key, rowId } from '../../../builders/keys';

const wednesday = localDate('2026-11-25');
const due = (day: LocalDate, change: Partial<ReturnType<typeof anAction>> = {}) =>
  anActionInProgress({ dueDate: day, ...change });
const lamps = 'Driftansvarig belysning';
const away = (until: LocalDate) =>
  ({
    kind: 'pause',
    recipient: key<'x'>(people.roads) as unknown as RecipientKey,
    forum: null,
    action: null,
    until,
  }) as const;
const lead = aContact({
  id: rowId(20),
  functionTitle: 'Enhetschef trafik',
  person: null,
  channel: 'mail',
  mail: 'trafik@exempel.se',
});
const stand = aContact({
  id: rowId(21),
  functionTitle: 'Ersättare belysning',
  role: 'action-owner',
  person: null,
  channel: 'mail',
  mail: 'ersattare@exempel.se',
});
const withSubstitute = [
  aContact({ role: 'action-owner', substitute: stand.id }),
  stand,
  lead,
  aCoordinator(),
];
const among = (contacts: ReturnType<typeof someContacts>, day: LocalDate) => ({
  people: { contacts, organisations: someOrganisations(), today: day },
});

describe('the steps around a due date', () => {
  it.each([
    [-15, []],
    [-14, [`${lamps}: due-in-weeks`]],
    [-13, []],
    [-3, [`${lamps}: due-in-days`]],
    [0, [`${lamps}: due-today`]],
    [1, []],
    [7, [`${lamps}: overdue`]],
    [14, ['Enhetschef trafik: overdue-contact']],
    [15, []],
    [28, ['Trygghetssamordnare: overdue-agenda']],
    [29, []],
  ])('%i days from it', (days, expected) => {
    const action = due(addDays(wednesday, -days));
    expect(remindedOf([action], wednesday, among(withSubstitute, wednesday))).toEqual(expected);
  });

  it.each(actionStatuses)('are taken only while the action runs (%s)', (status: ActionStatus) => {
    const runs = ['proposed', 'decided', 'in-progress'].includes(status);
    expect(remindedOf([due(wednesday, { status })], wednesday)).toHaveLength(runs ? 1 : 0);
  });

  it.each([
    ['help is asked for', { helpNeeded: true }],
    ['it has been said to be late', { lateSaid: true }],
    ['another day is asked for', { requestedDate: addDays(today, 30) }],
    ['it has been declined', { confirmation: 'declined' }],
  ] as const)('rest when %s, until it is time for the agenda', (_, change) => {
    expect(remindedOf([due(wednesday, change)], wednesday)).toEqual([]);
    expect(remindedOf([due(addDays(wednesday, -28), change)], wednesday)).toHaveLength(1);
  });

  it('come on the Friday before where the date is on a weekend, and on the Monday after where it has passed', () => {
    const friday = localDate('2026-11-20');
    expect(remindedOf([due(addDays(friday, 1)), due(addDays(friday, 2), { id: rowId(6) })], friday)).toEqual([
      `${lamps}: due-today`,
      `${lamps}: due-today`,
    ]);
    const onMonday = aForumDue({ span: { through: friday, today }, actions: [due(addDays(today, -8))] });
    const plan = planReminders(aPlanning({ forums: [onMonday] }));
    expect(plan.digests.flatMap(({ reminders }) => reminders.map(({ rule }) => rule))).toEqual(['overdue']);
  });

  it('come on the last of June for what is due in July, so that nobody is surprised in August', () => {
    const june = localDate('2026-06-30');
    expect(remindedOf([due(localDate('2026-07-20'))], june)).toEqual([`${lamps}: due-today`]);
  });

  it('are made up for after days without a planning, each action once by what presses most', () => {
    const forum = aForumDue({
      span: { through: addDays(today, -20), today },
      actions: [due(addDays(today, -8))],
    });
    const plan = planReminders(aPlanning({ forums: [forum] }));
    expect(plan.digests.flatMap(({ reminders }) => reminders.map(({ rule }) => rule))).toEqual(['overdue']);
  });

  it('are the same however often they are planned', () => {
    const planning = aPlanning({ forums: [aForumDue({ actions: [due(today)] })] });
    expect(planReminders(planning)).toEqual(planReminders(planning));
    expect(planReminders(planning).digests[0]?.key).toBe(`2026-11-23|${people.roads}`);
  });

  it('can be moved and switched off', () => {
    const rows = [
      { name: 'due-today', forum: null, on: false, amount: 0 },
      { name: 'due-in-days', forum: null, on: true, amount: 5 },
      { name: 'due-in-days', forum: forumKey, on: true, amount: 6 },
    ] as const;
    const settings = settingsOf(rows, forumKey);
    const reminded = (days: number) =>
      planReminders(
        aPlanning(
          { forums: [aForumDue({ settings, actions: [due(addDays(wednesday, days))] }, wednesday)] },
          wednesday,
        ),
      ).digests.length;
    expect([0, 3, 5, 6].map(reminded)).toEqual([0, 0, 0, 1]);
  });
});

describe('who is reminded', () => {
  it('is the contact person where no contact holds the function', () => {
    const action = due(wednesday, { functionTitle: 'Någon annan' });
    expect(remindedOf([action], wednesday)).toEqual([`${lamps}: due-today`]);
  });

  it('is the substitute once two reminders are unanswered, and the owner where there is none', () => {
    const action = due(wednesday);
    const twice = { unanswered: () => 2 };
    const once = { unanswered: () => 1 };
    const given = among(withSubstitute, wednesday);
    expect(remindedOf([action], wednesday, { ...given, ...once })).toEqual([`${lamps}: due-today`]);
    expect(remindedOf([action], wednesday, { ...given, ...twice })).toEqual([
      'Ersättare belysning: due-today',
    ]);
    expect(remindedOf([action], wednesday, twice)).toEqual([`${lamps}: due-today`]);
  });

  it('is the substitute while the owner wants to be left alone, and nobody where there is none', () => {
    const wishes = [away(wednesday)];
    expect(remindedOf([due(wednesday)], wednesday, { ...among(withSubstitute, wednesday), wishes })).toEqual([
      'Ersättare belysning: due-today',
    ]);
    expect(remindedOf([due(wednesday)], wednesday, { wishes })).toEqual([]);
  });

  it('hears of what is late or near when the pause is over', () => {
    const wishes = [away(addDays(wednesday, -1))];
    const actions = [
      due(addDays(wednesday, -9)),
      due(addDays(wednesday, 13), { id: rowId(6) }),
      due(addDays(wednesday, 15), { id: rowId(7) }),
    ];
    expect(remindedOf(actions, wednesday, { wishes })).toEqual([
      `${lamps}: pause-over`,
      `${lamps}: pause-over`,
    ]);
  });

  it('is reminded on the day that was asked for, of that action alone', () => {
    const recipient = people.roads as string as RecipientKey;
    const wishes = [
      { kind: 'own', recipient, forum: forumKey, action: rowId<'Action'>(6), on: wednesday },
    ] as const;
    const actions = [due(addDays(wednesday, 60)), due(addDays(wednesday, 60), { id: rowId(6) })];
    expect(remindedOf(actions, wednesday, { wishes })).toEqual([`${lamps}: own-reminder`]);
    // Another function that only has the account's address comes first among the contacts.
    const shared = { person: null, channel: 'mail', mail: aContact().mail } as const;
    const contacts = [aContact({ id: rowId(31), functionTitle: 'Områdesingenjör', ...shared }), aContact()];
    expect(remindedOf(actions, wednesday, { ...among(contacts, wednesday), wishes })).toEqual([
      `${lamps}: own-reminder`,
    ]);
  });

  it('is the successor of an organisation that has ended', () => {
    const heir = aContact({ id: rowId(30), organisation: jarva, functionTitle: 'Samordnare Järva' });
    const action = due(wednesday, { organisation: rinkebyKista, functionTitle: '' });
    expect(remindedOf([action], wednesday, among([heir], wednesday))).toEqual([
      'Samordnare Järva: due-today',
    ]);
  });

  it('is the coordinator where the organisation has nobody, and is told as nobody where there is none', () => {
    const action = due(wednesday, { organisation: jarva });
    expect(remindedOf([action], wednesday)).toEqual(['Trygghetssamordnare: due-today']);
    const forums = [aForumDue({ actions: [action] }, wednesday)];
    const plan = planReminders(aPlanning({ forums, ...among([aContact()], wednesday) }, wednesday));
    expect(plan.digests).toEqual([]);
    expect(plan.unaddressed).toHaveLength(1);
  });

  it('gets one message, whatever forums and rules it comes from', () => {
    const meeting = aMeeting({ startsAt: instant('2026-11-30T12:00:00Z') });
    const actions = [
      due(wednesday, { followUpAt: meeting.id }),
      due(addDays(wednesday, 3), { id: rowId(6) }),
    ];
    const other = key<'Forum'>('bra-farsta');
    const forums = [
      aForumDue({ actions, meetings: [meeting] }, wednesday),
      aForumDue({ forum: other, actions }, wednesday),
    ];
    const plan = planReminders(aPlanning({ forums }, wednesday));
    expect(plan.digests).toHaveLength(1);
    expect(plan.digests[0]?.reminders.map(({ rule, forum }) => `${String(forum)} ${rule}`)).toEqual([
      `${forumKey} due-today`,
      `${other} due-today`,
      `${forumKey} due-in-days`,
      `${other} due-in-days`,
    ]);
  });

  it.each([
    [aContact(), 'chat'],
    [aContact({ channel: 'guest' }), 'mail'],
    [aContact({ channel: 'mail', person: null }), 'mail'],
    [aContact({ channel: 'teams', person: null }), 'mail'],
    [aContact({ channel: 'mail', person: null, mail: null }), null],
  ])('is reached by an account of the tenant, or else by mail (%#)', (contact, channel) => {
    expect(recipientOf(contact, [contact])?.channel ?? null).toBe(channel);
  });

  it('is one person, though an account and an address stand in two rows', () => {
    const byMail = aContact({
      id: rowId(40),
      person: null,
      channel: 'mail',
      mail: ' Driftansvarig@Exempel.se',
    });
    expect(recipientOf(byMail, [aContact(), byMail])?.key).toBe(people.roads);
  });
});
