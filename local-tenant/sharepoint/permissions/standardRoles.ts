import { maskOf } from './basePermissions.ts';

/** A role definition that every site is born with. The kind is language-independent, the name is not. */
export interface StandardRole {
  readonly id: number;
  /** RoleTypeKind: 1 guest, 2 reader, 3 contributor, 4 designer, 5 administrator, 6 editor. */
  readonly kind: number;
  readonly swedish: string;
  readonly english: string;
  readonly mask: bigint;
  readonly position: number;
}

export const LIMITED_ACCESS = maskOf(48, 134_287_360);
export const READ = maskOf(176, 138_612_833);
export const CONTRIBUTE = maskOf(432, 1_011_028_719);
const EDIT = maskOf(432, 1_011_030_767);
export const DESIGN = maskOf(432, 1_012_866_047);
export const FULL_CONTROL = maskOf(2_147_483_647, 4_294_967_295);

export const FULL_CONTROL_ROLE = 1_073_741_829;
export const EDIT_ROLE = 1_073_741_830;
export const READ_ROLE = 1_073_741_826;

export const standardRoles: readonly StandardRole[] = [
  {
    id: FULL_CONTROL_ROLE,
    kind: 5,
    swedish: 'Fullständig behörighet',
    english: 'Full Control',
    mask: FULL_CONTROL,
    position: 1,
  },
  { id: 1_073_741_828, kind: 4, swedish: 'Utforma', english: 'Design', mask: DESIGN, position: 32 },
  { id: EDIT_ROLE, kind: 6, swedish: 'Redigera', english: 'Edit', mask: EDIT, position: 48 },
  { id: 1_073_741_827, kind: 3, swedish: 'Delta', english: 'Contribute', mask: CONTRIBUTE, position: 64 },
  { id: READ_ROLE, kind: 2, swedish: 'Läsa', english: 'Read', mask: READ, position: 128 },
  {
    id: 1_073_741_825,
    kind: 1,
    swedish: 'Begränsad åtkomst',
    english: 'Limited Access',
    mask: LIMITED_ACCESS,
    position: 160,
  },
];
