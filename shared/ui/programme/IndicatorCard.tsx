import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MeasuredIndicator } from '../../application/programme/loadProgramme';
import { Card } from '../parts/Card';
import { LineChart } from '../parts/chart/LineChart';
import { FigureTable } from '../parts/chart/FigureTable';
import { fulfilmentSigns } from '../parts/signs/fulfilmentSigns';
import { StatusWord } from '../parts/StatusWord';
import { useText } from '../text/language';
import { programmeText } from '../text/programmeText';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column' },
  meta: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
  foot: {
    display: 'flex',
    flexGrow: 1,
    justifyContent: 'space-between',
    alignItems: 'last baseline',
    columnGap: '12px',
  },
});

/** One indicator: its series as a chart, or as the table behind it. */
export const IndicatorCard: React.FC<{ readonly measured: MeasuredIndicator }> = ({
  measured: { indicator, series },
}) => {
  const styles = useStyles();
  const text = useText(programmeText);
  const [asTable, setAsTable] = React.useState(false);
  const { name, source, definition, fulfilment } = indicator;
  const broken = series.some(({ seriesBreak }, index) => seriesBreak && index > 0);
  return (
    <Card
      title={name}
      className={styles.card}
      aside={<StatusWord sign={fulfilmentSigns[fulfilment]} word={text.fulfilments[fulfilment]} />}
    >
      <Outcomes measured={{ indicator, series }} asTable={asTable} />
      {broken && <p className={styles.meta}>{text.seriesBreakNote}</p>}
      <p className={styles.meta}>{definition}</p>
      <div className={styles.foot}>
        <span className={styles.meta}>{source}</span>
        {series.length > 0 && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={asTable}
            aria-label={`${asTable ? text.asChart : text.asTable}: ${name}`}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? text.asChart : text.asTable}
          </Button>
        )}
      </div>
    </Card>
  );
};

interface OutcomesProps {
  readonly measured: MeasuredIndicator;
  readonly asTable: boolean;
}

const Outcomes: React.FC<OutcomesProps> = ({ measured: { indicator, series }, asTable }) => {
  const styles = useStyles();
  const text = useText(programmeText);
  const { name, unit, target } = indicator;
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return <p className={styles.meta}>{text.noOutcome}</p>;
  if (asTable)
    return (
      <FigureTable
        caption={name}
        columns={[text.period, text.outcome]}
        rows={[...series].reverse().map(({ id, period, value }) => ({
          key: id,
          cells: [period, text.measured(value, unit)],
        }))}
      />
    );
  return (
    <LineChart
      label={text.chartLabel(name, first.period, last.period, text.measured(last.value, unit))}
      points={series.map(({ id, ...value }) => ({ key: id, ...value }))}
      target={target === null ? null : { value: target, word: text.targetWord(target, unit) }}
      last={text.measured(last.value, unit === '%' ? unit : '').trim()}
      breakWord={text.seriesBreak}
    />
  );
};
