import type { ServiceSettings } from './settings/ServiceSettings.ts';

/** Opens the personal tab at an address of the product's own. Source: learn.microsoft.com, "Create deep link to a tab". */
export function linkTo({ clientId }: Pick<ServiceSettings, 'clientId'>, address: string): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${clientId}/mitt-arbete`);
  link.searchParams.set('context', JSON.stringify({ subEntityId: address }));
  return link.href;
}
