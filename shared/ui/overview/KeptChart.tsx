import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { shareKept, type DailyTally } from '../../domain/action/tally';
import { useToday } from '../parts/clockContext';
import { dayText, weekText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { overviewText } from '../text/overviewText';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto' },
  grid: { stroke: tokens.colorNeutralStroke2 },
  line: { stroke: tokens.colorCompoundBrandStroke, fill: 'none' },
  point: { fill: tokens.colorCompoundBrandStroke },
  words: { fill: tokens.colorNeutralForeground2, fontSize: '12px' },
});

const wide = 320;
const high = 140;
const edge = { left: 36, right: 12, top: 10, bottom: 24 };
const shares = [0, 50, 100] as const;

const y = (share: number): number => edge.top + ((100 - share) / 100) * (high - edge.top - edge.bottom);
const x = (index: number, of: number): number =>
  of === 1
    ? (edge.left + wide - edge.right) / 2
    : edge.left + (index / (of - 1)) * (wide - edge.left - edge.right);

/** Share by share, oldest to the left; the same figures stand in the table. */
export const KeptChart: React.FC<{ readonly tallies: readonly DailyTally[] }> = ({ tallies }) => {
  const styles = useStyles();
  const text = useText(overviewText).kept;
  const language = useLanguage();
  const today = useToday();
  const points = tallies.map((tally, index) => ({
    tally,
    x: x(index, tallies.length),
    share: shareKept(tally) ?? 0,
  }));
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const day = (tally: DailyTally): string => dayText(tally.day, language, today);
  const label = text.chartLabel(day(first.tally), day(last.tally), text.percent(last.share));
  return (
    <svg viewBox={`0 0 ${wide} ${high}`} className={styles.chart} role="img" aria-label={label}>
      {shares.map((share) => (
        <React.Fragment key={share}>
          <line x1={edge.left} x2={wide - edge.right} y1={y(share)} y2={y(share)} className={styles.grid} />
          <text x={edge.left - 8} y={y(share) + 4} textAnchor="end" className={styles.words}>
            {share}
          </text>
        </React.Fragment>
      ))}
      <polyline
        className={styles.line}
        strokeWidth={2}
        points={points.map((point) => `${point.x},${y(point.share)}`).join(' ')}
      />
      {points.map((point) => (
        <circle
          key={point.tally.day}
          cx={point.x}
          cy={y(point.share)}
          r={point === last ? 4 : 2.5}
          className={styles.point}
        />
      ))}
      {[...new Set([first, last])].map((point) => (
        <text
          key={point.tally.day}
          x={point.x}
          y={high - 6}
          textAnchor={points.length === 1 ? 'middle' : point === last ? 'end' : 'start'}
          className={styles.words}
        >
          {weekText(point.tally.day, language)}
        </text>
      ))}
    </svg>
  );
};
