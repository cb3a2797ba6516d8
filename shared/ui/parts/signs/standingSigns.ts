import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { ClockAlarmFilled } from '@fluentui/react-icons/svg/clock-alarm';
import { HandRightFilled } from '@fluentui/react-icons/svg/hand-right';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Standing } from '../../../domain/action/standing';
import type { Sign } from '../StatusWord';

export const standingSigns: Readonly<Record<Standing, Sign>> = {
  'needs-help': { Icon: HandRightFilled, tone: 'help' },
  overdue: { Icon: ClockAlarmFilled, tone: 'alarm' },
  'at-risk': { Icon: WarningRegular, tone: 'warning' },
  'on-track': { Icon: CheckmarkRegular, tone: 'good' },
  none: { Icon: CircleHintRegular, tone: 'neutral' },
};
