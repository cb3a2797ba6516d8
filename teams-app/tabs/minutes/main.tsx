import * as React from 'react';
import { MinutesScreen } from '@samverkansrummet/shared/lib/ui/minutes/MinutesScreen';
import { UsableProvider } from '@samverkansrummet/shared/lib/ui/parts/usableContext';
import { StartTroubleScreen } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import { markUsable } from '../markUsable';
import { readMeetingLink } from '../meetingLink';
import { PageSkeleton } from '../PageSkeleton';
import { showSurface } from '../showSurface';
import type { Started } from '../Started';
import { useUseCases } from '../useUseCases';

const MinutesSurface: React.FC<Started> = (started) => {
  const [link] = React.useState(() => readMeetingLink(started.config.forumSites));
  const useCases = useUseCases(started);
  const desk = React.useMemo(
    () => (useCases === null || !link.ok ? null : useCases.minutesDesk(link.value.forum)),
    [useCases, link],
  );
  if (!link.ok) return <StartTroubleScreen trouble={link.error.kind} />;
  if (desk === null) return <PageSkeleton />;
  return (
    <UsableProvider value={markUsable}>
      <MinutesScreen desk={desk} meeting={link.value.meeting} onBack={() => window.history.back()} />
    </UsableProvider>
  );
};

showSurface({ waiting: PageSkeleton, screen: MinutesSurface });
