import * as React from 'react';
import { BranchForkRegular } from '@fluentui/react-icons/svg/branch-fork';
import { CloudCheckmarkRegular } from '@fluentui/react-icons/svg/cloud-checkmark';
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off';
import { CloudSyncRegular } from '@fluentui/react-icons/svg/cloud-sync';
import { PersonAlertRegular } from '@fluentui/react-icons/svg/person-alert';
import type { SavingState } from '../../application/meetings/MeetingSession';
import { commonText } from '../text/commonText';
import { clockText } from '../text/dates';
import { useLanguage, useText } from '../text/language';
import { StatusWord, type Sign } from './StatusWord';

const signs: Readonly<Record<SavingState['kind'], Sign>> = {
  saved: { Icon: CloudCheckmarkRegular, tone: 'good' },
  saving: { Icon: CloudSyncRegular, tone: 'neutral' },
  'waiting-for-network': { Icon: CloudOffRegular, tone: 'warning' },
  conflict: { Icon: BranchForkRegular, tone: 'warning' },
  'needs-you': { Icon: PersonAlertRegular, tone: 'warning' },
};

/** Whether what one sees is stored; a polite status, so that it never interrupts. */
export const SavingStatus: React.FC<{ readonly saving: SavingState }> = ({ saving }) => (
  <span role="status">
    <StatusWord sign={signs[saving.kind]} word={useSavingWord(saving)} />
  </span>
);

function useSavingWord(saving: SavingState): string {
  const text = useText(commonText);
  const language = useLanguage();
  switch (saving.kind) {
    case 'saved':
      return saving.at === null ? text.savedEver : text.saved(clockText(saving.at, language));
    case 'saving':
      return text.saving;
    case 'waiting-for-network':
      return text.waitingForNetwork;
    case 'conflict':
      return text.oneTextToChoose;
    case 'needs-you':
      return text.needsYou;
  }
}
