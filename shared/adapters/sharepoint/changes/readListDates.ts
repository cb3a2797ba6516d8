import '@pnp/sp/lists/web.js';
import { InjectHeaders } from '@pnp/queryable';
import type { ForumList } from '../../../application/ports/MeetingBook';
import type { SiteConnection } from '../http/SiteConnection';
import type { ListDates } from './ListDates';

interface DatedList {
  readonly Id: string;
  readonly LastItemModifiedDate: string;
  readonly LastItemDeletedDate: string;
  readonly RootFolder?: { readonly ServerRelativeUrl: string };
}

/** Without the addresses that SharePoint otherwise puts beside every list. */
const bare = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

const dates = ['Id', 'LastItemModifiedDate', 'LastItemDeletedDate'] as const;

/** The addresses of the lists that are followed, by the last part of their address. */
const followed: Readonly<Record<string, ForumList>> = {
  Meetings: 'meetings',
  AgendaItems: 'agendaItems',
  Attendance: 'attendance',
  Actions: 'actions',
  Answers: 'answers',
  Decisions: 'decisions',
  Notes: 'notes',
  Topics: 'topics',
  Problems: 'problems',
  Causes: 'causes',
};

/** One small request; the first also learns which list has which id. */
export class ListDateReader {
  private readonly site: SiteConnection;
  private ids: ReadonlyMap<string, ForumList> | null = null;

  constructor(site: SiteConnection) {
    this.site = site;
  }

  async read(): Promise<ListDates> {
    const lists = await (this.ids === null ? this.readWithAddresses() : this.readDates());
    this.ids ??= new Map(lists.flatMap((list) => namedBy(list) ?? []).map(({ id, list }) => [id, list]));
    const ids = this.ids;
    return new Map(
      lists.flatMap((list) => {
        const name = ids.get(list.Id);
        return name === undefined ? [] : [[name, laterOf(list)] as const];
      }),
    );
  }

  private readDates(): Promise<readonly DatedList[]> {
    return this.site.read((web) => web.lists.select(...dates).using(bare)());
  }

  private readWithAddresses(): Promise<readonly DatedList[]> {
    return this.site.read((web) =>
      web.lists.select(...dates, 'RootFolder/ServerRelativeUrl').expand('RootFolder')<readonly DatedList[]>(),
    );
  }
}

const laterOf = (list: DatedList): number =>
  Math.max(Date.parse(list.LastItemModifiedDate), Date.parse(list.LastItemDeletedDate));

function namedBy(list: DatedList): readonly { readonly id: string; readonly list: ForumList }[] | null {
  const name = /\/Lists\/([^/]+)$/.exec(list.RootFolder?.ServerRelativeUrl ?? '')?.[1];
  const known = followed[name ?? ''];
  return known === undefined ? null : [{ id: list.Id, list: known }];
}
