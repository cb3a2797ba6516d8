import { success, type Result } from '../../domain/kernel/result';
import type { AgendaItem } from '../../domain/meeting/agendaItem';
import type { Decision } from '../../domain/meeting/decision';
import type { Meeting } from '../../domain/meeting/meeting';
import { nextMeeting } from '../../domain/meeting/nextMeeting';
import type { Clock } from '../ports/Clock';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ForumList, MeetingBook, MeetingRoom } from '../ports/MeetingBook';

/** What a page tells of a forum's meetings; rehearsals are nobody's business there. */
export interface MeetingsAndDecisions {
  readonly meetings: readonly Meeting[];
  readonly next: { readonly meeting: Meeting; readonly agenda: readonly AgendaItem[] } | null;
  /** The latest meeting that was held, and what was decided there. */
  readonly latest: { readonly meeting: Meeting; readonly decisions: readonly Decision[] } | null;
}

export type LoadMeetingsAndDecisions = () => Promise<Result<MeetingsAndDecisions, GatewayFailure>>;

interface Ports {
  readonly meetings: Pick<MeetingBook, 'list' | 'refresh'>;
  readonly clock: Clock;
  readonly timeZone: string;
}

const latestHeld = (meetings: readonly Meeting[]): Meeting | null =>
  [...meetings]
    .filter(({ state }) => state === 'held')
    .sort((one, other) => other.startsAt.localeCompare(one.startsAt))[0] ?? null;

const byOrder = ({ agenda }: MeetingRoom): readonly AgendaItem[] =>
  [...agenda].sort((one, other) => one.order - other.order);

/** Nothing read yet, so that a list that the page does not show cannot keep it from the others. */
const unread = (meeting: Meeting): MeetingRoom => ({
  meeting,
  agenda: [],
  attendance: [],
  actions: [],
  answers: [],
  decisions: [],
  notes: [],
  topics: [],
  problems: [],
  causes: [],
  rights: { mayEdit: false, mayAnswer: false },
});

/** The list of meetings, then the next one's agenda and the latest one's decisions side by side. */
export const makeLoadMeetingsAndDecisions =
  ({ meetings, clock, timeZone }: Ports): LoadMeetingsAndDecisions =>
  async () => {
    const listed = await meetings.list();
    if (!listed.ok) return listed;
    const real = listed.value.filter(({ rehearsal }) => !rehearsal);
    const opened = (
      meeting: Meeting | null,
      list: ForumList,
    ): Promise<Result<MeetingRoom | null, GatewayFailure>> =>
      meeting === null ? Promise.resolve(success(null)) : meetings.refresh(unread(meeting), [list]);
    const [ahead, behind] = await Promise.all([
      opened(nextMeeting(real, clock.today(), timeZone), 'agendaItems'),
      opened(latestHeld(real), 'decisions'),
    ]);
    if (!ahead.ok) return ahead;
    if (!behind.ok) return behind;
    return success({
      meetings: real,
      next: ahead.value && { meeting: ahead.value.meeting, agenda: byOrder(ahead.value) },
      latest: behind.value && { meeting: behind.value.meeting, decisions: behind.value.decisions },
    });
  };
