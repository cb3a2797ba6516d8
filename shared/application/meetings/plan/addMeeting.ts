import type { OperationId } from '../../../domain/kernel/id';
import { success, type Result } from '../../../domain/kernel/result';
import type { AgendaItem } from '../../../domain/meeting/agendaItem';
import type { Meeting, MeetingId } from '../../../domain/meeting/meeting';
import { inParallel } from '../../inParallel';
import type { WriteFailure } from '../../ports/GatewayFailure';
import type { MeetingBook, RowFields } from '../../ports/MeetingBook';

export const newMeeting = (
  given: Pick<Meeting, 'title' | 'startsAt' | 'endsAt' | 'previous'> &
    Partial<Pick<Meeting, 'location' | 'rehearsal'>>,
): RowFields<'meeting'> => ({
  location: '',
  rehearsal: false,
  ...given,
  state: 'planned',
  startedAt: null,
  closedAt: null,
  currentStep: null,
  stepStartedAt: null,
  stageAction: null,
  next: null,
  minutes: 'none',
  reason: '',
  leader: null,
  ledBy: '',
});

type Step = Pick<AgendaItem, 'title' | 'kind' | 'presenter' | 'budgetMinutes'>;

/** The steps in order, with nothing used or borrowed yet. */
export const newAgenda = (meeting: MeetingId, steps: readonly Step[]): readonly RowFields<'agendaItem'>[] =>
  steps.map(({ title, kind, presenter, budgetMinutes }, index) => ({
    ...{ meeting, order: index + 1, title, kind, presenter, budgetMinutes },
    ...{ borrowedMinutes: 0, usedSeconds: 0 },
  }));

/** Adds the steps; each write is named by `prefix` and its place, so that it can be repeated. */
export async function addAgenda(
  book: MeetingBook,
  agenda: readonly RowFields<'agendaItem'>[],
  prefix: string,
): Promise<Result<void, WriteFailure>> {
  const added = await inParallel(agenda, (fields) =>
    book.add('agendaItem', fields, `${prefix}-${fields.order}` as OperationId),
  );
  return added.find((result) => !result.ok) ?? success(undefined);
}
