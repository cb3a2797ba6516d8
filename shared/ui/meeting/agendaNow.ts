import { agendaClock, type AgendaClock } from '../../domain/meeting/agendaClock';
import type { AgendaItem } from '../../domain/meeting/agendaItem';
import { inOrder } from '../../domain/meeting/agendaOrder';
import type { MeetingRoom } from '../../application/ports/MeetingBook';
import { useTick } from '../parts/clockContext';

export interface CurrentStep {
  readonly item: AgendaItem | null;
  readonly next: AgendaItem | null;
  /** From 1; 0 when the meeting stands at no step. */
  readonly number: number;
  readonly count: number;
}

type Agenda = Pick<MeetingRoom, 'agenda' | 'meeting'>;

/** The step that everybody is at. */
export function currentStep({ agenda, meeting }: Agenda): CurrentStep {
  const items = inOrder(agenda);
  const at = items.findIndex((item) => item.id === meeting.currentStep);
  return {
    item: items[at] ?? null,
    next: at < 0 ? null : (items[at + 1] ?? null),
    number: at + 1,
    count: items.length,
  };
}

/** The agenda's clock, once a second. */
export const useAgendaClock = ({ agenda, meeting }: Agenda): AgendaClock =>
  agendaClock(agenda, meeting, useTick());
