import type { ListRight, SiteRole } from './SiteRole';
import type { ColumnSchema, FormLayout, ListSchema, RetiredColumn, ViewSchema } from './SiteSchema';

/** Where rights are given: the site itself or one list by its name. */
export type Scope = { readonly kind: 'site' } | { readonly kind: 'list'; readonly list: string };

/** Whom they are given to: one of the product's groups, or the site's owners. */
export type Grantee = SiteRole | 'owners';
export type Grant = Exclude<ListRight, 'none'> | 'own';

/** One thing to do to a site. Nothing is ever deleted but a right that one of the product's own groups should not have. */
export type ProvisioningStep =
  | { readonly kind: 'name-site'; readonly title: string }
  | { readonly kind: 'create-add-role' }
  | { readonly kind: 'create-group'; readonly role: SiteRole }
  | { readonly kind: 'add-member'; readonly role: SiteRole; readonly login: string }
  | { readonly kind: 'create-list'; readonly list: ListSchema }
  | { readonly kind: 'describe-list'; readonly list: ListSchema }
  | { readonly kind: 'retire-column'; readonly list: string; readonly column: RetiredColumn }
  | { readonly kind: 'add-column'; readonly list: string; readonly column: ColumnSchema }
  | {
      readonly kind: 'describe-column';
      readonly list: string;
      readonly column: ColumnSchema;
      /** The product's choices and those that somebody has added. */
      readonly choices: readonly string[];
    }
  | { readonly kind: 'arrange-view'; readonly list: string; readonly view: ViewSchema }
  | { readonly kind: 'add-view'; readonly list: string; readonly view: ViewSchema }
  | { readonly kind: 'change-view'; readonly list: string; readonly view: ViewSchema }
  /** Leaves what only the product writes out of a list's forms. */
  | { readonly kind: 'clear-forms'; readonly list: string; readonly columns: readonly string[] }
  | { readonly kind: 'lay-out-form'; readonly list: string; readonly form: FormLayout }
  | { readonly kind: 'separate-list'; readonly list: string }
  | { readonly kind: 'grant'; readonly scope: Scope; readonly to: Grantee; readonly grant: Grant }
  | {
      readonly kind: 'withdraw';
      readonly scope: Scope;
      readonly from: Grantee;
      /** The id of the role definition. */
      readonly role: number;
    }
  /** Copies numbers of an earlier version into the lookups that took over; the numbers stay. */
  | { readonly kind: 'link-rows'; readonly list: string; readonly rows: number }
  | { readonly kind: 'put-setting'; readonly key: string; readonly value: string };

export type ProvisioningStepKind = ProvisioningStep['kind'];

/** Steps of a kind lean on those of the kinds before it. */
export const stepOrder: readonly ProvisioningStepKind[] = [
  'name-site',
  'create-add-role',
  'create-group',
  'add-member',
  'create-list',
  // Gives its title over to the column that comes in its place.
  'retire-column',
  'add-column',
  'describe-list',
  'describe-column',
  'arrange-view',
  'add-view',
  'change-view',
  'clear-forms',
  'lay-out-form',
  'separate-list',
  'grant',
  'withdraw',
  'link-rows',
  'put-setting',
];
