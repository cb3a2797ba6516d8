import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { ArrowCircleRightRegular } from '@fluentui/react-icons/svg/arrow-circle-right';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CheckmarkStarburstRegular } from '@fluentui/react-icons/svg/checkmark-starburst';
import { CircleHalfFillRegular } from '@fluentui/react-icons/svg/circle-half-fill';
import { CircleHintRegular } from '@fluentui/react-icons/svg/circle-hint';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { PauseCircleRegular } from '@fluentui/react-icons/svg/pause-circle';
import type { ActionStatus } from '../../../domain/action/actionStatus';
import type { Sign } from '../StatusWord';

export const actionStatusSigns: Readonly<Record<ActionStatus, Sign>> = {
  proposed: { Icon: CircleHintRegular, tone: 'neutral' },
  decided: { Icon: GavelRegular, tone: 'brand' },
  'in-progress': { Icon: CircleHalfFillRegular, tone: 'brand' },
  'carried-out': { Icon: CheckmarkCircleRegular, tone: 'good' },
  'effect-assessed': { Icon: CheckmarkStarburstRegular, tone: 'good' },
  closed: { Icon: ArchiveRegular, tone: 'neutral' },
  'on-hold': { Icon: PauseCircleRegular, tone: 'neutral' },
  cancelled: { Icon: DismissCircleRegular, tone: 'neutral' },
  transferred: { Icon: ArrowCircleRightRegular, tone: 'neutral' },
};
