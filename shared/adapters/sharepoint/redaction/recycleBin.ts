import '@pnp/sp/recycle-bin/index.js';
import type { IRecycleBin } from '@pnp/sp/recycle-bin';
import { Site } from '@pnp/sp/sites';
import type { IWeb } from '@pnp/sp/webs';
import type { BinItem, RecycleBin } from '../../../application/ports/TextKeeper';
import { textLists, type TextList } from '../../../domain/redaction/textLists';
import { statusOf } from '../http/httpStatus';
import type { SiteConnection } from '../http/SiteConnection';
import { listPath } from '../lists/listPath';
import { textListSchemas } from './textColumns';

/** An item of SharePoint's recycle bin, as far as it is looked at. */
interface StoredBinItem {
  readonly Id: string;
  readonly DirName: string;
  readonly LeafName: string;
  readonly Title: string;
  readonly ItemState: number;
}

const select = ['Id', 'DirName', 'LeafName', 'Title', 'ItemState'] as const;
const secondStage = 2;
const most = 5000;

/** The site collection's bin has both stages, the web's own only the first. */
const collectionBinOf = (web: IWeb, { url }: SiteConnection): IRecycleBin => Site([web, url]).recycleBin;

/** What lies in the bin of the forum's lists. */
export async function seeBin(site: SiteConnection): Promise<RecycleBin> {
  const both = await bothStages(site);
  const stored: readonly StoredBinItem[] =
    both ?? (await site.one((web) => web.recycleBin.select(...select).top(most)()));
  return {
    items: stored.flatMap((item) => toBinItem(site.path, item)),
    secondStageSeen: both !== null,
  };
}

/** Null where only an administrator of the site collection may see it. */
async function bothStages(site: SiteConnection): Promise<readonly StoredBinItem[] | null> {
  try {
    return await site.one((web) =>
      collectionBinOf(web, site)
        .select(...select)
        .top(most)(),
    );
  } catch (error) {
    if (statusOf(error) === 403) return null;
    throw error;
  }
}

/** For good; what is gone already counts as done. */
export async function purgeFromBin(site: SiteConnection, { id, stage }: BinItem): Promise<void> {
  try {
    await site.one((web) =>
      (stage === 'second' ? collectionBinOf(web, site) : web.recycleBin).getById(id).delete(),
    );
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** SharePoint says the same of a wrong name and of one that is gone. */
const isGone = (error: unknown): boolean =>
  statusOf(error) === 404 || (error instanceof Error && error.message.includes('-2147024809'));

/** A row lies in the bin as `28_.000`, in the folder of its list; what is not of the forum's lists is left out. */
function toBinItem(sitePath: string, stored: StoredBinItem): readonly BinItem[] {
  const folder = `/${stored.DirName.replace(/^\//, '')}`.toLowerCase();
  const list = textLists.find((each) => isOf(sitePath, each, folder));
  if (list === undefined) return [];
  const row = Number(/^\d+/.exec(stored.LeafName)?.[0] ?? 0);
  return [
    {
      id: stored.Id,
      place: { list, row },
      title: stored.Title,
      stage: stored.ItemState === secondStage ? 'second' : 'first',
    },
  ];
}

function isOf(sitePath: string, list: TextList, folder: string): boolean {
  const path = listPath(sitePath, textListSchemas[list]).toLowerCase();
  return folder === path || folder.startsWith(`${path}/`);
}
