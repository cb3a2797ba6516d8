import * as React from 'react';
import { shareKept, type DailyTally } from '../../domain/action/tally';
import { LineChart } from '../parts/chart/LineChart';
import { useToday } from '../parts/clockContext';
import { dayText, weekText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { overviewText } from '../text/overviewText';

/** Share by share, oldest to the left; the same figures stand in the table. */
export const KeptChart: React.FC<{ readonly tallies: readonly DailyTally[] }> = ({ tallies }) => {
  const text = useText(overviewText).kept;
  const language = useLanguage();
  const today = useToday();
  const [first, last] = [tallies[0], tallies.at(-1)];
  if (first === undefined || last === undefined) return null;
  const day = (tally: DailyTally): string => dayText(tally.day, language, today);
  const share = (tally: DailyTally): number => shareKept(tally) ?? 0;
  return (
    <LineChart
      label={text.chartLabel(day(first), day(last), text.percent(share(last)))}
      most={100}
      points={tallies.map((tally) => ({
        key: tally.day,
        period: weekText(tally.day, language),
        value: share(tally),
      }))}
    />
  );
};
