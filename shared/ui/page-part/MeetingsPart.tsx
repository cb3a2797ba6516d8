import * as React from 'react';
import { makeLoadMeetingsAndDecisions } from '../../application/meetings/loadMeetingsAndDecisions';
import type { ForumKey } from '../../domain/organisation/forum';
import { MeetingsOnPage, type MeetingsSource } from '../meeting/page/MeetingsOnPage';
import { useClock } from '../parts/clockContext';
import { UnknownForum } from '../shell/UnknownForum';
import { timeZone } from '../text/dates';
import { useText } from '../text/language';
import { pagePartText } from '../text/pagePartText';
import { Part, type PartHome, type PartSetup } from './Part';

interface MeetingsPartProps extends PartSetup {
  /** At most so many coming meetings, and as many held ones. */
  readonly rows: number;
}

const home = { page: 'meetings' } as const;

/** Möten och beslut on any page. */
export const MeetingsPart: React.FC<MeetingsPartProps> = ({ rows, ...setup }) => {
  const { titles } = useText(pagePartText);
  return (
    <Part {...setup} home={home} title={titles.meetings} doesWithout>
      {(at) => <Meetings {...at} setup={setup} rows={rows} title={titles.meetings} />}
    </Part>
  );
};

/** The forum's meetings, and the follower that its desk already has. */
function useSource({ forums, useCases }: PartSetup, forum: ForumKey | null): MeetingsSource | null {
  const clock = useClock();
  return React.useMemo(() => {
    const site = forum === null ? null : forums.of(forum);
    const desk = forum === null ? null : useCases.meetingDesk(forum);
    if (site === null || desk === null) return null;
    return {
      load: makeLoadMeetingsAndDecisions({ meetings: site.meetings, clock, timeZone }),
      follow: (onChange) => desk.follow(onChange),
    };
  }, [forums, useCases, forum, clock]);
}

interface MeetingsProps extends PartHome {
  readonly setup: PartSetup;
  readonly rows: number;
  readonly title: string;
}

const Meetings: React.FC<MeetingsProps> = ({ setup, forum, moved, rows, title }) => {
  const source = useSource(setup, forum);
  if (source === null || forum === null) return <UnknownForum />;
  return <MeetingsOnPage {...{ source, forum, rows, title }} focusTitle={moved} />;
};
