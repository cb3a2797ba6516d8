import type {
  Indicator,
  IndicatorFields,
  IndicatorValue,
  IndicatorValueFields,
} from '../../domain/indicator/indicator';
import type { OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { Adoption, AdoptionFields } from '../../domain/programme/adoption';
import type { GatewayFailure, WriteFailure } from './GatewayFailure';

/** What the programme site knows of how the programmes fare; the programmes themselves stand in the directory. */
export interface ProgrammeContent {
  readonly adoptions: readonly Adoption[];
  readonly indicators: readonly Indicator[];
  readonly indicatorValues: readonly IndicatorValue[];
}

/** The rows that can be added, by register. */
export interface ProgrammeRows {
  readonly adoptions: AdoptionFields;
  readonly indicators: IndicatorFields;
  readonly indicatorValues: IndicatorValueFields;
}

/** The programme site's follow-up: adoption, indicators and their outcomes. */
export interface ProgrammeBook {
  /** One request. */
  load(): Promise<Result<ProgrammeContent, GatewayFailure>>;
  /** Adds rows, in batches of a hundred; a row that stands already by its operation id is passed over. Coordinators and administrators only. */
  add<R extends keyof ProgrammeRows>(
    register: R,
    rows: readonly { readonly row: ProgrammeRows[R]; readonly operation: OperationId }[],
  ): Promise<Result<void, WriteFailure>>;
}
