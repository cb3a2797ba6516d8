import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { Topic } from '../../../domain/meeting/topic';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingCommands } from '../MeetingSession';
import type { OpenMeeting } from '../session/OpenMeeting';
import { changesAgenda, gone } from '../session/whoMay';
import { changeRow } from '../session/writeRows';
import { addItem } from './addItem';

/** Minutes given to a topic from the backlog, until somebody says otherwise. */
const topicMinutes = 5;

/** Makes a waiting topic a step of this meeting. */
export const makeTakeTopic =
  (meeting: OpenMeeting): MeetingCommands['takeTopic'] =>
  async (id) => {
    const topic = topicOf(meeting, id);
    if (!topic.ok) return topic;
    const { title, organisation: presenter } = topic.value;
    const here = meeting.table.room().meeting.id;
    const taken = await changeRow(meeting, 'topic', topic.value, { state: 'taken', meeting: here });
    if (!taken.ok) return taken;
    const operation = `topic-${id}-meeting-${here}` as OperationId;
    const added = await addItem(meeting, { title, presenter, budgetMinutes: topicMinutes }, operation);
    return added.ok ? success(undefined) : added;
  };

/** Lays a topic aside for good; it stays in the list, marked. */
export const makeDropTopic =
  (meeting: OpenMeeting): MeetingCommands['dropTopic'] =>
  async (id) => {
    const topic = topicOf(meeting, id);
    if (!topic.ok) return topic;
    const dropped = await changeRow(meeting, 'topic', topic.value, { state: 'dropped' });
    return dropped.ok ? success(undefined) : dropped;
  };

function topicOf(meeting: OpenMeeting, id: Topic['id']): Result<Topic, CommandRefusal> {
  const may = changesAgenda(meeting);
  if (!may.ok) return may;
  const topic = meeting.table.find('topic', id);
  return topic === null ? gone('topics') : success(topic);
}
