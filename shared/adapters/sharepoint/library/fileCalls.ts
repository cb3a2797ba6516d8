import { BufferParse, CacheNever } from '@pnp/queryable';
import { SPInstance, SPQueryable, spPost } from '@pnp/sp/spqueryable.js';
import { encodePath } from '@pnp/sp/utils/encode-path-str.js';
import type { StoredRow } from '../columns/FieldColumn';
import type { Call } from '../http/SiteConnection';

type Content = Uint8Array<ArrayBuffer>;

const folderAt = (path: string): string => `getFolderByServerRelativePath(decodedUrl='${encodePath(path)}')`;
const fileAt = (path: string): string => `getFileByServerRelativePath(decodedUrl='${encodePath(path)}')`;

/** The requests of PnPjs's own files, whose module brings everything else that can be done with a file along. */
export const fileUpload =
  (folder: string, fileName: string, content: Content, over: boolean): Call<unknown> =>
  (web) => {
    const more = over ? ',Overwrite=true' : '';
    const add = `AddUsingPath(decodedurl='${encodePath(fileName)}'${more})`;
    return spPost(SPQueryable(web, `${folderAt(folder)}/files/${add}`), { body: content });
  };

export const fileContent =
  (path: string): Call<ArrayBuffer> =>
  (web) =>
    SPQueryable(web, `${fileAt(path)}/$value`).using(BufferParse(), CacheNever())<ArrayBuffer>();

/** The file's row among the library's items. */
export const fileRow =
  (path: string, columns: readonly string[]): Call<StoredRow> =>
  (web) =>
    SPInstance(web, `${fileAt(path)}/listItemAllFields`).select(...columns)<StoredRow>();
