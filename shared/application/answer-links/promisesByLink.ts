import type { LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import { isSilent } from '../../domain/action/standing';
import type { Instant } from '../../domain/kernel/id';
import { comingMeeting } from '../../domain/meeting/comingMeeting';
import type { Meeting } from '../../domain/meeting/meeting';
import type { Forum } from '../../domain/organisation/forum';
import { inParallel } from '../inParallel';
import type { ForumSite, ForumWork, NamedRow } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { LinkPorts } from './LinkPorts';
import type { OpenedLink } from './openLink';

/** A promise with what it is about and where it was made (F14). */
export interface LinkedPromise extends NamedRow {
  /** Late, near its date or unconfirmed, and nothing has been said of it. */
  readonly waits: boolean;
}

/** An organisation's open promises in one forum, with those of whom it has come after; those that wait for an answer first. */
export interface PromisesInForum {
  readonly forum: Forum;
  readonly promises: readonly LinkedPromise[];
  /** The forum's next meeting, or the one that the link was sent for; null once no hour is to come. */
  readonly meeting: Meeting | null;
}

interface PromisesByLink {
  /** One request. */
  here(opened: OpenedLink): Promise<Result<PromisesInForum, GatewayFailure>>;
  /** In all forums of the municipality (F35), one request each; a forum that does not answer is left out by name. */
  everywhere(opened: OpenedLink): Promise<PromisesEverywhere>;
}

export interface PromisesEverywhere {
  readonly forums: readonly PromisesInForum[];
  readonly leftOut: readonly Forum[];
}

export const makePromisesByLink = ({
  forums,
  clock,
}: Pick<LinkPorts, 'forums' | 'clock'>): PromisesByLink => {
  const inForum = async (
    { speaksFor, link }: OpenedLink,
    forum: Forum,
    site: ForumSite,
  ): Promise<Result<PromisesInForum, GatewayFailure>> => {
    const work = await site.workOf(speaksFor);
    if (!work.ok) return work;
    const today = clock.today();
    const meeting = meetingIn(work.value, forum.key === link.forum ? link.meeting : null, clock.now());
    return success({ forum, meeting, promises: promisesIn(work.value, today) });
  };
  return {
    here: (opened) => inForum(opened, opened.forum, opened.site),
    everywhere: async (opened) => {
      const found: PromisesInForum[] = [];
      const leftOut: Forum[] = [];
      await inParallel(opened.directory.forums, async (forum) => {
        const site = forums.of(forum.key);
        if (site === null) return;
        const read = await inForum(opened, forum, site);
        if (!read.ok) leftOut.push(forum);
        else if (read.value.promises.length > 0) found.push(read.value);
      });
      return { forums: found.toSorted(byForum), leftOut: leftOut.toSorted(byName) };
    },
  };
};

const byName = (one: Forum, other: Forum): number => one.name.localeCompare(other.name, 'sv');
const byForum = (one: PromisesInForum, other: PromisesInForum): number => byName(one.forum, other.forum);

/** What the link was sent for while it is to come, else the next one. */
const meetingIn = ({ meetings }: ForumWork, wanted: Meeting['id'] | null, now: Instant): Meeting | null =>
  comingMeeting(
    meetings.filter(({ id }) => id === wanted),
    now,
  ) ?? comingMeeting(meetings, now);

function promisesIn(work: ForumWork, today: LocalDate): readonly LinkedPromise[] {
  const named = work.actions.map((row) => ({
    ...row,
    // Who has asked for a new date has answered, and waits for the coordinator.
    waits: (row.confirmation === 'waiting' && row.requestedDate === null) || isSilent(row, today),
  }));
  return [...named.filter(({ waits }) => waits), ...named.filter(({ waits }) => !waits)];
}
