import type { JsonObject } from '../http/exchange.ts';
import { badQuery, notImplemented, unknownProperty } from '../http/sharePointRefusal.ts';

/** What a new list is like when nothing is said. */
export const defaultListSettings: JsonObject = {
  AllowContentTypes: true,
  ContentTypesEnabled: false,
  EnableAttachments: true,
  EnableFolderCreation: false,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableVersioning: true,
  Hidden: false,
  MajorVersionLimit: 500,
  NoCrawl: false,
  OnQuickLaunch: false,
  DisableGridEditing: false,
  ReadSecurity: 1,
  WriteSecurity: 1,
};

/** Settings of which only these values are built. WriteSecurity: 1 all rows may be changed, 2 only one's own. */
const built: Readonly<Record<string, readonly unknown[]>> = {
  ContentTypesEnabled: [false],
  EnableFolderCreation: [false],
  EnableMinorVersions: [false],
  EnableModeration: [false],
  ReadSecurity: [1],
  WriteSecurity: [1, 2],
};

/** The fewest versions SharePoint Online lets a list keep. */
const FEWEST_VERSIONS = 100;

function checkSetting(name: string, value: unknown): void {
  const known = defaultListSettings[name];
  if (known === undefined) throw unknownProperty(name, 'SP.List');
  if (typeof value !== typeof known) throw badQuery(`The value of '${name}' has the wrong type.`);
  if (built[name]?.includes(value) === false) throw notImplemented(`the list setting ${name}`);
  if (name === 'MajorVersionLimit' && Number(value) < FEWEST_VERSIONS) {
    throw badQuery(`The value of 'MajorVersionLimit' must be at least ${FEWEST_VERSIONS}.`);
  }
}

/** Reads list settings as sent; an unknown one is refused. */
export function readListSettings(settings: JsonObject): JsonObject {
  for (const [name, value] of Object.entries(settings)) checkSetting(name, value);
  return settings;
}
