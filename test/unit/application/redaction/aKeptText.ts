import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { MemoryForum } from '../../../../shared/adapters/memory/MemoryForum';
import { makeRedactionDesk } from '../../../../shared/application/redaction/makeRedactionDesk';
import type {
  RedactionDesk,
  RedactionOrder,
  RedactionPreview,
} from '../../../../shared/application/redaction/RedactionDesk';
import type { ForumSite } from '../../../../shared/application/ports/ForumSites';
import type { RowPlace, TextKeeper } from '../../../../shared/application/ports/TextKeeper';
import type { OperationId, PersonId } from '../../../../shared/domain/kernel/id';
import { instant } from '../../../../shared/domain/kernel/instant';
import { actionFields } from '../../../contract/rows';

let operations = 0;
export const anOperation = (): OperationId => {
  operations += 1;
  return `op-${operations}` as OperationId;
};

export const value = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

export const quiet = (): void => undefined;

/** A forum with an owner at the redaction desk and a coordinator who writes. */
export class KeptForum {
  readonly memory: MemoryForum;
  readonly coordinator: ForumSite;
  readonly owner: ForumSite;

  constructor() {
    const clock = new ManualClock(instant('2026-11-23T12:00:00Z'));
    this.memory = new MemoryForum({ forum: 'est-sodermalm' as never, idPrefix: 'SÖD', clock });
    this.coordinator = this.memory.signIn('samordnare' as PersonId, 'coordinator');
    this.owner = this.memory.signIn('administratör' as PersonId, 'owner');
  }

  desk(site: ForumSite = this.owner, texts: TextKeeper = site.texts): RedactionDesk {
    return makeRedactionDesk({ site: { ...site, texts }, operations: { next: anOperation } });
  }

  async anAction(description: string): Promise<RowPlace> {
    const added = value(await this.coordinator.actions.add(actionFields({ description }), anOperation()));
    return { list: 'actions', row: added.id };
  }

  async describe({ row }: RowPlace, description: string): Promise<void> {
    const { action } = value(await this.coordinator.actions.open(row as never));
    value(await this.coordinator.actions.change(action.id, action.version, { description }, anOperation()));
  }

  /** Everything that is kept, in rows, versions and bin, as one text. */
  async everything(): Promise<string> {
    const { texts } = this.owner;
    const kept: unknown[] = [value(await texts.bin())];
    for (const list of ['actions', 'answers', 'notes', 'topics', 'decisions'] as const) {
      const { rows } = value(await texts.scan(list));
      kept.push(value(await texts.histories(rows.map(({ place }) => place))));
    }
    return JSON.stringify([kept, value(await texts.log())]);
  }
}

export const orderOf = (
  text: string,
  preview: RedactionPreview,
  change: Partial<RedactionOrder> = {},
): RedactionOrder => ({
  run: 'run-1',
  text,
  rows: preview.rows,
  bin: preview.bin.filter(({ likely }) => likely).map(({ item }) => item),
  reason: 'personal-data',
  explanation: 'Uppgift om en boende.',
  ...change,
});
