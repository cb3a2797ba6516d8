import type { Check, Severity } from '@samverkansrummet/shared/lib-commonjs/application/doctor/checks.js';
import type {
  DoctorFinding,
  FindingKind,
} from '@samverkansrummet/shared/lib-commonjs/application/doctor/DoctorFinding.js';
import type { CommandLineText } from '../../command-line/text/CommandLineText.ts';
import type { SignInText } from '../../sign-in/text/SignInText.ts';

/** What a finding means, and what to do. */
interface FindingText<Kind extends FindingKind> {
  readonly what: (finding: Extract<DoctorFinding, { readonly kind: Kind }>) => string;
  readonly todo: string;
}

/** What is wrong with the command line, and how it is to be. */
export interface OrderText {
  readonly usage: string;
  readonly kind: string;
  readonly tabs: string;
}

/** All that the doctor says, in one language. */
export interface DoctorText {
  readonly order: OrderText;
  readonly commandLine: CommandLineText;
  readonly signIn: SignInText;
  readonly checks: Readonly<Record<Check, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly findings: { readonly [Kind in FindingKind]: FindingText<Kind> };
  readonly todo: string;
  readonly fine: string;
  readonly notFine: (faults: number, warnings: number) => string;
}
