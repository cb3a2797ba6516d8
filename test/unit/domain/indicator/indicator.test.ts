import {
  comparableStretches,
  seriesOf,
  type IndicatorValue,
} from '../../../../shared/domain/indicator/indicator';
import { localDate } from '../../../../shared/domain/kernel/localDate';

const outcome = (day: string, change: Partial<IndicatorValue> = {}): IndicatorValue => ({
  id: 1 as never,
  version: '"1"' as never,
  indicator: 'otrygga' as never,
  period: day.slice(0, 4),
  day: localDate(day),
  value: 20,
  seriesBreak: false,
  ...change,
});

describe('the series of an indicator', () => {
  it('holds its own outcomes, the oldest first', () => {
    const [old, late] = [outcome('2024-12-31'), outcome('2025-12-31')];
    const other = outcome('2025-12-31', { indicator: 'annan' as never });
    expect(seriesOf({ key: 'otrygga' as never }, [late, other, old])).toEqual([old, late]);
  });

  it('is broken where it was measured in another way', () => {
    const series = [
      outcome('2021-12-31'),
      outcome('2023-12-31'),
      outcome('2025-12-31', { seriesBreak: true }),
      outcome('2026-12-31'),
    ];
    expect(comparableStretches(series).map((stretch) => stretch.map(({ period }) => period))).toEqual([
      ['2021', '2023'],
      ['2025', '2026'],
    ]);
    expect(comparableStretches([])).toEqual([]);
    expect(comparableStretches([outcome('2025-12-31', { seriesBreak: true })])).toHaveLength(1);
  });
});
