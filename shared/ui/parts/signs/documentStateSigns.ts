import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import type { DocumentState } from '../../../domain/document/documentState';
import type { Sign } from '../StatusWord';

export const documentStateSigns: Readonly<Record<DocumentState, Sign>> = {
  working: { Icon: DocumentEditRegular, tone: 'neutral' },
  finalised: { Icon: DocumentCheckmarkRegular, tone: 'good' },
  'handed-over': { Icon: ShareRegular, tone: 'brand' },
};
