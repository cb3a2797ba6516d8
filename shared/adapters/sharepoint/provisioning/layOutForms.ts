import '@pnp/sp/content-types/list.js';
import { formText } from '../../../application/provisioning/formatting';
import type { ProvisioningStep } from '../../../application/provisioning/ProvisioningStep';
import type { SiteConnection } from '../http/SiteConnection';
import { valueOf } from '../registers/valueOf';
import type { FindList } from './listFinder';
import { isOfRows } from './lookAtLists';

type FormStep = Extract<ProvisioningStep, { readonly kind: 'lay-out-form' }>;

/** A form belongs to a list's content type, whose id only SharePoint knows. */
export async function layOutForms(
  site: SiteConnection,
  find: FindList,
  steps: readonly FormStep[],
): Promise<void> {
  if (steps.length === 0) return;
  const known = await site.batch(
    steps.map(
      ({ list }) =>
        (web) =>
          find(web, list).contentTypes.select('StringId')<readonly { readonly StringId: string }[]>(),
    ),
  );
  const laid = await site.batch(
    steps.flatMap(({ list, form }, place) => {
      const part = known[place];
      const contentType = part === undefined ? undefined : valueOf(part).find(isOfRows);
      if (contentType === undefined) return [];
      const settings = { ClientFormCustomFormatter: formText(form) };
      return [
        (web: Parameters<FindList>[0]) =>
          find(web, list).contentTypes.getById(contentType.StringId).update(settings),
      ];
    }),
  );
  for (const part of laid) valueOf(part);
}
