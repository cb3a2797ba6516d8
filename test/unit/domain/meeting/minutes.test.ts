import { applyAnswers } from '../../../../shared/domain/action/applyAnswer';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { minutes, type MinutesRoom } from '../../../../shared/domain/meeting/minutes';
import {
  aCancelledAction,
  anAction,
  anActionInProgress,
  anOverdueAction,
  today,
} from '../../../builders/anAction';
import { aCoordinatorsAnswer, aHeardAnswer, aSpokenAnswer } from '../../../builders/anAnswer';
import { aDecision, aHeldMeeting, aMeeting, anAgenda, anAttendance, aNote } from '../../../builders/aMeeting';
import { district, police, region, roads } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';

const meeting = aHeldMeeting();
const next = rowId<'Meeting'>(12);
const answers = [
  aHeardAnswer({ id: rowId(1), meeting: meeting.id, kind: 'need-help', text: 'Rådigheten' }),
  aSpokenAnswer({ id: rowId(2), meeting: meeting.id, kind: 'late' }),
  aCoordinatorsAnswer('edit', {
    id: rowId(3),
    meeting: meeting.id,
    oldDate: addDays(today, -3),
    newDate: addDays(today, 4),
    text: 'Besked väntas',
  }),
  aCoordinatorsAnswer('edit', { id: rowId(4), meeting: null, oldDate: null, newDate: today }),
  aSpokenAnswer({
    id: rowId(5),
    meeting: meeting.id,
    action: rowId(6),
    kind: 'confirm',
    claimedOrganisation: police,
  }),
];
/** As after closing: both have gone on to the next meeting. */
const followed = anOverdueAction({ followUpAt: next, promisedAt: rowId(10) });
const made = anAction({
  id: rowId(6),
  organisation: police,
  contributors: [roads],
  promisedAt: meeting.id,
  followUpAt: next,
});
const room: MinutesRoom = {
  meeting,
  agenda: anAgenda(),
  attendance: [
    anAttendance({ organisation: roads }),
    anAttendance({ organisation: police, state: 'substitute' }),
    anAttendance({ organisation: region, state: 'absent' }),
    anAttendance({ organisation: district, state: 'expected' }),
  ],
  actions: [
    followed,
    applyAnswers(made, answers),
    aCancelledAction({ id: rowId(7), promisedAt: meeting.id }),
    anActionInProgress({ id: rowId(8), followUpAt: next, promisedAt: rowId(9) }),
  ],
  answers,
  decisions: [aDecision()],
  notes: [
    aNote({ id: rowId(1), agendaItem: rowId(5) }),
    aNote({ id: rowId(2), agendaItem: rowId(3), text: 'Lugnare vid torget' }),
    aNote({ id: rowId(3), agendaItem: rowId(3), became: { kind: 'action', id: rowId(6) } }),
  ],
};

describe('the minutes of a meeting', () => {
  const written = minutes(room, aMeeting({ id: next }));

  it('tell what was said last of each promise followed up, and how its date was moved here', () => {
    expect(written.followedUp).toHaveLength(1);
    expect(written.followedUp[0]).toMatchObject({
      action: { id: 5 },
      answer: { id: 2, kind: 'late' },
      dueDates: [{ answer: 3, to: addDays(today, 4), why: 'Besked väntas' }],
    });
  });

  it('tell each promise made with every confirmation, without what was withdrawn', () => {
    expect(written.promises.map(({ action }) => action.id)).toEqual([6]);
    expect(written.promises[0]?.confirmations).toMatchObject([
      { organisation: police, confirmation: 'confirmed', via: 'spoken' },
      { organisation: roads, confirmation: 'waiting' },
    ]);
  });

  it('tell who was there and who was not', () => {
    expect(written.present.map(({ organisation }) => organisation)).toEqual([roads, police]);
    expect(written.absent.map(({ organisation }) => organisation)).toEqual([region, district]);
  });

  it('have a part for each organisation with its own promises', () => {
    expect(written.parts).toMatchObject([
      { organisation: roads, attendance: 'present', followedUp: [{ action: { id: 5 } }], promises: [] },
      { organisation: police, attendance: 'substitute', followedUp: [], promises: [{ action: { id: 6 } }] },
      { organisation: region, attendance: 'absent', promises: [], contributes: [] },
      { organisation: district, attendance: 'expected' },
    ]);
    expect(written.parts[0]?.contributes.map(({ action }) => action.id)).toEqual([6]);
  });

  it('have a part for an organisation that promised without being invited', () => {
    const parts = minutes({ ...room, attendance: [] }, null).parts;
    expect(parts.map(({ organisation, attendance }) => [organisation, attendance])).toEqual([
      [roads, null],
      [police, null],
    ]);
  });

  it('keep the notes under their steps, in the order of the agenda', () => {
    expect(written.steps.map(({ item, notes }) => [item.order, notes.map(({ id }) => id)])).toEqual([
      [3, [2]],
      [5, [1]],
    ]);
  });

  it('name the decisions and the next meeting', () => {
    expect(written.decisions).toEqual([aDecision()]);
    expect(written.next?.id).toBe(next);
    expect(minutes(room, null).next).toBeNull();
  });
});
