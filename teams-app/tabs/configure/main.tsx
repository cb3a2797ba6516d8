import * as React from 'react';
import { pages } from '@microsoft/teams-js';
import type { UseCases } from '@samverkansrummet/shared/lib/application/compose';
import type { Meeting } from '@samverkansrummet/shared/lib/domain/meeting/meeting';
import { isRunning } from '@samverkansrummet/shared/lib/domain/meeting/moveMeeting';
import type { ForumKey } from '@samverkansrummet/shared/lib/domain/organisation/forum';
import { ConfigureScreen, type TabChoice } from '@samverkansrummet/shared/lib/ui/configure/ConfigureScreen';
import { forumKeysOf } from '../../host/linkParameters';
import { markUsable } from '../markUsable';
import { PageSkeleton } from '../PageSkeleton';
import { showSurface } from '../showSurface';
import type { Started } from '../Started';
import { useUseCases } from '../useUseCases';
import { tabSettings } from './tabSettings';

interface NamedForum {
  readonly key: ForumKey;
  readonly name: string;
}

/** The forums by name; by key where the names cannot be read, since the choice can be made all the same. */
function useForums({ config }: Started, useCases: UseCases | null): readonly NamedForum[] | null {
  const keys = React.useMemo(() => forumKeysOf(config.forumSites), [config]);
  const [forums, setForums] = React.useState<readonly NamedForum[] | null>(null);
  React.useEffect(() => {
    const desk = useCases?.actionDesk(keys[0] ?? ('' as ForumKey));
    if (desk == null) return;
    void desk.surroundings().then((loaded) => {
      const known = loaded.ok ? loaded.value.directory.forums : [];
      setForums(keys.map((key) => ({ key, name: known.find((forum) => forum.key === key)?.name ?? key })));
      markUsable();
    });
  }, [useCases, keys]);
  return forums;
}

const isAhead = (meeting: Meeting): boolean =>
  isRunning(meeting) || meeting.state === 'planned' || meeting.state === 'invited';

function useMeetings(useCases: UseCases | null, forum: ForumKey | null): readonly Meeting[] | null {
  const [meetings, setMeetings] = React.useState<readonly Meeting[] | null>(null);
  React.useEffect(() => {
    setMeetings(null);
    if (forum === null) return;
    void useCases
      ?.meetingDesk(forum)
      ?.list()
      .then((list) => setMeetings(list.ok ? list.value.filter(isAhead) : []));
  }, [useCases, forum]);
  return meetings;
}

/** Teams stores what it is told when the person presses Save. */
function useTeamsSave(choice: TabChoice, inMeeting: boolean, name: string): void {
  React.useEffect(() => {
    const settings = tabSettings(window.location.origin, choice, inMeeting, name);
    pages.config.setValidityState(settings !== null);
    pages.config.registerOnSaveHandler((save) => {
      if (settings === null) {
        save.notifyFailure();
        return;
      }
      pages.config.setConfig(settings).then(
        () => save.notifySuccess(),
        () => save.notifyFailure(),
      );
    });
  }, [choice, inMeeting, name]);
}

const ConfigureSurface: React.FC<Started> = (started) => {
  const { inMeeting } = started.context;
  const useCases = useUseCases(started);
  const forums = useForums(started, useCases);
  const [choice, setChoice] = React.useState<TabChoice>({ forum: null, start: 'overview', meeting: null });
  const meetings = useMeetings(useCases, inMeeting ? choice.forum : null);
  const name = forums?.find(({ key }) => key === choice.forum)?.name ?? 'Samverkansrummet';
  useTeamsSave(choice, inMeeting, name);
  if (forums === null) return <PageSkeleton />;
  return (
    <ConfigureScreen
      forums={forums}
      meetings={meetings}
      inMeeting={inMeeting}
      choice={choice}
      onChange={setChoice}
    />
  );
};

showSurface({ waiting: PageSkeleton, screen: ConfigureSurface });
