import type { WriteFailure } from '../../application/ports/GatewayFailure';
import type { StandingRow, TextWatch, Touched, TouchedRow } from '../../application/ports/TextWatch';
import type { OperationId } from '../../domain/kernel/id';
import { success, type Result } from '../../domain/kernel/result';
import type { Judgement, WrittenRow } from '../../domain/redaction/judgeTexts';
import type { QuestionedText } from '../../domain/redaction/questionedText';
import { textLists, type TextList } from '../../domain/redaction/textLists';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTable } from './MemoryTable';
import type { MemoryTables } from './MemoryTables';
import { textsIn } from './memoryTexts';

const mostStanding = 500;

/** One line of the change log. */
export type MemoryWriting = Pick<TouchedRow, 'listId' | 'row'>;

/** What has been written after a mark, each row once; the mark is the number of writings. */
export function touchedIn(log: readonly MemoryWriting[], after: string | null): Touched {
  const through = String(log.length);
  const rows = new Map<string, TouchedRow>();
  for (const { listId, row } of after === null ? [] : log.slice(Number(after))) {
    const key = `${listId} ${row}`;
    rows.set(key, { listId, row, times: (rows.get(key)?.times ?? 0) + 1 });
  }
  return { through, rows: [...rows.values()] };
}

export class MemoryTextWatch implements TextWatch {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;

  constructor(tables: MemoryTables, access: MemoryAccess) {
    this.tables = tables;
    this.access = access;
  }

  async read(touched: readonly TouchedRow[]): ReturnType<TextWatch['read']> {
    const { questionedTexts } = this.tables;
    return this.access.read('questionedTexts', () =>
      success({
        rows: touched.flatMap((row) => this.rowAt(row)),
        standing: questionedTexts.all().map(toQuestion),
      }),
    );
  }

  async standing(after: number): ReturnType<TextWatch['standing']> {
    return this.access.read('actions', () => {
      const lists = textLists.map((list) => this.rowsAfter(list, after));
      const ends = lists.flatMap((rows) => (rows.length < mostStanding ? [] : (rows.at(-1)?.row ?? [])));
      const through = ends.length === 0 ? null : Math.min(...ends);
      return success({ through, rows: lists.flat().filter(({ row }) => through === null || row <= through) });
    });
  }

  async settle(
    { added, changed, mended }: Judgement,
    operation: OperationId,
  ): Promise<Result<void, WriteFailure>> {
    const { questionedTexts } = this.tables;
    for (const fields of added) {
      const name = `${operation}-${fields.list}-${fields.row}-${fields.field}` as OperationId;
      const put = this.access.insert(questionedTexts, fields, name);
      if (!put.ok) return put;
    }
    for (const { question, fields } of changed)
      this.access.update(questionedTexts, question.id, question.version, fields, operation);
    for (const { id, version } of mended) this.access.remove(questionedTexts, id, version);
    return success(undefined);
  }

  private tableOf(list: string): AnyTable | undefined {
    const tables = Object.values(this.tables as unknown as Record<string, AnyTable>);
    return tables.find((one) => one.list === list);
  }

  private rowsAfter(listId: TextList, after: number): readonly StandingRow[] {
    const rows = this.tableOf(listId)?.all() ?? [];
    return rows
      .filter(({ id }) => id > after)
      .slice(0, mostStanding)
      .map(({ id, fields }) => ({
        ...{ listId, row: id, times: Number.POSITIVE_INFINITY },
        texts: textsIn(fields).map(({ text }) => text),
      }));
  }

  private rowAt({ listId, row, times }: TouchedRow): readonly WrittenRow[] {
    const list = textLists.find((name) => name === listId);
    const table = this.tableOf(listId);
    return list === undefined || table === undefined ? [] : [writtenRow(list, table, row, times)];
  }
}

type AnyTable = MemoryTable<Record<string, unknown>>;

const writtenRow = (list: TextList, table: AnyTable, row: number, times: number): WrittenRow => ({
  list,
  row,
  writings: table.writings(row, times).map(({ fields, outside }) => ({ texts: textsIn(fields), outside })),
});

type Question = ReturnType<MemoryTables['questionedTexts']['all']>[number];

export const toQuestion = ({ id, version, fields }: Question): QuestionedText => ({
  ...fields,
  id: id as QuestionedText['id'],
  version,
});
