import * as React from 'react';
import { ChannelTab } from '@samverkansrummet/shared/lib/ui/shell/ChannelTab';
import { StartTroubleScreen } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import { readForum } from '../../host/linkParameters';
import { markUsable } from '../markUsable';
import { meetingTemplates } from '../meetingTemplates';
import { PageSkeleton } from '../PageSkeleton';
import { showSurface } from '../showSurface';
import type { Started } from '../Started';
import { usePageLinks } from '../usePageLinks';
import { useUseCases } from '../useUseCases';

const ChannelSurface: React.FC<Started> = (started) => {
  const [forum] = React.useState(() => readForum(window.location.search, started.config.forumSites));
  const useCases = useUseCases(started);
  const shareAddressOf = usePageLinks(started);
  if (!forum.ok) return <StartTroubleScreen trouble={forum.error.kind} />;
  if (useCases === null) return <PageSkeleton />;
  return (
    <ChannelTab
      useCases={useCases}
      forum={forum.value}
      templates={meetingTemplates}
      shareAddressOf={shareAddressOf}
      start={started.context.subPage || new URLSearchParams(window.location.search).get('start')}
      onUsable={markUsable}
    />
  );
};

showSurface({ waiting: PageSkeleton, screen: ChannelSurface });
