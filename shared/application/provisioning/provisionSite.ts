import { failure, success, type Result } from '../../domain/kernel/result';
import type { GatewayFailure } from '../ports/GatewayFailure';
import { refuseSite, type SiteRefusal } from './refuseSite';
import { planSite, type Finding, type SitePlan } from './planSite';
import type { ProvisioningStep, ProvisioningStepKind } from './ProvisioningStep';
import type { SiteDescription } from './SiteDescription';
import type { SiteSchema } from './SiteSchema';
import type { SiteSnapshot } from './SiteSnapshot';
import type { CarriedOut, SiteWorkshop } from './SiteWorkshop';

interface Progress {
  readonly done: number;
  readonly of: number;
  /** What is being done right now. */
  readonly kind: ProvisioningStepKind;
}

interface Provisioned {
  /** The site's own server-relative path. */
  readonly path: string;
  readonly steps: number;
  readonly findings: readonly Finding[];
}

interface Planned extends SitePlan {
  readonly path: string;
}

export type ProvisioningRefusal = GatewayFailure | SiteRefusal;

export interface SiteProvisioning {
  plan(): Promise<Result<Planned, ProvisioningRefusal>>;
  /** Does what the plan says; a second time there is nothing to do. */
  apply(onProgress?: (progress: Progress) => void): Promise<Result<Provisioned, ProvisioningRefusal>>;
}

/** SharePoint takes a hundred requests a batch, and some steps are several. */
const stepsAtOnce = 25;

export function makeProvisionSite(
  workshop: SiteWorkshop,
  schema: SiteSchema,
  description: SiteDescription,
): SiteProvisioning {
  const lists = schema.lists.map(({ name }) => name);

  /** Before the first write: whether there may be any. */
  async function look(): Promise<Result<SiteSnapshot, ProvisioningRefusal>> {
    const standing = await workshop.look(lists);
    const refusal = standing.ok ? refuseSite(schema, description, standing.value) : null;
    return refusal === null ? standing : failure(refusal);
  }

  async function plan(): Promise<Result<Planned, ProvisioningRefusal>> {
    const standing = await look();
    if (!standing.ok) return standing;
    const { path } = standing.value;
    return success({ path, ...planSite(schema, description, standing.value) });
  }

  async function apply(
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Result<Provisioned, ProvisioningRefusal>> {
    let standing = await look();
    if (!standing.ok) return standing;
    const { path } = standing.value;
    const { steps, findings } = planSite(schema, description, standing.value);
    // What the site was before this run; a look at groups alone does not tell it.
    const { settings } = standing.value;
    let done = 0;
    const unknown: CarriedOut['unknownMembers'][number][] = [];
    let last: ProvisioningStepKind | null = null;
    for (const portion of portionsOf(steps)) {
      const { kind } = portion[0];
      onProgress({ done, of: steps.length, kind });
      if (kind !== last && needsGroups.has(kind)) standing = await workshop.look([]);
      if (!standing.ok) return standing;
      const carriedOut = await workshop.carryOut(portion, { ...standing.value, settings });
      if (!carriedOut.ok) return failure(carriedOut.error);
      unknown.push(...carriedOut.value.unknownMembers);
      done += portion.length;
      last = kind;
    }
    return success({
      path,
      steps: done - unknown.length,
      findings: [
        ...findings,
        ...unknown.map(({ login, role }) => ({ kind: 'member-unknown', login, role }) as const),
      ],
    });
  }

  return { plan, apply };
}

/** These go by the ids of groups and roles that earlier steps may have made. */
const needsGroups: ReadonlySet<ProvisioningStepKind> = new Set(['add-member', 'grant']);

type Portion = readonly [ProvisioningStep, ...ProvisioningStep[]];

function portionsOf(steps: readonly ProvisioningStep[]): readonly Portion[] {
  const portions: [ProvisioningStep, ...ProvisioningStep[]][] = [];
  for (const step of steps) {
    const current = portions.at(-1);
    if (current?.[0].kind === step.kind && current.length < stepsAtOnce) current.push(step);
    else portions.push([step]);
  }
  return portions;
}
