import * as React from 'react';
import { Button } from '@fluentui/react-button';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { firstSteps, type FirstStep, type ForumAtAGlance } from '../../application/overview/OverviewDesk';
import { organisationIn } from '../meeting/organisationIn';
import { Card } from '../parts/Card';
import { VisuallyHidden } from '../parts/VisuallyHidden';
import { firstRunText } from '../text/firstRunText';
import { useText } from '../text/language';

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  step: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: '16px',
    rowGap: '8px',
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  number: {
    ...typographyStyles.body1Strong,
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '28px',
    height: '28px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  current: { border: `2px solid ${tokens.colorCompoundBrandStroke}`, color: tokens.colorBrandForeground1 },
  done: { flexShrink: 0, width: '28px', height: '28px', color: tokens.colorStatusSuccessForeground1 },
  words: { flexGrow: 1, flexBasis: '200px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  body: { margin: '2px 0 0', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface FirstStepsProps {
  readonly seen: ForumAtAGlance;
  readonly steps: Readonly<Record<FirstStep, boolean>>;
  readonly busy: boolean;
  readonly onAct: (step: FirstStep) => void;
}

/** Five steps to the first meeting; the first that remains has the one primary button. */
export const FirstSteps: React.FC<FirstStepsProps> = ({ seen, steps, busy, onAct }) => {
  const styles = useStyles();
  const text = useText(firstRunText);
  const left = firstSteps.filter((step) => !steps[step] && step !== 'rehearsal').length;
  const current = firstSteps.find((step) => !steps[step]) ?? null;
  return (
    <Card title={text.title(left)}>
      <p className={styles.intro}>{seen.me.coordinator ? text.intro : text.introOther}</p>
      <ol className={styles.list}>
        {firstSteps.map((step, index) => (
          <li key={step} className={styles.step}>
            <Mark done={steps[step]} current={step === current} number={index + 1} />
            <div className={styles.words}>
              <h3 className={styles.title}>
                {text.steps[step].title}
                {steps[step] && <VisuallyHidden>, {text.done}</VisuallyHidden>}
              </h3>
              <p className={styles.body}>{text.steps[step].body}</p>
              {step === 'organisations' && !steps.organisations && <WhatIsMissing seen={seen} />}
            </div>
            {seen.me.coordinator && !steps[step] && step !== 'furnished' && (
              <Button
                appearance={step === current ? 'primary' : 'secondary'}
                disabledFocusable={busy}
                onClick={() => onAct(step)}
              >
                {text.steps[step].action}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
};

interface MarkProps {
  readonly done: boolean;
  readonly current: boolean;
  readonly number: number;
}

const Mark: React.FC<MarkProps> = ({ done, current, number }) => {
  const styles = useStyles();
  if (done) return <CheckmarkCircleFilled aria-hidden className={styles.done} />;
  return (
    <span aria-hidden className={mergeClasses(styles.number, current && styles.current)}>
      {number}
    </span>
  );
};

/** Which organisation lacks somebody to speak for it, and where that is put right. */
const WhatIsMissing: React.FC<{ readonly seen: ForumAtAGlance }> = ({ seen }) => {
  const styles = useStyles();
  const text = useText(firstRunText);
  const names = seen.missing
    .filter(({ why }) => why === 'no-contact')
    .map(({ organisation }) => organisationIn(seen.directory, organisation).shortName)
    .join(', ');
  if (names === '') return <p className={styles.body}>{text.fewMembers}</p>;
  return (
    <p className={styles.body}>
      {text.missingContact(names)} {text.howToAddContact}
    </p>
  );
};
