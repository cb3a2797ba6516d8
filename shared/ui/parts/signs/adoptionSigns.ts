import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import type { AdoptionStatus } from '../../../domain/programme/adoption';
import type { Sign } from '../StatusWord';

export const adoptionSigns: Readonly<Record<AdoptionStatus, Sign>> = {
  'not-started': { Icon: CircleHintRegular, tone: 'neutral' },
  urged: { Icon: SendRegular, tone: 'brand' },
  'being-prepared': { Icon: CircleHalfFillRegular, tone: 'brand' },
  scheduled: { Icon: CalendarRegular, tone: 'brand' },
  adopted: { Icon: CheckmarkCircleFilled, tone: 'good' },
  'not-applicable': { Icon: SubtractCircleRegular, tone: 'neutral' },
};
