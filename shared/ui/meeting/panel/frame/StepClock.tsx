import * as React from 'react';
import { TimerRegular } from '@fluentui/react-icons/svg/timer';
import { ClockAlarmFilled } from '@fluentui/react-icons/svg/clock-alarm';
import type { AgendaItem } from '../../../../domain/meeting/agendaItem';
import type { StepClock as StepTime } from '../../../../domain/meeting/agendaClock';
import { StatusWord } from '../../../parts/StatusWord';
import { VisuallyHidden } from '../../../parts/VisuallyHidden';
import { durationText } from '../../../text/dates';
import { useLanguage, useText } from '../../../text/language';
import { panelText } from '../../../text/panelText';
import { stepTitle } from '../../stepTitle';

interface StepClockProps {
  readonly step: AgendaItem;
  readonly time: StepTime;
}

/** The time left of a step. It ticks in silence; over-run is said once. */
export const StepClock: React.FC<StepClockProps> = ({ step, time }) => {
  const text = useText(panelText);
  const language = useLanguage();
  const isOver = time.overrun > 0;
  const minutes = Math.round(time.budget / 60);
  return (
    <>
      {isOver ? (
        <StatusWord
          sign={{ Icon: ClockAlarmFilled, tone: 'alarm' }}
          word={text.over(durationText(time.overrun))}
        />
      ) : (
        <StatusWord
          sign={{ Icon: TimerRegular, tone: 'neutral' }}
          word={text.left(durationText(time.remaining), minutes)}
        />
      )}
      <VisuallyHidden role="status">
        {isOver ? text.overAnnounced(stepTitle(step, language)) : ''}
      </VisuallyHidden>
    </>
  );
};
