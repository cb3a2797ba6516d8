import type { RowId } from '../kernel/id';

/** In a file of its own, since meetings and answers name actions and actions name them. */
export type ActionId = RowId<'Action'>;
