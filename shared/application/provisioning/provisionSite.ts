import { failure, success, type Result } from '../../domain/kernel/result';
import type { GatewayFailure } from '../ports/GatewayFailure';
import { planSite, type Finding, type SitePlan } from './planSite';
import type { ProvisioningStep, ProvisioningStepKind } from './ProvisioningStep';
import type { SiteDescription } from './SiteDescription';
import type { SiteSchema } from './SiteSchema';
import type { SiteWorkshop } from './SiteWorkshop';

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

export interface SiteProvisioning {
  plan(): Promise<Result<Planned, GatewayFailure>>;
  /** Does what the plan says; a second time there is nothing to do. */
  apply(onProgress?: (progress: Progress) => void): Promise<Result<Provisioned, GatewayFailure>>;
}

/** SharePoint takes a hundred requests a batch, and some steps are several. */
const stepsAtOnce = 25;

export function makeProvisionSite(
  workshop: SiteWorkshop,
  schema: SiteSchema,
  description: SiteDescription,
): SiteProvisioning {
  const lists = schema.lists.map(({ name }) => name);

  async function plan(): Promise<Result<Planned, GatewayFailure>> {
    const standing = await workshop.look(lists);
    if (!standing.ok) return standing;
    const { path } = standing.value;
    return success({ path, ...planSite(schema, description, standing.value) });
  }

  async function apply(
    onProgress: (progress: Progress) => void = () => undefined,
  ): Promise<Result<Provisioned, GatewayFailure>> {
    let standing = await workshop.look(lists);
    if (!standing.ok) return standing;
    const { path } = standing.value;
    const { steps, findings } = planSite(schema, description, standing.value);
    let done = 0;
    let last: ProvisioningStepKind | null = null;
    for (const portion of portionsOf(steps)) {
      const { kind } = portion[0];
      onProgress({ done, of: steps.length, kind });
      if (kind !== last && needsGroups.has(kind)) standing = await workshop.look([]);
      if (!standing.ok) return standing;
      const carriedOut = await workshop.carryOut(portion, standing.value);
      if (!carriedOut.ok) return failure(carriedOut.error);
      done += portion.length;
      last = kind;
    }
    return success({ path, steps: done, findings });
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
