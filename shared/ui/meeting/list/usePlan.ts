import * as React from 'react';
import type { CommandRefusal } from '../../../application/meetings/CommandRefusal';
import type { MeetingDesk, MeetingTemplate } from '../../../application/meetings/MeetingDesk';
import { instantAt } from '../../../domain/kernel/instantAt';
import type { LocalDate } from '../../../domain/kernel/localDate';
import type { Result } from '../../../domain/kernel/result';
import type { MeetingId } from '../../../domain/meeting/meeting';
import { timeZone } from '../../text/dates';

/** A chosen day with the name of its meeting. */
export interface PlannedDay {
  readonly day: LocalDate;
  readonly title: string;
}

interface Planning {
  readonly desk: Pick<MeetingDesk, 'plan' | 'planSeries'>;
  readonly onPlanned: (meeting: MeetingId) => void;
  readonly onSeries: (meetings: number) => void;
}

/** Plans one meeting or several, with the refusal kept for the form. */
export function usePlan({ desk, onPlanned, onSeries }: Planning) {
  const [saving, setSaving] = React.useState(false);
  const [refusal, setRefusal] = React.useState<CommandRefusal | null>(null);
  const carryOut = async <T>(
    planning: () => Promise<Result<T, CommandRefusal>>,
    onDone: (value: T) => void,
  ): Promise<void> => {
    setSaving(true);
    const planned = await planning();
    setSaving(false);
    setRefusal(planned.ok ? null : planned.error);
    if (planned.ok) onDone(planned.value);
  };
  const at = (day: LocalDate, time: string) => instantAt(day, time, timeZone);
  return {
    saving,
    refusal,
    plan: (name: string, day: LocalDate, time: string, template: MeetingTemplate) =>
      carryOut(() => desk.plan(name, at(day, time), template), onPlanned),
    planAll: (times: readonly PlannedDay[], time: string, template: MeetingTemplate) =>
      carryOut(
        () =>
          desk.planSeries(
            times.map(({ day, title }) => ({ title, startsAt: at(day, time) })),
            template,
          ),
        (planned) => onSeries(planned.length),
      ),
  };
}
