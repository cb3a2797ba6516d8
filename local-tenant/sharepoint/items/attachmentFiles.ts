import type { JsonObject } from '../http/exchange.ts';
import type { ItemScope } from './itemScope.ts';

const attachmentPath = ({ list }: ItemScope, item: number, name: string): string =>
  `${list.folder}/Attachments/${item}/${name}`;

export function attachmentJson(scope: ItemScope, item: number, name: string): JsonObject {
  const path = attachmentPath(scope, item, name);
  return {
    'odata.type': 'SP.Attachment',
    FileName: name,
    FileNameAsPath: { DecodedUrl: name },
    ServerRelativePath: { DecodedUrl: path },
    ServerRelativeUrl: path,
  };
}

/** The files attached to one row. */
export function attachmentFiles(scope: ItemScope, item: number): JsonObject[] {
  const rows = scope.store.database.all(
    'SELECT name FROM attachments WHERE list = ? AND item = ? ORDER BY name',
    scope.list.n,
    item,
  ) as { name: string }[];
  return rows.map(({ name }) => attachmentJson(scope, item, name));
}
