import { minutesWriter } from '../../../shared/adapters/documents/minutesWriter';
import { tableWriter } from '../../../shared/adapters/documents/tableWriter';
import { ManualClock } from '../../../shared/adapters/memory/ManualClock';
import { MemoryDirectory } from '../../../shared/adapters/memory/MemoryDirectory';
import { MemoryProgrammeBook } from '../../../shared/adapters/memory/MemoryProgrammeBook';
import { MemoryReminderBook } from '../../../shared/adapters/memory/MemoryReminderBook';
import { MemoryReminderOffice } from '../../../shared/adapters/memory/MemoryReminderOffice';
import { MemoryForum } from '../../../shared/adapters/memory/MemoryForum';
import { MemoryForumSites } from '../../../shared/adapters/memory/MemoryForumSites';
import { composeUseCases, type UseCases } from '../../../shared/application/compose';
import { makeWindowStore } from '../../../shared/application/device/makeWindowStore';
import type { MeetingSession, MeetingView } from '../../../shared/application/meetings/MeetingSession';
import type { Clock } from '../../../shared/application/ports/Clock';
import type { DirectoryContent } from '../../../shared/application/ports/Directory';
import type { ForumSite } from '../../../shared/application/ports/ForumSites';
import type { SiteRole } from '../../../shared/application/provisioning/SiteRole';
import type { Action, ActionId } from '../../../shared/domain/action/action';
import type { OperationId, PersonId } from '../../../shared/domain/kernel/id';
import { instant } from '../../../shared/domain/kernel/instant';
import type { AgendaItemId, StepKind } from '../../../shared/domain/meeting/agendaItem';
import type { Meeting, MeetingId } from '../../../shared/domain/meeting/meeting';
import { aForum, forumKey, people, someContacts } from '../../builders/aContact';
import { anAgenda, aMeeting } from '../../builders/aMeeting';
import { anAction } from '../../builders/anAction';
import { someOrganisations } from '../../builders/anOrganisation';
import { rowId } from '../../builders/keys';
import { ManualTimer } from './ManualTimer';
import { UnreliableSite } from './UnreliableSite';

/** One person's window: use cases on a site that can be cut off. */
export interface Seat {
  readonly useCases: UseCases;
  readonly site: ForumSite;
  readonly network: UnreliableSite;
  readonly timer: ManualTimer;
}

/** A forum held in memory where several people sit at once. */
export class ForumAtWork {
  readonly clock = new ManualClock(instant('2026-11-23T12:00:00Z'));
  readonly forum: MemoryForum;
  readonly directory: DirectoryContent;
  /** The service's own seat at the programme's reminders. */
  readonly reminders = new MemoryReminderOffice(people.service, 'owner', people.service);
  private readonly owner: ForumSite;
  private written = 0;

  constructor(directory: Partial<DirectoryContent> = {}) {
    this.directory = {
      organisations: someOrganisations(),
      contacts: someContacts(),
      places: [],
      programmes: [],
      forums: [aForum()],
      ...directory,
    };
    this.forum = new MemoryForum({ forum: forumKey, idPrefix: 'SÖD', clock: this.clock });
    this.owner = this.forum.signIn('owner' as PersonId, 'coordinator');
  }

  seat(
    person: PersonId,
    role: SiteRole | null = 'participant',
    device = makeWindowStore(),
    clock: Clock = this.clock,
  ): Seat {
    const network = new UnreliableSite(this.forum.signIn(person, role));
    const timer = new ManualTimer();
    const useCases = composeUseCases({
      programmes: new MemoryProgrammeBook(),
      directory: new MemoryDirectory(this.directory, role),
      forums: new MemoryForumSites([network.site]),
      user: { person, name: 'Den som sitter här' },
      clock,
      writer: minutesWriter,
      tables: tableWriter,
      operations: { next: () => `${person.slice(-2)}-${(this.written += 1)}` as OperationId },
      timer,
      device,
      reminders: {
        book: new MemoryReminderBook(this.reminders, person, role),
        office: this.reminders.signIn(person, role),
        due: (forum) => (forum === forumKey ? this.forum.remind(person, role).due : null),
      },
    });
    return { useCases, site: network.site, network, timer };
  }

  /** A meeting with the weekly agenda; its rows get their own ids. */
  async meets(change: Partial<Meeting> = {}): Promise<MeetingId> {
    const { id: _id, version: _version, ...fields } = aMeeting({ previous: null, ...change });
    const meeting = done(await this.owner.meetings.add('meeting', fields, this.next()));
    for (const { id: _item, version: _before, ...item } of anAgenda()) {
      done(await this.owner.meetings.add('agendaItem', { ...item, meeting: meeting.id }, this.next()));
    }
    return meeting.id;
  }

  async promised(change: Partial<Action> = {}): Promise<Action> {
    const {
      id: _id,
      version: _version,
      displayId: _shown,
      ...fields
    } = anAction({ promisedAt: null, ...change });
    return done(await this.owner.actions.add(fields, this.next()));
  }

  /** The row as it stands in the register. */
  async row(id: ActionId): Promise<Action> {
    return done(await this.owner.actions.open(id)).action;
  }

  async meeting(id: MeetingId): Promise<Meeting> {
    return done(await this.owner.meetings.open(id)).meeting;
  }

  /** The site without any faults, as its owner has it. */
  get register(): ForumSite {
    return this.owner;
  }

  private next(): OperationId {
    return `given-${(this.written += 1)}` as OperationId;
  }
}

export function done<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Lets everything that is under way run out, other people's windows too. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export interface OpenSession {
  readonly session: MeetingSession;
  readonly view: () => MeetingView;
  readonly stop: () => void;
}

export async function sitDown(seat: Seat, meeting: MeetingId): Promise<OpenSession> {
  const session = seat.useCases.meetingSession(forumKey, meeting);
  if (session === null) throw new Error('No such forum');
  const stop = session.follow();
  await settle();
  return { session, stop, view: () => viewOf(session) };
}

export function viewOf(session: MeetingSession): MeetingView {
  const state = session.state();
  if (state.kind !== 'open') throw new Error(`Not open: ${JSON.stringify(state)}`);
  return state.view;
}

export const step = (view: MeetingView, kind: StepKind): AgendaItemId =>
  view.room.agenda.find((item) => item.kind === kind)?.id ?? rowId(0);

export const shown = (view: MeetingView, id: ActionId): Action => {
  const action = view.room.actions.find((candidate) => candidate.id === id);
  if (action === undefined) throw new Error(`Action ${id} is not on the table`);
  return action;
};
