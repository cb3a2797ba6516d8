import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { FigureSeries } from '../../../application/situation/loadPicture';
import { Card } from '../../parts/Card';
import { FigureTable } from '../../parts/chart/FigureTable';
import { LineChart } from '../../parts/chart/LineChart';
import { useToday } from '../../parts/clockContext';
import { dayText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { pictureText } from '../../text/pictureText';

const useStyles = makeStyles({
  series: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(260px, 100%), 1fr))',
  },
  name: { ...typographyStyles.body1Strong, margin: '0 0 4px' },
  meta: { margin: '4px 0 0', color: tokens.colorNeutralForeground2 },
});

/** The figures that a picture rests on, each series with its source and the day it was taken out. */
export const FiguresCard: React.FC<{ readonly series: readonly FigureSeries[] }> = ({ series }) => {
  const styles = useStyles();
  const text = useText(pictureText);
  const [asTable, setAsTable] = React.useState(false);
  if (series.length === 0)
    return (
      <Card title={text.figures}>
        <p className={styles.meta}>{text.noFigures}</p>
      </Card>
    );
  return (
    <Card
      title={text.figures}
      aside={
        <Button size="small" appearance="subtle" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? text.asChart : text.asTable}
        </Button>
      }
    >
      <div className={styles.series}>
        {series.map((one) => (
          <div key={one.name}>
            <h3 className={styles.name}>{one.name}</h3>
            {asTable ? <SeriesTable series={one} /> : <SeriesChart series={one} />}
          </div>
        ))}
      </div>
    </Card>
  );
};

const SeriesChart: React.FC<{ readonly series: FigureSeries }> = ({ series: { name, figures } }) => {
  const styles = useStyles();
  const text = useText(pictureText);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <LineChart
        label={text.chartLabel(name, first.period, last.period, last.value)}
        points={figures.map(({ id, period, value }) => ({ key: id, period, value }))}
        last={String(last.value)}
      />
      <p className={styles.meta}>{[...new Set(figures.map(({ source }) => source))].join(', ')}</p>
    </>
  );
};

const SeriesTable: React.FC<{ readonly series: FigureSeries }> = ({ series: { name, figures } }) => {
  const { figureColumns: columns } = useText(pictureText);
  const language = useLanguage();
  const today = useToday();
  return (
    <FigureTable
      caption={name}
      columns={[columns.period, columns.value, columns.source, columns.extracted]}
      rows={[...figures].reverse().map(({ id, period, value, source, extractedOn }) => ({
        key: id,
        cells: [period, value, source, dayText(extractedOn, language, today)],
      }))}
    />
  );
};
