import * as React from 'react';
import { PersonalTab } from '@samverkansrummet/shared/lib/ui/shell/PersonalTab';
import { forumKeysOf } from '../../host/linkParameters';
import { markUsable } from '../markUsable';
import { meetingTemplates } from '../meetingTemplates';
import { PageSkeleton } from '../PageSkeleton';
import { showSurface } from '../showSurface';
import type { Started } from '../Started';
import { usePageLinks } from '../usePageLinks';
import { useUseCases } from '../useUseCases';

const PersonalSurface: React.FC<Started> = (started) => {
  const { config, context } = started;
  const forums = React.useMemo(() => forumKeysOf(config.forumSites), [config]);
  const useCases = useUseCases(started);
  const shareAddressOf = usePageLinks(started);
  if (useCases === null) return <PageSkeleton />;
  return (
    <PersonalTab
      useCases={useCases}
      forums={forums}
      templates={meetingTemplates}
      shareAddressOf={shareAddressOf}
      start={context.subPage || null}
      onUsable={markUsable}
    />
  );
};

showSurface({ waiting: PageSkeleton, screen: PersonalSurface });
