import { isOpen } from '../../domain/action/actionFacts';
import { isSilent } from '../../domain/action/standing';
import { tallyOf } from '../../domain/action/tally';
import { waitsByOrganisation } from '../../domain/action/waiting';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import { success } from '../../domain/kernel/result';
import type { Meeting } from '../../domain/meeting/meeting';
import { nextMeeting } from '../../domain/meeting/nextMeeting';
import { standingTopics } from '../../domain/meeting/topic';
import { missingSubstitutes } from '../../domain/organisation/missingSubstitutes';
import { makeEnterPromises } from '../first-run/enterPromises';
import { makeSetUpForum } from '../first-run/setUpForum';
import { whoAmI } from '../people/whoAmI';
import type { Clock } from '../ports/Clock';
import type { Directory, DirectoryContent } from '../ports/Directory';
import type { ForumSite } from '../ports/ForumSites';
import type { ForumList } from '../ports/MeetingBook';
import type { ForumOverview } from '../ports/OverviewBook';
import type { SignedInUser } from '../ports/SignedInUser';
import type { RetryableOperations } from '../retryableOperations';
import { tallyReach } from './countDay';
import { firstStepsOf } from './firstStepsOf';
import { gapLines } from './gapLines';
import type { ForumAtAGlance, LiveFigures, NextMeeting, OverviewDesk, PromisesThere } from './OverviewDesk';

interface OverviewPorts {
  readonly site: ForumSite;
  readonly directory: Directory;
  readonly user: SignedInUser;
  readonly clock: Clock;
  readonly timeZone: string;
  readonly operations: RetryableOperations;
}

const followed: readonly ForumList[] = ['actions', 'meetings', 'topics', 'problems', 'causes'];

/** A forum's start page: two requests side by side, and every figure counted on the rows themselves. */
export const makeOverviewDesk = (ports: OverviewPorts): OverviewDesk => ({
  load: async () => {
    const today = ports.clock.today();
    const [seen, known] = await Promise.all([
      ports.site.overview.load(addDays(today, -tallyReach)),
      ports.directory.load(),
    ]);
    if (!seen.ok) return seen;
    return known.ok ? success(atAGlance(ports, seen.value, known.value, today)) : known;
  },
  letStand: async (text) => {
    const operation = ports.operations.of('let-stand', text.id, text.version);
    const said = await ports.site.overview.letStand(text, operation);
    if (said.ok) ports.operations.done(operation);
    return said;
  },
  enterPromises: makeEnterPromises(ports),
  setUpForum: makeSetUpForum({ ...ports, forum: ports.site.forum }),
  follow: (onChange) =>
    ports.site.changes.follow('quiet', (lists) => {
      if (lists.some((list) => followed.includes(list))) onChange();
      return Promise.resolve();
    }),
});

function atAGlance(
  { site, user, timeZone }: OverviewPorts,
  seen: ForumOverview,
  directory: DirectoryContent,
  today: LocalDate,
): ForumAtAGlance {
  const { rights } = seen;
  const forum = directory.forums.find(({ key }) => key === site.forum) ?? null;
  const missing = forum === null ? [] : missingSubstitutes(forum, directory.contacts, today);
  const { contacts, organisations } = directory;
  const where = { contacts, organisations, forum: site.forum, rights, today };
  return {
    forum,
    directory,
    me: whoAmI(user, where),
    mayEdit: rights.mayEdit,
    mayAdd: rights.mayAnswer || rights.mayEdit,
    next: nextOf(seen, today, timeZone),
    missing,
    figures: figuresOf(seen, today, timeZone),
    tallies: seen.tallies,
    topics: standingTopics(seen.topics),
    meetings: seen.meetings,
    questioned: seen.questioned,
    mayRedact: rights.mayRedact ?? false,
    firstSteps: firstStepsOf(seen, forum, missing),
  };
}

function figuresOf(seen: ForumOverview, today: LocalDate, timeZone: string): LiveFigures | null {
  const { actions, problems, causes } = seen;
  if (actions === null) return null;
  const earlier = seen.tallies.filter(({ day }) => day < today);
  return {
    today: tallyOf(actions, { today, timeZone, earlier }),
    chain: {
      problems: problems.length,
      causes: causes.filter(({ rejected }) => !rejected).length,
      open: actions.filter(isOpen).length,
      carriedOut: actions.filter(({ status }) => status === 'carried-out').length,
    },
    gaps: gapLines({ actions, problems, causes }, today),
    waits: waitsByOrganisation(actions, today),
  };
}

function nextOf(
  { meetings, actions }: ForumOverview,
  today: LocalDate,
  timeZone: string,
): NextMeeting | null {
  const meeting = nextMeeting(meetings, today, timeZone);
  if (meeting === null) return null;
  return { meeting, promises: actions === null ? null : promisesThere(actions, meeting, today) };
}

function promisesThere(
  actions: NonNullable<ForumOverview['actions']>,
  meeting: Meeting,
  today: LocalDate,
): PromisesThere {
  const toFollowUp = actions.filter((action) => isOpen(action) && action.followUpAt === meeting.id);
  return {
    toFollowUp: toFollowUp.length,
    silent: toFollowUp.filter((action) => isSilent(action, today)).length,
    unconfirmed: toFollowUp.filter(({ confirmation }) => confirmation === 'waiting').length,
  };
}
