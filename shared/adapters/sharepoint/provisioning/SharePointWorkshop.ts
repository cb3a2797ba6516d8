import '@pnp/sp/fields/list.js';
import '@pnp/sp/items/list.js';
import '@pnp/sp/lists/web.js';
import '@pnp/sp/security/list.js';
import '@pnp/sp/site-groups/web.js';
import '@pnp/sp/views/list.js';
import type { GatewayFailure } from '../../../application/ports/GatewayFailure';
import type { ProvisioningStep } from '../../../application/provisioning/ProvisioningStep';
import type { SiteSchema } from '../../../application/provisioning/SiteSchema';
import { standingVersion } from '../../../application/provisioning/standing';
import type { SiteSnapshot } from '../../../application/provisioning/SiteSnapshot';
import type { CarriedOut, SiteWorkshop } from '../../../application/provisioning/SiteWorkshop';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { isHttpFailure } from '../http/httpStatus';
import type { SiteConnection } from '../http/SiteConnection';
import { translateFailure } from '../http/translateFailure';
import { addMembers } from './addMembers';
import { callsOf } from './callsOf';
import { layOutForms } from './layOutForms';
import { listFinder, type FindList } from './listFinder';
import { linkRows } from './lookups/linkRows';
import { listIds } from './lookups/listIds';
import { lookAtSite } from './lookAtSite';
import { putSetting } from './putSetting';

/** What an earlier try has made already: a list, a column, a group, a role. */
const madeAlready = ['-2130575342', '-2130575257', '-2130575293', '-2130575339'];

export class SharePointWorkshop implements SiteWorkshop {
  private readonly site: SiteConnection;
  private readonly schema: SiteSchema;

  constructor(site: SiteConnection, schema: SiteSchema) {
    this.site = site;
    this.schema = schema;
  }

  async look(lists: readonly string[]): Promise<Result<SiteSnapshot, GatewayFailure>> {
    const wanted = this.schema.lists.filter(({ name }) => lists.includes(name));
    return this.trying(() => lookAtSite(this.site, wanted));
  }

  async carryOut(
    steps: readonly ProvisioningStep[],
    standing: SiteSnapshot,
  ): Promise<Result<CarriedOut, GatewayFailure>> {
    return this.trying(async () => {
      const { site, schema } = this;
      const find = listFinder(site.path, schema);
      const ids = await listIds(site, find, steps.flatMap(targetOf));
      const settled = await site.batch(steps.flatMap((step) => callsOf(step, { standing, find, ids })));
      const refused = settled.find((part) => part.status === 'rejected' && !isMadeAlready(part.reason));
      if (refused?.status === 'rejected') throw refused.reason;
      const unknownMembers = await addMembers(
        site,
        steps.filter((step) => step.kind === 'add-member'),
        standing,
      );
      await layOutForms(
        site,
        find,
        steps.filter((step) => step.kind === 'lay-out-form'),
      );
      for (const step of steps) if (step.kind === 'link-rows') await this.link(find, step.list, standing);
      for (const step of steps) if (step.kind === 'put-setting') await putSetting(site, find, step);
      return { unknownMembers };
    });
  }

  private async link(find: FindList, name: string, snapshot: SiteSnapshot): Promise<void> {
    const list = this.schema.lists.find((each) => each.name === name);
    const standing = standingVersion(snapshot);
    if (list !== undefined) await linkRows({ site: this.site, find, standing }, list);
  }

  private async trying<T>(work: () => Promise<T>): Promise<Result<T, GatewayFailure>> {
    try {
      return success(await work());
    } catch (error) {
      return failure(translateFailure(error, this.site.path));
    }
  }
}

/** The list that a step's new lookup points to. */
const targetOf = (step: ProvisioningStep): readonly string[] =>
  step.kind === 'add-column' && step.column.lookup !== undefined ? [step.column.lookup.list] : [];

const isMadeAlready = (error: unknown): boolean =>
  isHttpFailure(error) && madeAlready.some((code) => error.message.includes(code));
