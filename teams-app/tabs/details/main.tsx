import * as React from 'react';
import { MeetingTab } from '@samverkansrummet/shared/lib/ui/shell/MeetingTab';
import { StartTroubleScreen } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import type { HostContext } from '../../host/HostContext';
import { meetingKind, type MeetingKind } from '../../host/meetingKind';
import { markUsable } from '../markUsable';
import { readMeetingLink } from '../meetingLink';
import { meetingTemplates } from '../meetingTemplates';
import { PageSkeleton } from '../PageSkeleton';
import { showSurface } from '../showSurface';
import type { Started } from '../Started';
import { usePageLinks } from '../usePageLinks';
import { useUseCases } from '../useUseCases';

function useMeetingKind({ inMeeting }: HostContext): MeetingKind {
  const [kind, setKind] = React.useState<MeetingKind>('runs-apps');
  React.useEffect(() => {
    // Never rejects; outside a meeting there is nothing to ask.
    if (inMeeting) void meetingKind().then(setKind);
  }, [inMeeting]);
  return kind;
}

const DetailsSurface: React.FC<Started> = (started) => {
  const [link] = React.useState(() => readMeetingLink(started.config.forumSites));
  const useCases = useUseCases(started);
  const shareAddressOf = usePageLinks(started);
  const kind = useMeetingKind(started.context);
  if (!link.ok) return <StartTroubleScreen trouble={link.error.kind} />;
  if (useCases === null) return <PageSkeleton />;
  return (
    <MeetingTab
      useCases={useCases}
      forum={link.value.forum}
      meeting={link.value.meeting}
      templates={meetingTemplates}
      runsApps={kind === 'runs-apps'}
      shareAddressOf={shareAddressOf}
      start={started.context.subPage || null}
      onUsable={markUsable}
    />
  );
};

/** The same address may be opened in the side panel; there the panel stands. */
function refuses({ frame }: HostContext): null {
  if (frame === 'sidePanel') window.location.replace(`/panel.html${window.location.search}`);
  return null;
}

showSurface({ waiting: PageSkeleton, refuses, screen: DetailsSurface });
