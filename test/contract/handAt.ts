import { forumSite } from '../../shared/adapters/sharepoint/lists/siteLists';
import type { LocalTenant } from '../support/localTenant';
import { the } from '../support/the';
import { callSharePointAs } from './callSharePointAs';

/** Somebody's hand at a site, by SharePoint's own calls: what the product never does to it. */
export function handAt(tenant: () => LocalTenant, path: string) {
  const actions = `web/getList('${path}/Lists/Actions')`;
  const post = (address: string, body: object = {}): Promise<Record<string, unknown>> =>
    callSharePointAs(tenant(), 'POST', `${path}/_api/${address}`, body);
  const merge = (address: string, body: object): Promise<unknown> =>
    callSharePointAs(tenant(), 'MERGE', `${path}/_api/${address}`, body);
  const remove = (address: string): Promise<unknown> =>
    callSharePointAs(tenant(), 'DELETE', `${path}/_api/${address}`, {});
  const read = <T>(address: string): Promise<T> =>
    tenant().read<T>('administrator', `${path}/_api/${address}`);
  const field = (name: string): string => `${actions}/fields/getByInternalNameOrTitle('${name}')`;
  const view = (title: string): string => `${actions}/views/getByTitle('${encodeURIComponent(title)}')`;

  const groupId = async (title: string): Promise<number> =>
    (await read<{ Id: number }>(`web/sitegroups/getByName('${encodeURIComponent(title)}')`)).Id;
  const roleId = async (kind: number): Promise<number> =>
    (await read<{ Id: number }>(`web/roledefinitions/getByType(${kind})`)).Id;

  /** A kind of role on the list Åtgärder, given to a group or taken from it. */
  const assign = async (verb: 'add' | 'remove', group: string, kind: number): Promise<unknown> =>
    post(
      `${actions}/roleassignments/${verb}roleassignment(principalid=${await groupId(group)},roledefid=${await roleId(kind)})`,
    );

  async function setVersion(version: string): Promise<void> {
    const settings = `web/getList('${path}/Lists/Settings')/items`;
    const { value } = await read<{ value: readonly { Id: number }[] }>(
      `${settings}?$filter=Title eq 'schemaVersion'`,
    );
    await tenant().write('administrator', `${path}/_api/${settings}(${value[0]?.Id ?? 0})`, {
      SamValue: version,
    });
  }

  /** A column of numbers as an upgrade leaves it, and a row that was written as before it. */
  async function plantNumber(): Promise<void> {
    const retired = forumSite.lists.flatMap((list) => list.retired ?? []);
    const { name, title, description } = the(
      retired.find((column) => column.name === 'SamPromisedAtMeeting'),
    );
    await post(`${actions}/fields`, { Title: name, FieldTypeKind: 9 });
    await merge(field(name), { Title: title, Description: description });
    const meeting = await post(`web/getList('${path}/Lists/Meetings')/items`, { Title: 'Veckomöte' });
    await post(`${actions}/items`, { Title: 'Skriven av en äldre flik', [name]: meeting['Id'] });
  }

  async function empty(title: string): Promise<void> {
    const group = `web/sitegroups(${await groupId(title)})/users`;
    const { value } = await read<{ value: readonly { Id: number }[] }>(group);
    for (const { Id } of value) await post(`${group}/removeById(${Id})`);
  }

  return { actions, post, merge, remove, read, field, view, assign, setVersion, plantNumber, empty };
}
