import type { ActionFields } from '../../application/ports/ActionRegister';
import type { Clock } from '../../application/ports/Clock';
import type { ReminderSite } from '../../application/ports/DueBook';
import type { ForumSite } from '../../application/ports/ForumSites';
import { forumLists, type ForumList } from '../../application/ports/MeetingBook';
import type { HeldList } from '../../application/provisioning/SiteRole';
import type { PersonId } from '../../domain/kernel/id';
import { success } from '../../domain/kernel/result';
import type { ForumKey } from '../../domain/organisation/forum';
import { MemoryAccess, type MemoryRole } from './MemoryAccess';
import { MemoryActionRegister } from './MemoryActionRegister';
import { MemoryAnswerBook } from './MemoryAnswerBook';
import { MemoryDueBook } from './MemoryDueBook';
import { MemoryChangeFeed } from './MemoryChangeFeed';
import { MemoryMeetingBook } from './MemoryMeetingBook';
import { MemoryMinutesLibrary } from './MemoryMinutesLibrary';
import { MemoryOverviewBook } from './MemoryOverviewBook';
import { MemoryReportBook } from './MemoryReportBook';
import { MemorySearchBook } from './MemorySearchBook';
import { MemorySituationBook } from './MemorySituationBook';
import { MemoryTextKeeper } from './MemoryTextKeeper';
import { outsideOperation } from './MemoryTable';
import { emptyTables } from './MemoryTables';
import { MemoryTextWatch, type MemoryWriting } from './MemoryTextWatch';
import { MemoryViewBook } from './MemoryViewBook';
import { memorySelection } from './memorySelection';
import { memoryPromisesOf, memoryWorkOf } from './memoryWorkOf';

export interface MemoryForumSetup {
  readonly forum: ForumKey;
  readonly idPrefix: string;
  readonly clock: Clock;
}

/** One forum's site held in memory; several people can sit at it at once, each by `signIn`. */
export class MemoryForum {
  readonly tables = emptyTables((list, row) => void this.log.push({ listId: list, row }));
  /** Every writing, as SharePoint's change log has them. */
  private readonly log: MemoryWriting[] = [];
  private readonly setup: MemoryForumSetup;
  private readonly feeds = new Set<MemoryChangeFeed>();

  constructor(setup: MemoryForumSetup) {
    this.setup = setup;
  }

  /** The site as SharePoint would show it to a person of that role; null stands for somebody outside the site. */
  signIn(person: PersonId, role: MemoryRole | null): ForumSite {
    const { forum, idPrefix, clock } = this.setup;
    const changes = new MemoryChangeFeed();
    this.feeds.add(changes);
    const access = new MemoryAccess(person, role, clock, (list) => this.tell(list, changes));
    const answers = new MemoryAnswerBook(this.tables, access);
    const overview = new MemoryOverviewBook(this.tables, access, idPrefix);
    return {
      forum,
      actions: new MemoryActionRegister(this.tables, access, idPrefix),
      answers,
      meetings: new MemoryMeetingBook(this.tables, access, idPrefix),
      situation: new MemorySituationBook(this.tables, access),
      overview,
      minutes: new MemoryMinutesLibrary(this.tables, access),
      reports: new MemoryReportBook(this.tables, access),
      search: new MemorySearchBook(this.tables, access, idPrefix),
      views: new MemoryViewBook(this.tables, access, person),
      texts: new MemoryTextKeeper(this.tables, access),
      changes,
      workOf: (organisations) => memoryWorkOf(this.tables, access, idPrefix, organisations),
      promisesOf: (organisations) => memoryPromisesOf(this.tables, access, idPrefix, organisations),
      stateOf: (dueSince) => overview.state(dueSince),
      countOf: async (dueSince) => {
        const seen = await overview.state(dueSince);
        return seen.ok ? success({ actions: seen.value.actions, tallies: [] }) : seen;
      },
      ...memorySelection(this.tables, access, idPrefix),
    };
  }

  /** What reminding sees of the site. */
  remind(person: PersonId, role: MemoryRole | null): ReminderSite {
    const { clock, idPrefix } = this.setup;
    const access = new MemoryAccess(person, role, clock, () => undefined);
    return {
      ...this.signIn(person, role),
      due: new MemoryDueBook(this.tables, access, idPrefix, this.log),
      watch: new MemoryTextWatch(this.tables, access),
    };
  }

  /** Adds an action, or changes one's texts, as a list page does. */
  writeOutside(id: number | null, fields: ActionFields): number {
    const { actions } = this.tables;
    const at = this.setup.clock.now();
    const operation = outsideOperation(this.log.length);
    const known = id === null ? null : actions.find(id);
    if (known === null) return actions.insert(fields, operation, 'list-page' as PersonId, at).id;
    const change = { title: fields.title };
    const written = actions.update(known.id, known.version, change, { operation, kept: undefined, at });
    if (!written.ok) throw new Error(written.error.kind);
    return known.id;
  }

  private tell(list: HeldList, writer: MemoryChangeFeed): void {
    if (!isFollowed(list)) return;
    for (const feed of this.feeds) if (feed !== writer) feed.changed(list);
  }
}

const isFollowed = (list: HeldList): list is ForumList => (forumLists as readonly HeldList[]).includes(list);
