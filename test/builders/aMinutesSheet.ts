import type { ComposedMinutes } from '../../shared/application/minutes/composeMinutes';
import type { MinutesSheet } from '../../shared/application/ports/MinutesWriter';
import { applyAnswers } from '../../shared/domain/action/applyAnswer';
import { addDays } from '../../shared/domain/kernel/localDate';
import { minutes } from '../../shared/domain/meeting/minutes';
import { aForum, someContacts } from './aContact';
import { aDecision, aHeldMeeting, aMeeting, anAgenda, anAttendance, aNote } from './aMeeting';
import { anAction, anOverdueAction, today } from './anAction';
import { aCoordinatorsAnswer, aHeardAnswer, aLinkedAnswer, aSpokenAnswer } from './anAnswer';
import { district, police, region, roads, someOrganisations } from './anOrganisation';
import { rowId } from './keys';

const meeting = aHeldMeeting();
const next = rowId<'Meeting'>(12);

const answers = [
  aHeardAnswer({ id: rowId(1), meeting: meeting.id, kind: 'late', text: 'Elsäkerhetsbesiktning i veckan.' }),
  aCoordinatorsAnswer('edit', {
    id: rowId(3),
    meeting: meeting.id,
    oldDate: addDays(today, -3),
    newDate: addDays(today, 4),
    text: 'Besked väntas',
  }),
  aSpokenAnswer({
    id: rowId(5),
    meeting: meeting.id,
    action: rowId(6),
    kind: 'confirm',
    claimedOrganisation: police,
  }),
  aLinkedAnswer({ id: rowId(7), meeting: meeting.id, action: rowId(6), kind: 'confirm' }),
];

/** Everything that minutes can hold: followed up, decided, promised and confirmed in each way, absent and to come. */
export function composedMinutes(title = meeting.title): ComposedMinutes {
  const made = anAction({
    id: rowId(6),
    title: 'Rondera torget kvällstid',
    organisation: police,
    contributors: [roads],
    promisedAt: meeting.id,
    followUpAt: next,
  });
  const room = {
    meeting: { ...meeting, title },
    agenda: anAgenda(),
    attendance: [
      anAttendance({ organisation: roads }),
      anAttendance({ organisation: police, state: 'substitute' }),
      anAttendance({ organisation: region, state: 'absent', mode: 'link' }),
      anAttendance({ organisation: district }),
    ],
    actions: [
      anOverdueAction({ followUpAt: next, promisedAt: rowId(10) }),
      applyAnswers(made, answers),
      anAction({ id: rowId(8), title: 'Se över hållplatsen', organisation: region, promisedAt: meeting.id }),
    ],
    answers,
    decisions: [aDecision()],
    notes: [
      aNote({ id: rowId(1), agendaItem: rowId(3), text: 'Lugnare vid torget\nsedan lamporna lagades' }),
    ],
  };
  return {
    minutes: minutes(room, aMeeting({ id: next, title: 'EST Södermalm v. 49' })),
    forum: aForum(),
    directory: {
      organisations: someOrganisations(),
      contacts: someContacts(),
      places: [],
      programmes: [],
      forums: [aForum()],
    },
    room: { ...room, topics: [], problems: [], causes: [], rights: { mayEdit: true, mayAnswer: true } },
  };
}

export const aMinutesSheet = (change: Partial<MinutesSheet> = {}): MinutesSheet => ({
  composed: composedMinutes(),
  version: 1,
  state: 'draft',
  registryNumber: '',
  corrections: [],
  timeZone: 'Europe/Stockholm',
  ...change,
});
