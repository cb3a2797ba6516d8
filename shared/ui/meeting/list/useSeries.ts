import * as React from 'react';
import type { MeetingTemplate } from '../../../application/meetings/MeetingDesk';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { cadenceOf, proposedDays } from '../../../domain/meeting/cadence';
import { weekText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { meetingsText } from '../../text/meetingsText';
import { isChosen, type Series } from './SeriesFields';

/** The days proposed from the first one on, and those of them that are chosen, each with its own name. */
export function useSeries(
  { cadenceDays }: { readonly cadenceDays: number | null },
  { day, template }: { readonly day: LocalDate | null; readonly template: MeetingTemplate | undefined },
) {
  const text = useText(meetingsText);
  const language = useLanguage();
  const [series, setSeries] = React.useState<Series>({
    count: 1,
    cadence: cadenceOf(cadenceDays),
    turned: new Set(),
  });
  const days = day === null ? [] : proposedDays(day, series.cadence, series.count);
  const name = template?.name[language] ?? '';
  const chosen = days
    .filter((proposed) => isChosen(proposed, series))
    .map((proposed) => ({
      day: proposed.day,
      title: text.suggestedName(name, weekText(proposed.day, language)),
    }));
  const set = (part: Partial<Series>): void => setSeries((before) => ({ ...before, ...part }));
  return { series, days, chosen, set };
}
