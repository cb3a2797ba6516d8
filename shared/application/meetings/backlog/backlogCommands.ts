import { checkTitle } from '../../../domain/kernel/checkTitle';
import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import { inOrder } from '../../../domain/meeting/agendaOrder';
import { newTopic, standingTopics, type Topic } from '../../../domain/meeting/topic';
import { checkReason } from '../../textLimits';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingDesk } from '../MeetingDesk';
import type { MeetingDeskPorts } from '../plan/DeskPorts';
import { addFreeStep } from './addFreeStep';

type Backlog = Pick<MeetingDesk, 'topics' | 'addTopic' | 'withdrawTopic' | 'takeTopic' | 'dropTopic'>;

/** Minutes given to a topic from the backlog, until somebody says otherwise. */
const topicMinutes = 5;

/** What can be done with the backlog between meetings (F6); who may is SharePoint's to say, and the lists' rights say it. */
export const makeBacklog = ({ site, operations }: MeetingDeskPorts): Backlog => ({
  topics: async () => {
    const rows = await site.meetings.topics();
    return rows.ok ? success(standingTopics(rows.value)) : rows;
  },
  addTopic: async (typed, organisation) => {
    const title = checkTitle(typed);
    if (!title.ok) return title;
    const operation = operations.of('topic', title.value, organisation);
    const added = await site.meetings.add('topic', newTopic(title.value, organisation), operation);
    if (added.ok) operations.done(operation);
    return onlyDone(added);
  },
  // Members may add and not edit, so taking back is a row of its own; it counts for the one who put the topic in.
  withdrawTopic: async ({ id, title, organisation }) =>
    onlyDone(
      await site.meetings.add(
        'topic',
        { ...newTopic(title, organisation), state: 'withdrawn', withdraws: id },
        `withdraw-${id}` as OperationId,
      ),
    ),
  takeTopic: async (topic, meeting) => {
    const room = await site.meetings.open(meeting);
    if (!room.ok) return room;
    const taken = await change(site, topic, { state: 'taken', meeting }, `take-${topic.id}-${meeting}`);
    if (!taken.ok) return taken;
    const { title, organisation: presenter } = topic;
    const step = { title, presenter, budgetMinutes: topicMinutes };
    const operation = `topic-${topic.id}-meeting-${meeting}` as OperationId;
    return addFreeStep(site, inOrder(room.value.agenda), { ...step, meeting }, operation);
  },
  dropTopic: async (topic, given) => {
    const reason = checkReason(given);
    if (!reason.ok) return reason;
    return change(site, topic, { state: 'dropped', reason: reason.value }, `drop-${topic.id}`);
  },
});

const onlyDone = (result: Result<unknown, CommandRefusal>): Result<void, CommandRefusal> =>
  result.ok ? success(undefined) : result;

const change = async (
  site: MeetingDeskPorts['site'],
  { id, version }: Topic,
  fields: Partial<Pick<Topic, 'state' | 'meeting' | 'reason'>>,
  operation: string,
): Promise<Result<void, CommandRefusal>> =>
  onlyDone(await site.meetings.change('topic', id, version, fields, operation as OperationId));
