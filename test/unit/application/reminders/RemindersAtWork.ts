import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForum } from '../../../../shared/adapters/memory/MemoryForum';
import { MemoryForumSites } from '../../../../shared/adapters/memory/MemoryForumSites';
import { MemoryReminderOffice } from '../../../../shared/adapters/memory/MemoryReminderOffice';
import type { DueBook, ReminderSite } from '../../../../shared/application/ports/DueBook';
import type { DirectoryContent } from '../../../../shared/application/ports/Directory';
import type { ForumSite } from '../../../../shared/application/ports/ForumSites';
import type { GatewayFailure } from '../../../../shared/application/ports/GatewayFailure';
import type {
  MessageSender,
  OutgoingMessage,
  SendFailure,
} from '../../../../shared/application/ports/MessageSender';
import { makeBindLink, type BindLink } from '../../../../shared/application/answer-links/bindLink';
import { meetingsAhead } from '../../../../shared/application/answer-links/meetingsAhead';
import { makeTick } from '../../../../shared/application/reminders/makeTick';
import type { TickOutcome } from '../../../../shared/application/reminders/TickPorts';
import type { Action } from '../../../../shared/domain/action/action';
import type { Instant, OperationId } from '../../../../shared/domain/kernel/id';
import { instant, secondsBetween } from '../../../../shared/domain/kernel/instant';
import { failure, success } from '../../../../shared/domain/kernel/result';
import type { Contact } from '../../../../shared/domain/organisation/contact';
import type { OutboxRow } from '../../../../shared/domain/reminders/outboxRow';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import { linkSecrets } from '../../../../teams-app/bot/answer-pages/linkSecrets.ts';
import { aForum, forumKey, people, someContacts } from '../../../builders/aContact';
import { anActionInProgress } from '../../../builders/anAction';
import { someOrganisations } from '../../../builders/anOrganisation';
import { stockholm } from '../../../builders/keys';
import { the } from '../../../support/the';

/** What has arrived: `day time, function: ÅT-… rule`. */
export interface Arrived {
  readonly at: Instant;
  readonly message: OutgoingMessage;
}

/** Thrown where a process is killed. */
export class Killed extends Error {}

/** A service among forums held in memory; each tick is a process of its own. */
export class RemindersAtWork {
  readonly clock = new ManualClock(instant('2026-11-23T07:00:00Z'));
  readonly office = new MemoryReminderOffice(people.service, 'owner', people.service);
  readonly arrived: Arrived[] = [];
  readonly forums: ReadonlyMap<ForumKey, MemoryForum>;
  /** What sending answers instead of delivering. */
  refusal: SendFailure | null = null;
  /** The process dies before a message that has gone is marked. */
  diesAfterSending = false;
  /** What has gone, for a sender that can look: by mail. */
  copies: Set<OutboxRow['key']> | null = null;
  /** Forums that cannot be read. */
  readonly closed = new Map<ForumKey, GatewayFailure>();
  /** Counts calls down; the process dies at nought. */
  killIn = Number.POSITIVE_INFINITY;
  random: () => number = () => 0;
  private readonly contacts: readonly Contact[];
  private written = 0;

  constructor(contacts: readonly Contact[] = someContacts(), keys: readonly ForumKey[] = [forumKey]) {
    this.contacts = contacts;
    this.forums = new Map(
      keys.map((forum) => [forum, new MemoryForum({ forum, idPrefix: 'SÖD', clock: this.clock })]),
    );
  }

  forum(key: ForumKey = forumKey): ForumSite {
    return the(this.forums.get(key)).signIn(people.coordinator, 'coordinator');
  }

  async promise(change: Partial<Action> = {}, key: ForumKey = forumKey): Promise<Action> {
    const { id: _id, version: _version, displayId: _displayId, ...fields } = anActionInProgress(change);
    const added = await this.forum(key).actions.add(fields, this.operation());
    if (!added.ok) throw new Error(added.error.kind);
    return added.value;
  }

  operation(): OperationId {
    this.written += 1;
    return `write-${this.written}` as OperationId;
  }

  async tickAt(moment: string): Promise<TickOutcome> {
    this.clock.advance(secondsBetween(this.clock.now(), instant(moment)));
    return this.tick();
  }

  async tick(): Promise<TickOutcome> {
    const content = {
      ...{ organisations: someOrganisations(), contacts: this.contacts },
      ...{ places: [], programmes: [], forums: [aForum()] },
    };
    const sites = [...this.forums.keys()].map((key) => this.site(key));
    const tick = makeTick({
      directory: this.mortal(new MemoryDirectory(content)),
      office: this.mortal(this.office),
      forums: { all: () => sites, of: (key) => sites.find(({ forum }) => forum === key) ?? null },
      sender: this.mortal(this.sender()),
      bindLink: this.mortal({ bind: this.bindLink(content) }).bind,
      operations: { next: () => this.operation() },
      clock: this.clock,
      random: () => this.random(),
      timeZone: stockholm,
      service: people.service,
    });
    const ticked = await tick(this.clock.now());
    if (!ticked.ok) throw new Error(ticked.error.kind);
    return ticked.value;
  }

  private bindLink(content: DirectoryContent): BindLink {
    const { clock } = this;
    const forums = new MemoryForumSites([...this.forums.keys()].map((key) => this.forum(key)));
    return makeBindLink({
      secrets: linkSecrets(() => 'test'),
      directory: new MemoryDirectory(content),
      nextMeetingIn: meetingsAhead({ forums, clock }),
      ...{ clock, timeZone: stockholm },
    });
  }

  /** What has arrived since the last call, as `function: rule of ÅT-…`. */
  read(): readonly string[] {
    return this.arrived
      .splice(0)
      .flatMap(({ message }) =>
        message.lines.map(
          ({ reminder, action }) =>
            `${message.row.functionTitle}: ${reminder.rule}${action === null ? '' : ` of ${action.displayId}`}`,
        ),
      );
  }

  private site(key: ForumKey): ReminderSite {
    const site = the(this.forums.get(key)).remind(people.service, 'owner');
    const due: DueBook = {
      ask: async (question) => {
        const refused = this.closed.get(key);
        return refused === undefined ? site.due.ask(question) : failure(refused);
      },
    };
    const { forum, actions, answers, overview, watch } = site;
    return {
      forum,
      due: this.mortal(due),
      actions: this.mortal(actions),
      answers: this.mortal(answers),
      overview: this.mortal(overview),
      watch: this.mortal(watch),
    };
  }

  private sender(): MessageSender {
    return {
      send: (message): ReturnType<MessageSender['send']> => {
        if (this.refusal !== null) return Promise.resolve(failure(this.refusal));
        const { key, attempts } = message.row;
        if (this.copies?.has(key) === true && attempts > 1)
          return Promise.resolve(failure({ kind: 'gone-before' }));
        this.arrived.push({ at: this.clock.now(), message });
        this.copies?.add(key);
        if (this.diesAfterSending) return Promise.reject(new Killed());
        return Promise.resolve(success(undefined));
      },
    };
  }

  /** The same, in a process that may die before or after any of its calls. */
  private mortal<Port extends object>(port: Port): Port {
    return new Proxy(port, {
      get: (target, name) => {
        const method = Reflect.get(target, name, target) as unknown;
        if (typeof method !== 'function') return method;
        return async (...given: readonly unknown[]): Promise<unknown> => {
          this.live();
          const answer: unknown = await Reflect.apply(method, target, given);
          this.live();
          return answer;
        };
      },
    });
  }

  private live(): void {
    this.killIn -= 1;
    if (this.killIn < 0) throw new Killed();
  }
}
