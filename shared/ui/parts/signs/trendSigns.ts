import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import type { Trend } from '../../../domain/situation/situationReport';
import type { Sign } from '../StatusWord';

export const trendSigns: Readonly<Record<Trend, Sign>> = {
  increasing: { Icon: ArrowUpRegular, tone: 'neutral' },
  unchanged: { Icon: ArrowRightRegular, tone: 'neutral' },
  decreasing: { Icon: ArrowDownRegular, tone: 'neutral' },
  'too-little-known': { Icon: QuestionCircleRegular, tone: 'neutral' },
};
