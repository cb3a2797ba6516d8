import * as React from 'react';
import { tokens } from '@fluentui/react-theme';
import { mergeClasses } from '@griffel/react';
import type { AgendaItem } from '../../../domain/meeting/agendaItem';
import { VisuallyHidden } from '../../parts/VisuallyHidden';
import { dayOf, dayText, durationText } from '../../text/dates';
import { useLanguage, useText } from '../../text/language';
import { panelText } from '../../text/panelText';
import { stageText } from '../../text/stageText';
import { currentStep, useAgendaClock } from '../agendaNow';
import { RehearsalMark } from '../rehearsal/RehearsalMark';
import { StepBar } from '../StepBar';
import { stepTitle } from '../stepTitle';
import { useStage } from './StageContext';
import { useStageStyles } from './useStageStyles';

/** The step, where in the hour it is, and the time left. */
export const StageHeader: React.FC = () => {
  const styles = useStageStyles();
  const panel = useText(panelText);
  const language = useLanguage();
  const { view, forum } = useStage();
  const { room, directory } = view;
  const { item, number, count } = currentStep(room);
  const forumName = directory.forums.find(({ key }) => key === forum)?.name ?? forum;
  return (
    <header className={styles.band}>
      <div className={mergeClasses(styles.row, styles.apart)}>
        <span className={styles.row}>
          {room.meeting.rehearsal && <RehearsalMark />}
          <span className={styles.strong}>
            {item === null ? room.meeting.title : stepTitle(item, language)}
          </span>
          {item !== null && <span className={styles.quiet}>{panel.stepOf(number, count)}</span>}
        </span>
        <span className={styles.row}>
          <span className={styles.quiet}>
            {`${forumName} · ${dayText(dayOf(room.meeting.startsAt), language)}`}
          </span>
          {item !== null && <StageTime step={item} />}
        </span>
      </div>
      {item !== null && <StageBar />}
    </header>
  );
};

const StageTime: React.FC<{ readonly step: AgendaItem }> = ({ step }) => {
  const styles = useStageStyles();
  const text = useText(stageText);
  const panel = useText(panelText);
  const language = useLanguage();
  const { current } = useAgendaClock(useStage().view.room);
  if (current === null) return null;
  const isOver = current.overrun > 0;
  return (
    <>
      <span className={styles.strong} style={isOver ? { color: tokens.colorStatusDangerForeground1 } : {}}>
        {isOver
          ? text.timeOver(durationText(current.overrun))
          : text.timeLeft(durationText(current.remaining))}
      </span>
      <VisuallyHidden role="status">
        {isOver ? panel.overAnnounced(stepTitle(step, language)) : ''}
      </VisuallyHidden>
    </>
  );
};

const StageBar: React.FC = () => <StepBar steps={useAgendaClock(useStage().view.room).steps} />;
