import type { ActionId } from '../action/action';
import type { Instant, RowId, Version } from '../kernel/id';
import type { AgendaItemId } from './agendaItem';
import type { DecisionId } from './decision';
import type { ProblemId } from '../situation/problem';
import type { MeetingId } from './meeting';

export type NoteId = RowId<'Note'>;

/** What a note has been turned into; turning back keeps its text (F5). A problem outlives the meeting and stays. */
export type Became =
  | { readonly kind: 'action'; readonly id: ActionId }
  | { readonly kind: 'decision'; readonly id: DecisionId }
  | { readonly kind: 'problem'; readonly id: ProblemId };

/** One noted line under a step. Swedish: anteckning. */
export interface Note {
  readonly id: NoteId;
  readonly version: Version;
  readonly meeting: MeetingId;
  readonly agendaItem: AgendaItemId;
  readonly text: string;
  readonly became: Became | null;
  readonly at: Instant;
}
