import { ArchiveRegular } from '@fluentui/react-icons/svg/archive';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { DocumentDismissRegular } from '@fluentui/react-icons/svg/document-dismiss';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import type { MinutesState } from '../../../domain/meeting/meeting';
import type { Sign } from '../StatusWord';

export const minutesStateSigns: Readonly<Record<MinutesState, Sign>> = {
  none: { Icon: DocumentDismissRegular, tone: 'neutral' },
  draft: { Icon: DocumentEditRegular, tone: 'neutral' },
  'out-for-comments': { Icon: CommentRegular, tone: 'brand' },
  finalised: { Icon: LockClosedRegular, tone: 'good' },
  registered: { Icon: ArchiveRegular, tone: 'good' },
};
