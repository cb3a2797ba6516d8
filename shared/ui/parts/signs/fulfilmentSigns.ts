import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { Fulfilment } from '../../../domain/indicator/indicator';
import type { Sign } from '../StatusWord';

export const fulfilmentSigns: Readonly<Record<Fulfilment, Sign>> = {
  fully: { Icon: CheckmarkCircleFilled, tone: 'good' },
  partly: { Icon: CircleHalfFillRegular, tone: 'warning' },
  'not-met': { Icon: DismissCircleRegular, tone: 'alarm' },
  'not-assessed': { Icon: CircleHintRegular, tone: 'neutral' },
};
