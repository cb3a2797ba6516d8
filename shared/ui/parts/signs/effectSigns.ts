import { ArrowCircleDownRegular } from '@fluentui/react-icons/svg/arrow-circle-down';
import { ArrowCircleUpFilled } from '@fluentui/react-icons/svg/arrow-circle-up';
import { ArrowCircleUpRightRegular } from '@fluentui/react-icons/svg/arrow-circle-up-right';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { HourglassOneQuarterRegular } from '@fluentui/react-icons/svg/hourglass-one-quarter';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { Effect } from '../../../domain/action/effect';
import type { Sign } from '../StatusWord';

export const effectSigns: Readonly<Record<Effect, Sign>> = {
  'not-assessed': { Icon: CircleHintRegular, tone: 'neutral' },
  'too-early': { Icon: HourglassOneQuarterRegular, tone: 'neutral' },
  clear: { Icon: ArrowCircleUpFilled, tone: 'good' },
  some: { Icon: ArrowCircleUpRightRegular, tone: 'good' },
  'none-seen': { Icon: SubtractCircleRegular, tone: 'neutral' },
  negative: { Icon: ArrowCircleDownRegular, tone: 'bad' },
  'cannot-be-assessed': { Icon: QuestionCircleRegular, tone: 'neutral' },
};
