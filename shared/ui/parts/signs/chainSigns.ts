import { FlagRegular } from '@fluentui/react-icons/svg/flag';
import { LinkDismissRegular } from '@fluentui/react-icons/svg/link-dismiss';
import { FlashRegular } from '@fluentui/react-icons/svg/flash';
import { ArrowCircleUpRightRegular } from '@fluentui/react-icons/svg/arrow-circle-up-right';
import { BranchForkRegular } from '@fluentui/react-icons/svg/branch-fork';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import type { Sign } from '../StatusWord';

/** The links of the chain from problem to effect, and what a broken one looks like. */
export const chainSigns: Readonly<
  Record<'problem' | 'cause' | 'action' | 'effect' | 'missing' | 'direct', Sign>
> = {
  problem: { Icon: FlagRegular, tone: 'neutral' },
  cause: { Icon: BranchForkRegular, tone: 'neutral' },
  action: { Icon: TaskListSquareLtrRegular, tone: 'neutral' },
  effect: { Icon: ArrowCircleUpRightRegular, tone: 'neutral' },
  missing: { Icon: LinkDismissRegular, tone: 'warning' },
  direct: { Icon: FlashRegular, tone: 'neutral' },
};
