import type { Severity } from '@samverkansrummet/shared/lib-commonjs/application/doctor/checks.js';
import type { DoctorFinding } from '@samverkansrummet/shared/lib-commonjs/application/doctor/DoctorFinding.js';
import type { Diagnosis } from '@samverkansrummet/shared/lib-commonjs/application/doctor/makeExamine.js';
import type { DoctorText } from './text/DoctorText.ts';

export const countOf = (diagnoses: readonly Diagnosis[], severity: Severity): number =>
  diagnoses.flatMap(({ findings }) => findings).filter((each) => each.severity === severity).length;

interface Told {
  readonly what: string;
  readonly todo: string;
}

function told({ findings }: DoctorText, finding: DoctorFinding): Told {
  const { what, todo } = findings[finding.kind];
  return { what: (what as (finding: DoctorFinding) => string)(finding), todo };
}

/** Where nothing could be looked at, nothing is said to be fine. */
const wasSeen = (diagnoses: readonly Diagnosis[]): boolean =>
  !diagnoses.some(({ check, findings }) => (check === 'sign-in' || check === 'site') && findings.length > 0);

const markOf = (findings: Diagnosis['findings']): string => {
  const severities = new Set(findings.map(({ severity }) => severity));
  if (severities.has('fault') || severities.has('warning')) return '✗';
  return severities.has('note') ? '–' : '✓';
};

/** A line for each check, and below it what was found and what to do. */
export function diagnosisLines(diagnoses: readonly Diagnosis[], text: DoctorText): readonly string[] {
  const seen = wasSeen(diagnoses);
  const lines = diagnoses.flatMap(({ check, findings }) => [
    ...(seen || findings.length > 0 ? [`${markOf(findings)} ${text.checks[check]}`] : []),
    ...findings.flatMap(({ severity, finding }) => {
      const { what, todo } = told(text, finding);
      return [`  ${text.severities[severity]}: ${what}`, ...(todo === '' ? [] : [`  ${text.todo}: ${todo}`])];
    }),
  ]);
  const [faults, warnings] = [countOf(diagnoses, 'fault'), countOf(diagnoses, 'warning')];
  return [...lines, faults + warnings === 0 ? text.fine : text.notFine(faults, warnings)];
}

export function diagnosisJson(site: string, diagnoses: readonly Diagnosis[], text: DoctorText): object {
  return {
    site,
    faults: countOf(diagnoses, 'fault'),
    warnings: countOf(diagnoses, 'warning'),
    checks: diagnoses.map(({ check, findings }) => ({
      check,
      findings: findings.map(({ severity, finding }) => ({ severity, ...finding, ...told(text, finding) })),
    })),
  };
}
