import { ArrowForwardRegular } from '@fluentui/react-icons/svg/arrow-forward';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { ClockAlarmFilled } from '@fluentui/react-icons/svg/clock-alarm';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { HandRightFilled } from '@fluentui/react-icons/svg/hand-right';
import type { AnswerKind } from '../../../domain/action/answer';
import type { Sign } from '../StatusWord';

export const answerSigns: Readonly<Record<AnswerKind, Sign>> = {
  confirm: { Icon: CheckmarkCircleFilled, tone: 'good' },
  'request-change': { Icon: ChatRegular, tone: 'warning' },
  decline: { Icon: DismissCircleFilled, tone: 'alarm' },
  done: { Icon: CheckmarkCircleFilled, tone: 'good' },
  'in-progress': { Icon: CircleHalfFillRegular, tone: 'brand' },
  late: { Icon: ClockAlarmFilled, tone: 'bad' },
  'need-help': { Icon: HandRightFilled, tone: 'help' },
  'request-date': { Icon: CalendarRegular, tone: 'neutral' },
  comment: { Icon: ChatRegular, tone: 'neutral' },
  skip: { Icon: ArrowForwardRegular, tone: 'neutral' },
  edit: { Icon: EditRegular, tone: 'neutral' },
};
