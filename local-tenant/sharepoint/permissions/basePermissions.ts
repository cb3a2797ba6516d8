import type { JsonObject } from '../http/exchange.ts';

/** SharePoint's base permissions as bits of a 63-bit mask (SPBasePermissions). */
export const permission = {
  viewListItems: 0x1n,
  addListItems: 0x2n,
  editListItems: 0x4n,
  deleteListItems: 0x8n,
  openItems: 0x20n,
  viewVersions: 0x40n,
  deleteVersions: 0x80n,
  managePersonalViews: 0x200n,
  manageLists: 0x800n,
  open: 0x1_0000n,
  createGroups: 0x100_0000n,
  managePermissions: 0x200_0000n,
  browseUserInfo: 0x800_0000n,
  manageWeb: 0x4000_0000n,
  useRemoteApis: 0x20_0000_0000n,
  enumeratePermissions: 0x4000_0000_0000_0000n,
} as const;

export const FULL_MASK = 0x7fff_ffff_ffff_ffffn;
export const NO_MASK = 0n;

const LOW_BITS = 32n;
const LOW_MASK = 0xffff_ffffn;

export const maskOf = (high: number, low: number): bigint => (BigInt(high) << LOW_BITS) | BigInt(low);

export const highOf = (mask: bigint): number => Number(mask >> LOW_BITS);
export const lowOf = (mask: bigint): number => Number(mask & LOW_MASK);

/** The two halves as REST writes them: decimal strings. */
export const maskJson = (mask: bigint): JsonObject => ({
  High: String(highOf(mask)),
  Low: String(lowOf(mask)),
});

export const allows = (mask: bigint, needed: bigint): boolean => (mask & needed) === needed;
