import type { RowId } from '../kernel/id';

/** In a file of its own, since agenda items and actions name meetings and meetings name them. */
export type MeetingId = RowId<'Meeting'>;
