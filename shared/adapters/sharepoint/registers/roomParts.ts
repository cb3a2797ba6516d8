import type { ForumList, MeetingRoom } from '../../../application/ports/MeetingBook';
import type { MeetingId } from '../../../domain/meeting/meeting';
import type { StoredRow } from '../columns/FieldColumn';
import type { Call } from '../http/SiteConnection';
import { actionColumns } from '../lists/actions';
import { answerColumns } from '../lists/answers';
import { decisionColumns, noteMeeting, topicColumns } from '../lists/meetingRecords';
import { agendaItemColumns, attendanceColumns } from '../lists/meetings';
import { any, equal } from '../query/filter';
import type { ForumStores } from './ForumStores';

/** The part of a meeting's room that one list fills. */
export interface RoomPart {
  readonly call: Call<readonly StoredRow[]>;
  read(stored: readonly StoredRow[]): Partial<MeetingRoom>;
}

const mostRows = 2000;
const oldestFirst = [{ column: 'ID', ascending: true }];
const inOrder = [{ column: 'SamOrder', ascending: true }, ...oldestFirst];

/** Every list that a meeting's screens show, as a call for one common batch and what to make of its answer. */
export function roomParts(stores: ForumStores, id: MeetingId): Record<ForumList, RoomPart> {
  const { actions, answers, problems, causes, meetingRows: rows } = stores;
  const page = { orderBy: oldestFirst, top: mostRows };
  return {
    meetings: {
      call: async (web) => [await rows.meeting.byId(id)(web)],
      read: ([stored]) => ({ meeting: rows.meeting.toRow(stored ?? {}) }),
    },
    agendaItems: {
      call: rows.agendaItem.query({
        filter: equal(agendaItemColumns.meeting, id),
        orderBy: inOrder,
        top: mostRows,
      }),
      read: (stored) => ({ agenda: stored.map(rows.agendaItem.toRow) }),
    },
    attendance: {
      call: rows.attendance.query({ ...page, filter: equal(attendanceColumns.meeting, id) }),
      read: (stored) => ({ attendance: stored.map(rows.attendance.toRow) }),
    },
    actions: {
      call: actions.query({
        ...page,
        filter: any(equal(actionColumns.promisedAt, id), equal(actionColumns.followUpAt, id)),
      }),
      read: (stored) => ({ actions: stored.map(actions.toRow) }),
    },
    answers: {
      call: answers.query({ ...page, filter: equal(answerColumns.meeting, id) }),
      read: (stored) => ({ answers: stored.map(answers.toRow) }),
    },
    decisions: {
      call: rows.decision.query({ ...page, filter: equal(decisionColumns.meeting, id) }),
      read: (stored) => ({ decisions: stored.map(rows.decision.toRow) }),
    },
    notes: {
      call: rows.note.query({ ...page, filter: equal(noteMeeting, id) }),
      read: (stored) => ({ notes: stored.map(rows.note.toRow) }),
    },
    topics: {
      call: rows.topic.query({
        ...page,
        filter: any(equal(topicColumns.state, 'waiting'), equal(topicColumns.meeting, id)),
      }),
      read: (stored) => ({ topics: stored.map(rows.topic.toRow) }),
    },
    problems: {
      call: problems.query(page),
      read: (stored) => ({ problems: stored.map(problems.toRow) }),
    },
    causes: { call: causes.query(page), read: (stored) => ({ causes: stored.map(causes.toRow) }) },
  };
}
