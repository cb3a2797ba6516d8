import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useText } from '../../text/language';
import { panelText } from '../../text/panelText';
import { stageText } from '../../text/stageText';
import { currentStep } from '../agendaNow';
import { organisationIn } from '../organisationIn';
import { useFollowUp } from '../useFollowUp';
import { useStage } from './StageContext';
import { useStageStyles } from './useStageStyles';

const useStyles = makeStyles({
  progress: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px 16px' },
  dots: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px' },
  dot: {
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  answered: { backgroundColor: tokens.colorBrandBackground, border: `2px solid ${tokens.colorBrandStroke1}` },
  shown: {
    width: '24px',
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorNeutralForeground1}`,
  },
});

/** In step 2: how many have answered, and whose turn is next. */
export const StageFoot: React.FC = () => {
  const { room } = useStage().view;
  return currentStep(room).item?.kind === 'last-promises' ? <AnswersFoot /> : null;
};

const AnswersFoot: React.FC = () => {
  const styles = useStyles();
  const stage = useStageStyles();
  const text = useText(stageText);
  const panel = useText(panelText);
  const { view } = useStage();
  const { all, answered, remaining } = useFollowUp(view);
  const shown = view.room.meeting.stageAction;
  const next = remaining.find(({ id }) => id !== shown);
  return (
    <footer className={stage.foot}>
      <span className={styles.progress}>
        <span>{panel.answeredOf(answered.length, all.length)}</span>
        <span aria-hidden className={styles.dots}>
          {[...answered, ...remaining].map(({ id }) => (
            <span
              key={id}
              className={mergeClasses(
                styles.dot,
                answered.some((action) => action.id === id) && styles.answered,
                id === shown && styles.shown,
              )}
            />
          ))}
        </span>
      </span>
      {next !== undefined && (
        <span>{text.next(organisationIn(view.directory, next.organisation).shortName, next.title)}</span>
      )}
    </footer>
  );
};
