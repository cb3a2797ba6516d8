import type { AgendaClock } from '../../../domain/meeting/agendaClock';
import { currentStep, useAgendaClock as useClockOf, type CurrentStep } from '../agendaNow';
import { usePanel } from './PanelContext';

export const useCurrentStep = (): CurrentStep => currentStep(usePanel().view.room);

export const useAgendaClock = (): AgendaClock => useClockOf(usePanel().view.room);
