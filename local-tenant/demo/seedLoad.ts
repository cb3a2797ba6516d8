import type { Action } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import type { ActionStatus } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionStatus.js';
import { newAction } from '@samverkansrummet/shared/lib-commonjs/domain/action/newPromise.js';
import type { OperationId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { ActionFields } from '@samverkansrummet/shared/lib-commonjs/application/ports/ActionRegister.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { organisations } from './content/organisations.ts';
import { places } from './content/places.ts';
import type { DemoTime } from './demoTime.ts';
import { configured } from './configured.ts';
import { expectDone } from './expectDone.ts';
import type { ForumMemory } from './ForumMemory.ts';
import type { Product } from './Product.ts';
import type { SeedContext } from './SeedContext.ts';

const atATime = 2_000;

/** Fills one forum's register with `total` invented actions, of which `open` are still to be done. */
export async function seedLoad(
  product: Product,
  forum: string,
  size: { readonly total: number; readonly open: number },
  ground: {
    readonly memory: ForumMemory;
    readonly time: DemoTime;
    readonly progress: SeedContext['progress'];
  },
): Promise<void> {
  const { actions: register } = configured(product.forums.of(forum as ForumKey));
  for (let from = 0; from < size.total; from += atATime) {
    const count = Math.min(atATime, size.total - from);
    const rows = Array.from({ length: count }, (_, index) => ({
      fields: inventedAction(from + index, from + index < size.open, ground),
      operation: `load-${forum}-${from + index}` as OperationId,
    }));
    await expectDone('add actions', register.addMany(rows));
    ground.progress(`Lägger in åtgärder i ${forum}`, from + count, size.total);
  }
}

const tasks = [
  'Laga belysningen vid entrén',
  'Röj sly längs gångvägen',
  'Extra tömning av papperskorgar',
  'Gemensam rond på kvällen',
  'Tillsyn av serveringar',
  'Sanera klotter på fasaden',
  'Trygghetsvandring med boende',
  'Flytta cykelställ från gångstråket',
  'Besked om tillfällig belysning',
  'Öppna lokaler på kvällstid',
] as const;

const openStatuses = [
  'proposed',
  'decided',
  'in-progress',
  'in-progress',
] as const satisfies readonly ActionStatus[];
const endedStatuses = [
  'carried-out',
  'effect-assessed',
  'closed',
  'closed',
  'cancelled',
] as const satisfies readonly ActionStatus[];

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/** The same number gives the same action. */
function inventedAction(
  number: number,
  open: boolean,
  { memory, time }: { readonly memory: ForumMemory; readonly time: DemoTime },
): ActionFields {
  const living = organisations.filter(({ validTo }) => validTo === undefined);
  const problem = pick([...memory.problems.values(), null], number);
  const due = time.day(open ? (number % 210) - 30 : -31 - (number % 2_000));
  const status = open ? pick(openStatuses, number) : pick(endedStatuses, number);
  const place = pick(places, number * 7);
  return {
    ...newAction,
    title: `${pick(tasks, number)} ${number + 1}`,
    organisation: pick(living, number * 3).key as Action['organisation'],
    functionTitle: pick(['Driftansvarig', 'Samordnare', 'Enhetschef'], number),
    ...(problem === null ? { problem, causes: [], direct: true } : grounds(problem)),
    place: place.key as Action['place'],
    status,
    confirmation: number % 9 === 0 ? 'waiting' : 'confirmed',
    helpNeeded: open && number % 50 === 0,
    dueDate: due,
    firstDueDate: due,
  };
}

const grounds = ({
  id,
  causes,
}: {
  readonly id: ActionFields['problem'];
  readonly causes: ActionFields['causes'];
}) => ({
  problem: id,
  causes: causes.slice(0, 1),
  direct: false,
});
