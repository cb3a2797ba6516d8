import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import type { Confirmation } from '../../../domain/action/confirmation';
import type { Sign } from '../StatusWord';

export const confirmationSigns: Readonly<Record<Confirmation, Sign>> = {
  waiting: { Icon: HourglassRegular, tone: 'neutral' },
  confirmed: { Icon: CheckmarkCircleFilled, tone: 'good' },
  'change-requested': { Icon: ChatRegular, tone: 'warning' },
  declined: { Icon: DismissCircleFilled, tone: 'alarm' },
};
