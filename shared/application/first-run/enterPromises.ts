import { newPromise, type PromiseDraft } from '../../domain/action/newPromise';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { OrganisationKey } from '../../domain/organisation/organisation';
import { failure, success, type Result } from '../../domain/kernel/result';
import { nearestAhead } from '../meetings/plan/followUpAt';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { ActionFields } from '../ports/ActionRegister';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { ForumSite } from '../ports/ForumSites';
import type { RetryableOperations } from '../retryableOperations';

/** What had been promised before there was a register. A date that has passed is taken as it is: that is how it stands. */
interface EarlierPromise {
  readonly title: string;
  readonly organisation: OrganisationKey;
  readonly dueDate: LocalDate | null;
}

export type EnterPromises = (rows: readonly EarlierPromise[]) => Promise<Result<number, CommandRefusal>>;

interface EnterPorts {
  readonly site: ForumSite;
  readonly directory: Pick<Directory, 'load'>;
  readonly clock: Clock;
  readonly operations: RetryableOperations;
}

/** Puts in what the organisations have promised already; the first meeting opens on it, planned or not. */
export const makeEnterPromises =
  (ports: EnterPorts): EnterPromises =>
  async (rows) => {
    const { site, directory, operations } = ports;
    const [known, meetings] = await Promise.all([directory.load(), site.meetings.list()]);
    if (!known.ok) return known;
    if (!meetings.ok) return meetings;
    const { organisations } = known.value;
    const followUpAt = nearestAhead(meetings.value, ports.clock.now())?.id ?? null;
    const made = allMade(rows, { organisations, today: ports.clock.today(), meeting: null }, followUpAt);
    if (!made.ok) return made;
    const named = made.value.map((fields, index) => ({
      fields,
      operation: operations.of('enter', rows[index], index),
    }));
    const added = await site.actions.addMany(named);
    if (!added.ok) return added;
    for (const { operation } of named) operations.done(operation);
    return success(rows.length);
  };

type Rules = Parameters<typeof newPromise>[1];
type FollowUp = ActionFields['followUpAt'];

/** All of them, or the first refusal: half a list is worse than none. */
function allMade(
  rows: readonly EarlierPromise[],
  rules: Rules,
  followUpAt: FollowUp,
): Result<readonly ActionFields[], CommandRefusal> {
  const made: ActionFields[] = [];
  for (const row of rows) {
    const one = earlier(row, rules, followUpAt);
    if (!one.ok) return one;
    made.push(one.value);
  }
  return success(made);
}

function earlier(
  { dueDate, ...draft }: EarlierPromise,
  rules: Rules,
  followUpAt: FollowUp,
): Result<ActionFields, CommandRefusal> {
  const made = newPromise(draft satisfies PromiseDraft, rules);
  if (!made.ok) return failure(made.error[0] ?? { kind: 'text-missing' });
  return success({ ...made.value, dueDate, firstDueDate: dueDate, followUpAt });
}
