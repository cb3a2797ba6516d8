import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { MailDismissRegular } from '@fluentui/react-icons/svg/mail-dismiss';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import type { DeliveryState } from '../../../domain/reminders/delivery';
import type { Sign } from '../StatusWord';

export const deliverySigns: Readonly<Record<DeliveryState, Sign>> = {
  failed: { Icon: ErrorCircleFilled, tone: 'bad' },
  bounced: { Icon: MailDismissRegular, tone: 'bad' },
  waiting: { Icon: HourglassRegular, tone: 'neutral' },
  sent: { Icon: SendRegular, tone: 'brand' },
  answered: { Icon: CheckmarkCircleFilled, tone: 'good' },
};
