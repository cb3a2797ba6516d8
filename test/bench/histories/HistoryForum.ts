import { minutesWriter } from '@samverkansrummet/shared/lib-commonjs/adapters/documents/minutesWriter.js';
import { tableWriter } from '@samverkansrummet/shared/lib-commonjs/adapters/documents/tableWriter.js';
import { ManualClock } from '@samverkansrummet/shared/lib-commonjs/adapters/memory/ManualClock.js';
import { MemoryDirectory } from '@samverkansrummet/shared/lib-commonjs/adapters/memory/MemoryDirectory.js';
import { MemoryForum } from '@samverkansrummet/shared/lib-commonjs/adapters/memory/MemoryForum.js';
import { MemoryForumSites } from '@samverkansrummet/shared/lib-commonjs/adapters/memory/MemoryForumSites.js';
import { MemoryProgrammeBook } from '@samverkansrummet/shared/lib-commonjs/adapters/memory/MemoryProgrammeBook.js';
import { composeUseCases } from '@samverkansrummet/shared/lib-commonjs/application/compose.js';
import type { MeetingSession } from '@samverkansrummet/shared/lib-commonjs/application/meetings/MeetingSession.js';
import type { ForumSite } from '@samverkansrummet/shared/lib-commonjs/application/ports/ForumSites.js';
import type { RowFields } from '@samverkansrummet/shared/lib-commonjs/application/ports/MeetingBook.js';
import type { ActionId } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import type { Contact } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/contact.js';
import type {
  Instant,
  OperationId,
  PersonId,
} from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { MeetingId } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meeting.js';
import { stormDirectory } from '../storm/stormDirectory.ts';
import { bareAction } from '../storm/stormRows.ts';
import type { Account } from './Account.ts';
import type { Weather } from './Weather.ts';
import { WriteWatch } from './WriteWatch.ts';

const moment = '2026-11-23T12:00:00Z' as Instant;
const owner = 'owner' as PersonId;

/** What every text begins with: three paragraphs, so that people can meet in one and miss each other in others. */
const firstText = 'Ett\nTvå\nTre';

/** One meeting in memory with a note, a step and two promises, and a window for each coordinator. */
export class HistoryForum {
  readonly site: ForumSite;
  readonly people: readonly PersonId[];
  private readonly clock = new ManualClock(moment);
  readonly watch: WriteWatch;
  private readonly forum: MemoryForum;
  private readonly weather: Weather;
  private named = 0;
  meeting = 0 as MeetingId;
  actions: readonly ActionId[] = [];

  constructor(weather: Weather, account: Account, windows: number) {
    this.weather = weather;
    this.people = Array.from({ length: windows }, (_, index) => `person-${index}` as PersonId);
    const [row] = this.rows().forums;
    if (row === undefined) throw new Error('There is no forum.');
    this.forum = new MemoryForum({ forum: row.key, idPrefix: 'SÖD', clock: this.clock });
    this.watch = new WriteWatch(this.forum, account);
    this.site = this.forum.signIn(owner, 'coordinator');
  }

  async fill(): Promise<void> {
    const { actions, meetings } = this.site;
    const meeting = must(await meetings.add('meeting', runningMeeting, this.name()));
    this.meeting = meeting.id;
    const step = must(await meetings.add('agendaItem', { ...someStep, meeting: meeting.id }, this.name()));
    const note = { meeting: meeting.id, agendaItem: step.id, text: firstText, became: null };
    must(await meetings.add('note', note, this.name()));
    const promised = { ...bareAction('Rubrik', firstText), promisedAt: meeting.id };
    const both = [await actions.add(promised, this.name()), await actions.add(promised, this.name())];
    this.actions = both.map((added) => must(added).id);
  }

  window(person: PersonId): MeetingSession {
    const { organisations, forums } = this.rows();
    const contacts = this.people.flatMap((each) => this.rows(each).contacts);
    const directory = new MemoryDirectory(
      {
        organisations,
        forums,
        contacts: contacts.map((row, index) => ({ ...row, id: (index + 1) as Contact['id'] })),
        places: [],
        programmes: [],
      },
      'coordinator',
    );
    const lists = this.forum.signIn(person, 'coordinator');
    const useCases = composeUseCases({
      programmes: new MemoryProgrammeBook(),
      directory,
      forums: new MemoryForumSites([this.weather.over(this.watch.of(person, lists))]),
      user: { person, name: person },
      clock: this.clock,
      writer: minutesWriter,
      tables: tableWriter,
      timer: this.weather.timer,
      operations: { next: () => this.name() },
    });
    const session = useCases.meetingSession(this.site.forum, this.meeting);
    if (session === null) throw new Error('There is no such forum.');
    return session;
  }

  private rows(person: PersonId = owner): ReturnType<typeof stormDirectory> {
    return stormDirectory(person);
  }

  private name(): OperationId {
    return `op-${(this.named += 1)}` as OperationId;
  }
}

export function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

const runningMeeting: RowFields<'meeting'> = {
  title: 'EST Södermalm v. 48',
  startsAt: moment,
  endsAt: '2026-11-23T12:45:00Z' as Instant,
  state: 'in-progress',
  startedAt: moment,
  closedAt: null,
  currentStep: null,
  stepStartedAt: null,
  stageAction: null,
  previous: null,
  next: null,
  minutes: 'none',
  location: '',
  reason: '',
  rehearsal: false,
  leader: null,
  ledBy: '',
};

const someStep: Omit<RowFields<'agendaItem'>, 'meeting'> = {
  order: 1,
  title: 'Rubrik',
  kind: 'topic',
  presenter: null,
  budgetMinutes: 10,
  borrowedMinutes: 0,
  usedSeconds: 0,
};
