import type { ListSchema } from '../../../application/provisioning/SiteSchema';

/** A list's address on its site; it never changes, while anybody may change the title. */
export const listPath = (
  sitePath: string,
  { name, template }: Pick<ListSchema, 'name' | 'template'>,
): string => (template === 'library' ? `${sitePath}/${name}` : `${sitePath}/Lists/${name}`);
