import type { GatewayFailure } from '../ports/GatewayFailure';
import type { SiteSchema } from '../provisioning/SiteSchema';
import type { SiteWorkshop } from '../provisioning/SiteWorkshop';
import { checkOf, checks, severityOf, type Check, type Severity } from './checks';
import type { DoctorFinding } from './DoctorFinding';
import { examineSite } from './examineSite';
import { examineSurroundings } from './examineSurroundings';
import type { Surroundings } from './Surroundings';

export interface Diagnosis {
  readonly check: Check;
  readonly findings: readonly { readonly severity: Severity; readonly finding: DoctorFinding }[];
}

interface DoctorPorts {
  /** Only looked into. */
  readonly workshop: Pick<SiteWorkshop, 'look'>;
  readonly surroundings: Surroundings;
  readonly schema: SiteSchema;
}

export type Examine = () => Promise<readonly Diagnosis[]>;

/** Looks at a site and what lies around it, and changes nothing. */
export const makeExamine =
  ({ workshop, surroundings, schema }: DoctorPorts): Examine =>
  async () => {
    const [standing, around] = await Promise.all([
      workshop.look(schema.lists.map(({ name }) => name)),
      examineSurroundings(surroundings),
    ]);
    // Without a look at the site the rest would only say the same in other words.
    if (!standing.ok) return sorted([unseen(standing.error)]);
    return sorted([...examineSite(schema, standing.value), ...around]);
  };

const unseen = (why: GatewayFailure): DoctorFinding =>
  why.kind === 'refused' ? { kind: 'site-refused', message: why.message } : known[why.kind];

const known: Readonly<Record<Exclude<GatewayFailure['kind'], 'refused'>, DoctorFinding>> = {
  'sign-in-needed': { kind: 'token-refused' },
  'not-allowed': { kind: 'not-allowed' },
  'not-found': { kind: 'site-unknown' },
  'not-provisioned': { kind: 'site-unknown' },
  throttled: { kind: 'site-throttled' },
  offline: { kind: 'site-silent' },
  'too-many-rows': { kind: 'site-refused', message: 'list view threshold' },
};

/** Every check is told, also those that found nothing. */
export const sorted = (found: readonly DoctorFinding[]): readonly Diagnosis[] =>
  checks.map((check) => ({
    check,
    findings: found
      .filter((finding) => checkOf(finding) === check)
      .map((finding) => ({ severity: severityOf(finding), finding })),
  }));
