import { seriesOf, type Indicator, type IndicatorValue } from '../../domain/indicator/indicator';
import { failure, success, type Result } from '../../domain/kernel/result';
import {
  adoptionRoutes,
  coverageOf,
  type Adoption,
  type AdoptionRoute,
  type Coverage,
} from '../../domain/programme/adoption';
import { programmeInForce, type Programme, type ProgrammeKey } from '../../domain/programme/programme';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ProgrammeBook, ProgrammeContent } from '../ports/ProgrammeBook';

export interface MeasuredIndicator {
  readonly indicator: Indicator;
  /** Oldest first. */
  readonly series: readonly IndicatorValue[];
}

/** A programme with how it fares; `earlier` names the versions that it followed, the latest first. */
export interface ProgrammeState {
  readonly programme: Programme;
  readonly earlier: readonly Programme[];
  readonly goals: readonly MeasuredIndicator[];
  readonly indicators: readonly MeasuredIndicator[];
  readonly adoptions: readonly Adoption[];
  readonly coverage: Readonly<Record<AdoptionRoute, Coverage>>;
}

export type LoadProgramme = (
  wanted: ProgrammeKey | null,
) => Promise<Result<ProgrammeState | null, GatewayFailure>>;

interface ProgrammePorts {
  readonly directory: Directory;
  readonly programmes: ProgrammeBook;
  readonly clock: Clock;
}

/** The wanted programme, or the one in force; null where there is none. Two requests, side by side. */
export const makeLoadProgramme =
  ({ directory, programmes, clock }: ProgrammePorts): LoadProgramme =>
  async (wanted) => {
    const [known, content] = await Promise.all([directory.load(), programmes.load()]);
    if (!known.ok) return failure(known.error);
    if (!content.ok) return failure(content.error);
    const all = known.value.programmes;
    const programme =
      wanted === null ? programmeInForce(all, clock.today()) : all.find(({ key }) => key === wanted);
    return success(programme ? stateOf(programme, all, content.value) : null);
  };

function stateOf(
  programme: Programme,
  all: readonly Programme[],
  { adoptions, indicators, indicatorValues }: ProgrammeContent,
): ProgrammeState {
  const own = adoptions.filter((row) => row.programme === programme.key);
  const measured = indicators
    .filter((row) => row.programme === programme.key)
    .map((indicator) => ({ indicator, series: seriesOf(indicator, indicatorValues) }));
  return {
    programme,
    earlier: earlierThan(programme, all),
    goals: measured.filter(({ indicator }) => indicator.goal !== null),
    indicators: measured,
    adoptions: own,
    coverage: Object.fromEntries(adoptionRoutes.map((route) => [route, coverageOf(own, route)])) as Record<
      AdoptionRoute,
      Coverage
    >,
  };
}

/** Follows what each version replaces, and stops where somebody has made a circle. */
function earlierThan(programme: Programme, all: readonly Programme[]): readonly Programme[] {
  const found: Programme[] = [];
  let next = all.find(({ key }) => key === programme.replaces);
  while (next !== undefined && next !== programme && !found.includes(next)) {
    found.push(next);
    const { replaces } = next;
    next = all.find(({ key }) => key === replaces);
  }
  return found;
}
