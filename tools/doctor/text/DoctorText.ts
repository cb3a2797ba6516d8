import type { Check, Severity } from '@samverkansrummet/shared/lib-commonjs/application/doctor/checks.js';
import type {
  DoctorFinding,
  FindingKind,
} from '@samverkansrummet/shared/lib-commonjs/application/doctor/DoctorFinding.js';

/** What a finding means, and what to do. */
interface FindingText<Kind extends FindingKind> {
  readonly what: (finding: Extract<DoctorFinding, { readonly kind: Kind }>) => string;
  readonly todo: string;
}

/** All that the doctor says, in one language. */
export interface DoctorText {
  readonly checks: Readonly<Record<Check, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly findings: { readonly [Kind in FindingKind]: FindingText<Kind> };
  readonly todo: string;
  readonly fine: string;
  readonly notFine: (faults: number, warnings: number) => string;
}
