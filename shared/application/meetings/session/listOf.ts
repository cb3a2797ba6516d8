import type { ForumList, MeetingRowKind } from '../../ports/MeetingBook';

/** The list where rows of a kind lie. */
export const listOf: Record<MeetingRowKind, ForumList> = {
  meeting: 'meetings',
  agendaItem: 'agendaItems',
  attendance: 'attendance',
  decision: 'decisions',
  note: 'notes',
  topic: 'topics',
};
