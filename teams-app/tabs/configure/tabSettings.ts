import type { pages } from '@microsoft/teams-js';
import type { TabChoice } from '@samverkansrummet/shared/lib/ui/configure/ConfigureScreen';

/** Teams fills these in itself when it opens the tab, so that the first paint has the right colours and words. */
const filledByTeams = 'theme={theme}&locale={locale}';

/** As the addresses of the channel's tab begin. */
const startAddress: Record<TabChoice['start'], string> = {
  overview: 'översikt',
  actions: 'åtgärder',
  meetings: 'möten',
};

/** What Teams is to store of a tab; null while something is still to be chosen. */
export function tabSettings(
  origin: string,
  choice: TabChoice,
  inMeeting: boolean,
  name: string,
): pages.InstanceConfig | null {
  if (choice.forum === null || (inMeeting && choice.meeting === null)) return null;
  const query = new URLSearchParams({ forum: choice.forum });
  if (inMeeting) query.set('meeting', String(choice.meeting));
  else query.set('start', startAddress[choice.start]);
  const page = inMeeting ? 'panel.html' : 'channel.html';
  return {
    entityId: inMeeting ? `meeting-${choice.forum}-${String(choice.meeting)}` : `channel-${choice.forum}`,
    contentUrl: `${origin}/${page}?${query.toString()}&${filledByTeams}`,
    websiteUrl: `${origin}/${page}?${query.toString()}`,
    suggestedDisplayName: name,
  };
}
