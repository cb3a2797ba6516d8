import { ownersEdit } from '../../../application/provisioning/SiteRole';
import type { ListSchema } from '../../../application/provisioning/SiteSchema';
import type { PersonId } from '../../../domain/kernel/id';
import * as of from '../columns/columnKinds';
import type { StoredRow } from '../columns/FieldColumn';
import { words } from '../columns/words';
import { listSchema, plainList, selectOf } from './RowList';

export const settingColumns = {
  key: of.text(words('Title', 'Inställning', 'Inställningens namn. Ändra det inte.')),
  value: of.text(words('SamValue', 'Värde', 'Inställningens värde.')),
};

const listWords = {
  name: 'Settings',
  title: 'Inställningar',
  description: 'Samverkansrummets inställningar för webbplatsen. Ändras av administratören.',
  rights: ownersEdit,
  viewTitle: 'Alla inställningar',
  view: ['LinkTitle', 'SamValue', 'Modified'],
};

export const settings: ListSchema = listSchema(listWords, settingColumns);

/** A site's settings by name; only its owners, and the service, write them. */
export const siteSettings = plainList(listWords, settingColumns);

/** Under which name the programme's site tells who the service is. */
export const serviceSetting = 'serviceAccount';

const mostSettings = 100;
export const settingsQuery = { top: mostSettings, select: selectOf(settingColumns) };

/** Who the service is, as the site's owners or the service itself have written it down. */
export function serviceIn(rows: readonly StoredRow[]): PersonId | null {
  const { key, value } = settingColumns;
  const row = rows.find((stored) => key.read(stored[key.column.name]) === serviceSetting);
  const written = row === undefined ? '' : value.read(row[value.column.name]).trim().toLowerCase();
  return written === '' ? null : (written as PersonId);
}
