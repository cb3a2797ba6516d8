import { agendaClock, type AgendaClock, type StepClock } from '../../../domain/meeting/agendaClock';
import type { AgendaItem } from '../../../domain/meeting/agendaItem';
import { inOrder } from '../../../domain/meeting/agendaOrder';
import { useTick } from '../../parts/clockContext';
import { usePanel } from './PanelContext';

export interface CurrentStep {
  readonly item: AgendaItem | null;
  readonly next: AgendaItem | null;
  /** From 1; 0 when the meeting stands at no step. */
  readonly number: number;
  readonly count: number;
}

/** The step that everybody is at. */
export function useCurrentStep(): CurrentStep {
  const { agenda, meeting } = usePanel().view.room;
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
export function useAgendaClock(): AgendaClock & { readonly current: StepClock | null } {
  const { agenda, meeting } = usePanel().view.room;
  return agendaClock(agenda, meeting, useTick());
}
