import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { StepClock } from '../../domain/meeting/agendaClock';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', columnGap: '2px', height: '8px' },
  step: { height: '3px', minWidth: '6px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke1 },
  passed: { height: '5px', backgroundColor: tokens.colorBrandBackground },
  current: {
    height: '8px',
    boxSizing: 'border-box',
    overflow: 'hidden',
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  used: { height: '100%', backgroundColor: tokens.colorBrandBackground },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
});

const share = ({ used, budget }: StepClock): number =>
  budget === 0 ? 100 : Math.min(100, Math.round((used / budget) * 100));

/** The agenda as a bar, each step as wide as its budget; hidden from screen readers, which read "Steg 2 av 7". */
export const StepBar: React.FC<{ readonly steps: readonly StepClock[] }> = ({ steps }) => {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.bar}>
      {steps.map((step) => (
        <div
          key={step.item}
          className={mergeClasses(
            styles.step,
            step.state === 'passed' && styles.passed,
            step.state === 'current' && styles.current,
          )}
          style={{ flexGrow: Math.max(1, step.budget), flexBasis: 0 }}
        >
          {step.state === 'current' && (
            <div
              className={mergeClasses(styles.used, step.overrun > 0 && styles.over)}
              style={{ width: `${share(step)}%` }}
            />
          )}
        </div>
      ))}
    </div>
  );
};
