import type { ProvisioningStep } from '../../../application/provisioning/ProvisioningStep';
import type { OperationId } from '../../../domain/kernel/id';
import type { StoredRow } from '../columns/FieldColumn';
import type { SiteConnection } from '../http/SiteConnection';
import { operationColumn, versionOf } from '../lists/RowList';
import { settingColumns } from '../lists/siteSettings';
import type { FindList } from './listFinder';

/** One row a setting; its operation id is the setting's own name, so that it cannot stand twice. */
export async function putSetting(
  site: SiteConnection,
  find: FindList,
  { key, value }: Extract<ProvisioningStep, { readonly kind: 'put-setting' }>,
): Promise<void> {
  const rows = await site.one((web) => settingsIn(web, find)<readonly StoredRow[]>());
  const stands = rows.find((row) => row[settingColumns.key.column.name] === key);
  const written = { [settingColumns.value.column.name]: value };
  if (stands === undefined) {
    const row = {
      ...written,
      [settingColumns.key.column.name]: key,
      [operationColumn.column.name]: `setting-${key}` as OperationId,
    };
    await site.one((web) => find(web, 'Settings').items.add(row));
    return;
  }
  await site.one((web) =>
    find(web, 'Settings').items.getById(Number(stands['Id'])).update(written, versionOf(stands)),
  );
}

export const settingsIn = (web: Parameters<FindList>[0], find: FindList): ReturnType<FindList>['items'] =>
  find(web, 'Settings')
    .items.select('Id', settingColumns.key.column.name, settingColumns.value.column.name)
    .top(500);
