import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { gridOf, placedIn, type ChartFrame, yOf } from './chartScale';
import { useDrawnWidth } from './useDrawnWidth';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto' },
  grid: { stroke: tokens.colorNeutralStroke2 },
  line: { stroke: tokens.colorCompoundBrandStroke, fill: 'none' },
  point: { fill: tokens.colorCompoundBrandStroke },
  target: { stroke: tokens.colorStatusSuccessForeground1, strokeDasharray: '5 4' },
  targetWord: { fill: tokens.colorStatusSuccessForeground1, fontSize: '12px' },
  words: { fill: tokens.colorNeutralForeground2, fontSize: '12px' },
  last: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '12px',
    fontWeight: tokens.fontWeightSemibold,
    // Legible where it stands on a line.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '4px',
    paintOrder: 'stroke',
  },
  break: { stroke: tokens.colorNeutralStroke1, strokeDasharray: '2 3' },
});

interface ChartPoint {
  readonly key: string | number;
  /** As it stands under the chart. */
  readonly period: string;
  readonly value: number;
  /** Its place on the axis, where some between the first and the last are missing; else they lie evenly. */
  readonly at?: number;
  /** Not to be compared with the points before: the line begins anew. */
  readonly seriesBreak?: boolean;
}

interface LineChartProps {
  /** What the chart shows, in a sentence; the same figures always stand in a table besides. */
  readonly label: string;
  /** Oldest first. */
  readonly points: readonly ChartPoint[];
  /** The axis ends here; else where the figures do. */
  readonly most?: number;
  readonly target?: { readonly value: number; readonly word: string } | null;
  /** The last value in words, beside its point. */
  readonly last?: string;
  readonly breakWord?: string;
}

const usual: ChartFrame = { wide: 320, high: 140, left: 36, right: 12, top: 16, bottom: 24 };
const highWhereWide = 180;

const frameOf = (wide: number): ChartFrame => ({
  ...usual,
  wide,
  high: wide > 480 ? highWhereWide : usual.high,
});

/** A small series as a line, oldest to the left. */
export const LineChart: React.FC<LineChartProps> = ({
  label,
  points,
  most,
  target = null,
  last,
  breakWord,
}) => {
  const styles = useStyles();
  const { ref, wide } = useDrawnWidth(usual.wide);
  const frame = frameOf(wide);
  const grid = gridOf(
    [...points.map(({ value }) => value), ...(target === null ? [] : [target.value])],
    most,
  );
  const top = grid.at(-1) ?? 1;
  const placed = placedIn(frame, points, top);
  const [first, end] = [placed[0], placed.at(-1)];
  if (first === undefined || end === undefined) return null;
  return (
    <div ref={ref}>
      <svg viewBox={`0 0 ${frame.wide} ${frame.high}`} className={styles.chart} role="img" aria-label={label}>
        <Grid grid={grid} top={top} frame={frame} />
        {target !== null && <Target {...target} frame={frame} y={yOf(target.value, top, frame)} />}
        <Lines placed={placed} breakWord={breakWord} frame={frame} />
        {placed.map((point) => (
          <circle
            key={point.key}
            cx={point.x}
            cy={point.y}
            r={point === end ? 4 : 2.5}
            className={styles.point}
          />
        ))}
        {last !== undefined && (
          <text x={end.x} y={Math.max(12, end.y - 8)} textAnchor="end" className={styles.last}>
            {last}
          </text>
        )}
        <Ends first={first} end={end} frame={frame} />
      </svg>
    </div>
  );
};

interface Framed {
  readonly frame: ChartFrame;
}

const Grid: React.FC<Framed & { readonly grid: readonly number[]; readonly top: number }> = ({
  grid,
  top,
  frame,
}) => {
  const styles = useStyles();
  return (
    <>
      {grid.map((value) => {
        const y = yOf(value, top, frame);
        return (
          <React.Fragment key={value}>
            <line x1={frame.left} x2={frame.wide - frame.right} y1={y} y2={y} className={styles.grid} />
            <text x={frame.left - 8} y={y + 4} textAnchor="end" className={styles.words}>
              {value}
            </text>
          </React.Fragment>
        );
      })}
    </>
  );
};

/** The first and the last period under the chart; one alone stands in the middle. */
const Ends: React.FC<Framed & { readonly first: Placed; readonly end: Placed }> = ({ first, end, frame }) => {
  const styles = useStyles();
  const anchor = (point: Placed): 'start' | 'middle' | 'end' => {
    if (first === end) return 'middle';
    return point === end ? 'end' : 'start';
  };
  return (
    <>
      {[...new Set([first, end])].map((point) => (
        <text
          key={point.key}
          x={point.x}
          y={frame.high - 6}
          textAnchor={anchor(point)}
          className={styles.words}
        >
          {point.period}
        </text>
      ))}
    </>
  );
};

const Target: React.FC<Framed & { readonly word: string; readonly y: number }> = ({ word, y, frame }) => {
  const styles = useStyles();
  return (
    <>
      <line x1={frame.left} x2={frame.wide - frame.right} y1={y} y2={y} className={styles.target} />
      <text x={frame.left + 4} y={y - 4} className={styles.targetWord}>
        {word}
      </text>
    </>
  );
};

type Placed = ChartPoint & { readonly x: number; readonly y: number };

/** One line a stretch; where the series breaks, a mark says so and nothing is drawn across. */
const Lines: React.FC<
  Framed & { readonly placed: readonly Placed[]; readonly breakWord: string | undefined }
> = ({ placed, breakWord, frame }) => {
  const styles = useStyles();
  const starts = placed.flatMap(({ seriesBreak }, index) =>
    index === 0 || seriesBreak === true ? [index] : [],
  );
  return (
    <>
      {starts.map((start, index) => {
        const stretch = placed.slice(start, starts[index + 1]);
        const [before, point] = [placed[start - 1], placed[start]];
        const middle = before === undefined || point === undefined ? null : (before.x + point.x) / 2;
        return (
          <React.Fragment key={start}>
            <polyline
              className={styles.line}
              strokeWidth={2}
              points={stretch.map(({ x, y }) => `${x},${y}`).join(' ')}
            />
            {middle !== null && (
              <>
                <line
                  x1={middle}
                  x2={middle}
                  y1={frame.top}
                  y2={frame.high - frame.bottom}
                  className={styles.break}
                />
                <text x={middle - 4} y={frame.top - 4} textAnchor="end" className={styles.words}>
                  {breakWord}
                </text>
              </>
            )}
          </React.Fragment>
        );
      })}
    </>
  );
};
