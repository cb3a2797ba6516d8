import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import type { MeetingState } from '../../../domain/meeting/meeting';
import type { Sign } from '../StatusWord';

export const meetingStateSigns: Readonly<Record<MeetingState, Sign>> = {
  planned: { Icon: CalendarRegular, tone: 'neutral' },
  invited: { Icon: SendRegular, tone: 'neutral' },
  'in-progress': { Icon: CircleHalfFillRegular, tone: 'brand' },
  closing: { Icon: CircleHalfFillRegular, tone: 'brand' },
  held: { Icon: CheckmarkCircleRegular, tone: 'good' },
  cancelled: { Icon: DismissCircleRegular, tone: 'neutral' },
};
