import { copyText } from '@samverkansrummet/shared/lib/ui/parts/copyText';
import type { MeetingId } from '@samverkansrummet/shared/lib/domain/meeting/meeting';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import type { PanelHost } from '@samverkansrummet/shared/lib/ui/meeting/panel/PanelContext';
import { writeRoute } from '@samverkansrummet/shared/lib/ui/navigation/route';
import { deepLink } from '../../host/deepLinks';
import { shareToStage } from '../../host/stageSharing';
import { loadMinutes } from '../connectMeeting';
import type { Started } from '../Started';

/** What the panel asks of Teams, for one meeting. */
export function panelHost(started: Started, forum: ForumKey, meeting: MeetingId): PanelHost {
  const { config, context, signIn } = started;
  const query = new URLSearchParams({ forum, meeting: String(meeting) }).toString();
  return {
    shareToStage: () => shareToStage(`${window.location.origin}/stage.html?${query}`),
    copyLink: () => copyText(deepLink(config, context, writeRoute({ page: 'meeting', meeting }))),
    minutesFile: async () => {
      const { minutesFileOf } = await loadMinutes();
      return minutesFileOf(started, forum, meeting);
    },
    openMinutes: () => window.location.assign(`/minutes.html?${query}`),
    signIn: () => signIn.signIn(),
  };
}
