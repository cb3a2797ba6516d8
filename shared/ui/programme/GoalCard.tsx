import * as React from 'react';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { MeasuredIndicator } from '../../application/programme/loadProgramme';
import { Card } from '../parts/Card';
import { fulfilmentSigns } from '../parts/signs/fulfilmentSigns';
import { StatusWord } from '../parts/StatusWord';
import { useText } from '../text/language';
import { programmeText } from '../text/programmeText';

const useStyles = makeStyles({
  figure: { ...typographyStyles.title2, margin: '4px 0 0' },
  meta: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface GoalCardProps {
  readonly order: number;
  readonly goal: MeasuredIndicator;
}

/** One goal of the programme, in its own words, with the figure that measures it and the judgement of how far it is reached. */
export const GoalCard: React.FC<GoalCardProps> = ({ order, goal: { indicator, series } }) => {
  const styles = useStyles();
  const text = useText(programmeText);
  const latest = series.at(-1);
  const { goal, name, unit, target, targetYear, source, fulfilment } = indicator;
  return (
    <Card
      eyebrow={text.goal(order)}
      title={goal ?? name}
      aside={<StatusWord sign={fulfilmentSigns[fulfilment]} word={text.fulfilments[fulfilment]} />}
    >
      <p className={styles.figure}>
        {latest === undefined ? text.noOutcome : text.measured(latest.value, unit)}
      </p>
      <p className={styles.meta}>
        {[name, latest?.period, target === null ? null : text.target(target, unit, targetYear)]
          .filter(Boolean)
          .join(', ')}
        {'. '}
        {text.source(source)}
      </p>
    </Card>
  );
};
