import '@pnp/sp/items/list.js';
import '@pnp/sp/lists/web.js';
import type { WriteFailure } from '../../../application/ports/GatewayFailure';
import type { TextWatch, TouchedRow } from '../../../application/ports/TextWatch';
import type { OperationId } from '../../../domain/kernel/id';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { Judgement, WrittenRow } from '../../../domain/redaction/judgeTexts';
import type { QuestionedFields, QuestionedText } from '../../../domain/redaction/questionedText';
import type { TextList } from '../../../domain/redaction/textLists';
import type { Call, SiteConnection } from '../http/SiteConnection';
import { questionedTexts } from '../lists/questionedTexts';
import { valueOf } from '../registers/valueOf';
import { RowStore } from '../rows/RowStore';
import type { SiteUsers } from '../rows/SiteUsers';
import { standingCall, standingPiece } from './standingRows';
import { readTextListIds, type TextListIds } from './textListIds';
import { writingsCall, writtenRow } from './writtenRow';

/** Far more than anybody leaves unanswered; what lies beyond is asked about twice at the worst. */
const mostQuestions = 2000;

/** A row of a list where people write. */
interface Wanted extends TouchedRow {
  readonly list: TextList;
}

export class SharePointTextWatch implements TextWatch {
  private readonly site: SiteConnection;
  private readonly questions: RowStore<QuestionedText, QuestionedFields>;
  private ids: TextListIds | null = null;

  constructor(site: SiteConnection, users: SiteUsers) {
    this.site = site;
    this.questions = new RowStore(site, questionedTexts, users);
  }

  async read(touched: readonly TouchedRow[]): ReturnType<TextWatch['read']> {
    try {
      this.ids ??= await readTextListIds(this.site);
      const { ids } = this;
      const wanted = touched.flatMap((row): readonly Wanted[] => {
        const list = ids.get(row.listId.toLowerCase());
        return list === undefined ? [] : [{ ...row, list }];
      });
      return success(wanted.length === 0 ? { rows: [], standing: [] } : await this.readRows(wanted));
    } catch (error) {
      return failure(this.questions.failed(error));
    }
  }

  async standing(after: number): ReturnType<TextWatch['standing']> {
    try {
      this.ids ??= await readTextListIds(this.site);
      const lists = [...this.ids];
      const parts = await this.site.batch(lists.map((list) => standingCall(list, after)));
      return success(standingPiece(lists, parts));
    } catch (error) {
      return failure(this.questions.failed(error));
    }
  }

  async settle(
    { added, changed, mended }: Judgement,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    const put = await this.questions.insertMany(
      added.map((fields) => ({ fields, operation: `${operation}-${nameOf(fields)}` as OperationId })),
    );
    if (!put.ok) return put;
    for (const { question, fields } of changed) {
      const { id, version } = question;
      const name = `${operation}-${nameOf(fields)}` as OperationId;
      const written = await this.questions.change({ id, version, fields, operation: name });
      if (!hasSettled(written)) return written;
    }
    for (const { id, version } of mended) {
      const taken = await this.questions.remove(id, version);
      if (!hasSettled(taken)) return taken;
    }
    return success(undefined);
  }

  private async readRows(wanted: readonly Wanted[]): Promise<{
    readonly rows: readonly WrittenRow[];
    readonly standing: readonly QuestionedText[];
  }> {
    const standing = this.questions.query({
      top: mostQuestions,
      orderBy: [{ column: 'ID', ascending: true }],
    });
    const [known, ...rows] = await this.site.batch<readonly Call<unknown>[]>([
      standing,
      ...wanted.map(({ listId, list, row, times }) => writingsCall({ listId, row }, list, times)),
    ]);
    return {
      rows: wanted.flatMap(({ list, row, times }, at) => writtenRow({ list, row }, times, rows[at])),
      standing: (valueOf(known) as Parameters<typeof this.questions.toRow>[0][]).map(this.questions.toRow),
    };
  }
}

const nameOf = ({ list, row, field }: QuestionedFields): string => `${list}-${row}-${field}`;

/** Whoever has just written the row, or taken it away, has settled it. */
const hasSettled = (done: Result<unknown, WriteFailure>): done is Result<unknown, never> =>
  done.ok || ['changed-by-other', 'not-found'].includes(done.error.kind);
