import { tallyOf, type DailyTally } from '../../domain/action/tally';
import type { OperationId } from '../../domain/kernel/id';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { OverviewBook } from '../ports/OverviewBook';

/** As far back as a tally looks; what fell due before that is counted already. */
export const tallyReach = 35;

interface CountDayPorts {
  readonly overview: OverviewBook;
  readonly timeZone: string;
}

/**
 * Counts the forum's day and keeps the figures, once for each day whoever closes: every client names the write the
 * same. Null where there are more rows than SharePoint lets anybody count.
 */
export const makeCountDay =
  ({ overview, timeZone }: CountDayPorts) =>
  async (today: LocalDate): Promise<Result<DailyTally | null, WriteFailure>> => {
    const seen = await overview.load(addDays(today, -tallyReach));
    if (!seen.ok) return seen;
    const { actions, tallies } = seen.value;
    if (actions === null) return success(null);
    const earlier = tallies.filter(({ day }) => day < today);
    return overview.addTally(tallyOf(actions, { today, timeZone, earlier }), `tally-${today}` as OperationId);
  };
