import { minutesWriter } from '../../../../shared/adapters/documents/minutesWriter';
import { tableWriter } from '../../../../shared/adapters/documents/tableWriter';
import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForum } from '../../../../shared/adapters/memory/MemoryForum';
import { MemoryForumSites } from '../../../../shared/adapters/memory/MemoryForumSites';
import { MemoryProgrammeBook } from '../../../../shared/adapters/memory/MemoryProgrammeBook';
import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import type { AllActionsDesk } from '../../../../shared/application/all-actions/AllActions';
import { composeUseCases, type UseCases } from '../../../../shared/application/compose';
import { makeWindowStore } from '../../../../shared/application/device/makeWindowStore';
import type { ForumSite } from '../../../../shared/application/ports/ForumSites';
import type { GatewayFailure } from '../../../../shared/application/ports/GatewayFailure';
import type { Action } from '../../../../shared/domain/action/action';
import type { OperationId } from '../../../../shared/domain/kernel/id';
import { instant } from '../../../../shared/domain/kernel/instant';
import { failure } from '../../../../shared/domain/kernel/result';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import { aContact, aForum, people } from '../../../builders/aContact';
import { anActionInProgress } from '../../../builders/anAction';
import { someOrganisations } from '../../../builders/anOrganisation';
import { the } from '../../../support/the';
import { done } from '../aForumAtWork';
import { ManualTimer } from '../ManualTimer';

type Gate = Promise<GatewayFailure | null>;

/** Several forums, each on a site of its own, as one person sees them; every request to a site is noted. */
export class ForumsAtWork {
  readonly asked: string[] = [];
  atOnce = 0;
  mostAtOnce = 0;
  readonly clock = new ManualClock(instant('2026-11-23T12:00:00Z'));
  /** What each request waits for; a failure is its answer. */
  gate: (forum: ForumKey) => Gate = () => Promise.resolve(null);
  readonly sites: readonly ForumSite[];
  private readonly forums: ReadonlyMap<ForumKey, MemoryForum>;
  private written = 0;

  constructor(keys: readonly string[], closed: readonly string[] = []) {
    this.forums = new Map(
      keys.map((each) => {
        const forum = each as ForumKey;
        return [forum, new MemoryForum({ forum, idPrefix: each.toUpperCase(), clock: this.clock })];
      }),
    );
    this.sites = [...this.forums].map(([key, forum]) =>
      this.watched(forum.signIn(people.roads, closed.includes(key) ? null : 'participant')),
    );
  }

  private directory(): MemoryDirectory {
    return new MemoryDirectory({
      organisations: someOrganisations(),
      contacts: [aContact()],
      places: [],
      programmes: [],
      forums: [...this.forums.keys()].map((key) => aForum({ key, name: `Forum ${key}` })),
    });
  }

  desk(): AllActionsDesk {
    return this.useCases().allActions;
  }

  useCases(): UseCases {
    return composeUseCases({
      directory: this.directory(),
      forums: new MemoryForumSites(this.sites),
      programmes: new MemoryProgrammeBook(),
      user: { person: people.roads, name: 'Driftansvarig' },
      clock: this.clock,
      writer: minutesWriter,
      tables: tableWriter,
      operations: { next: () => `op-${(this.written += 1)}` as OperationId },
      timer: new ManualTimer(),
      device: makeWindowStore(),
    });
  }

  /** Actions in a forum, one for each change. */
  async holds(key: string, changes: readonly Partial<Action>[]): Promise<void> {
    const owner = the(this.forums.get(key as ForumKey)).signIn('owner' as never, 'coordinator');
    for (const change of changes) {
      const { id: _id, version: _version, displayId: _displayId, ...fields } = anActionInProgress(change);
      this.written += 1;
      done(await owner.actions.add(fields, `op-${this.written}` as OperationId));
    }
  }

  private watched(site: ForumSite): ForumSite {
    const through = async <T>(call: () => Promise<T>): Promise<T> => {
      this.asked.push(site.forum);
      this.atOnce += 1;
      this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
      const failed = await this.gate(site.forum);
      this.atOnce -= 1;
      return failed === null ? call() : (failure(failed) as never);
    };
    return {
      ...site,
      selectionOf: (query) => through(() => site.selectionOf(query)),
      moreOf: (query, next) => through(() => site.moreOf(query, next)),
    };
  }
}
