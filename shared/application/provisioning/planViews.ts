import { isSameJson } from './formatting';
import type { ProvisioningStep } from './ProvisioningStep';
import type { ListSchema, ViewSchema } from './SiteSchema';
import type { ListSnapshot, ViewSnapshot } from './SiteSnapshot';
import { unindexedColumns } from './viewIndexes';

/**
 * Views that are missing or arranged otherwise. Their queries are not compared, since SharePoint writes them back in
 * its own way: a site of an older version has all its views arranged anew. A view that the threshold would stop is
 * left out, and told of as a finding.
 */
export function planViews(
  list: ListSchema,
  stands: ListSnapshot | undefined,
  behind: boolean,
): readonly ProvisioningStep[] {
  const { name, view, moreViews = [] } = list;
  const stays = (wanted: ViewSchema, standing: ViewSnapshot | undefined): boolean =>
    !behind && standing !== undefined && isArranged(wanted, standing);
  const steps: readonly ProvisioningStep[] = [
    ...(stays(view, stands?.view) ? [] : [{ kind: 'arrange-view', list: name, view } as const]),
    ...moreViews.flatMap((wanted): readonly ProvisioningStep[] => {
      const standing = stands?.views.find(({ title }) => title === wanted.title);
      if (standing === undefined) return [{ kind: 'add-view', list: name, view: wanted }];
      return stays(wanted, standing) ? [] : [{ kind: 'change-view', list: name, view: wanted }];
    }),
  ];
  return steps.filter((step) => !('view' in step) || unindexedColumns(step.view, list, stands).length === 0);
}

const isArranged = (wanted: ViewSchema, standing: ViewSnapshot): boolean =>
  standing.title === wanted.title &&
  wanted.columns.length === standing.columns.length &&
  wanted.columns.every((column, place) => standing.columns[place] === column) &&
  (wanted.format === undefined || isSameJson(standing.format, JSON.stringify(wanted.format)));
