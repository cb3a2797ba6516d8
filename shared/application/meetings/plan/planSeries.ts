import { failure, success, type Result } from '../../../domain/kernel/result';
import type { MeetingId } from '../../../domain/meeting/meeting';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingDesk, PlannedTime } from '../MeetingDesk';

type Plan = MeetingDesk['plan'];

/**
 * Plans several meetings one after another, nearest first, so that each follows the one before. A time where a meeting
 * stands already is passed over: the same series can be asked for again, from any window, and is planned once.
 */
export const makePlanSeries =
  (list: MeetingDesk['list'], plan: Plan): MeetingDesk['planSeries'] =>
  async (times, template) => {
    const standing = await list();
    if (!standing.ok) return standing;
    const taken = new Set(
      standing.value
        .filter(({ state, rehearsal }) => state !== 'cancelled' && !rehearsal)
        .map(({ startsAt }) => startsAt),
    );
    const missing = [...times]
      .filter(({ startsAt }) => !taken.has(startsAt))
      .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
    return planAll(missing, (time) => plan(time.title, time.startsAt, template));
  };

async function planAll(
  times: readonly PlannedTime[],
  plan: (time: PlannedTime) => Promise<Result<MeetingId, CommandRefusal>>,
): Promise<Result<readonly MeetingId[], CommandRefusal>> {
  const planned: MeetingId[] = [];
  for (const time of times) {
    const one = await plan(time);
    if (!one.ok) return failure(one.error);
    planned.push(one.value);
  }
  return success(planned);
}
