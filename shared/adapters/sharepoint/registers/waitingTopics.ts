import { topicColumns } from '../lists/meetingRecords';
import { any, equal } from '../query/filter';
import type { RowQuery } from '../rows/RowStore';

const mostTopics = 2000;

/** The backlog between meetings, with the rows that take one back. */
export const waitingTopics: RowQuery = {
  filter: any(equal(topicColumns.state, 'waiting'), equal(topicColumns.state, 'withdrawn')),
  orderBy: [{ column: 'ID', ascending: true }],
  top: mostTopics,
};
