import type { RegisterSurroundings } from '../../../application/actions/ActionDesk';
import type { ActionRow } from '../../../application/ports/ActionRegister';
import type { Table, TableCell, TableColumn } from '../../../application/ports/TableWriter';
import { daysLate } from '../../../domain/action/actionFacts';
import type { LocalDate } from '../../../domain/kernel/localDate';
import type { Problem } from '../../../domain/situation/problem';
import type { RegisterText } from '../../text/sv/register';
import type { RegisterExportText } from '../../text/sv/registerExport';
import type { Vocabulary } from '../../text/sv/vocabulary';
import { standingWords } from '../standingWords';

interface ExportWords {
  readonly exporting: RegisterExportText;
  readonly register: RegisterText;
  readonly vocabulary: Vocabulary;
}

interface Sheet {
  readonly around: RegisterSurroundings | null;
  readonly today: LocalDate;
  readonly words: ExportWords;
}

type ColumnName = keyof RegisterExportText['columns'];
type CellOf = (row: ActionRow, sheet: NamedSheet) => TableCell;
type Described = readonly [kind: TableColumn['kind'], width: number, cell: CellOf];

/** Looked up once for each of many rows. */
interface Known {
  readonly problems: ReadonlyMap<number, Problem>;
  readonly causes: ReadonlyMap<number, string>;
  readonly organisations: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

interface NamedSheet extends Sheet {
  readonly known: Known;
}

const unknown: Known = {
  problems: new Map(),
  causes: new Map(),
  organisations: new Map(),
  places: new Map(),
};

const knownIn = ({ situation, directory }: RegisterSurroundings): Known => ({
  problems: new Map(situation.problems.map((problem) => [problem.id, problem])),
  causes: new Map(situation.causes.map(({ id, title }) => [id, title])),
  organisations: new Map(directory.organisations.map(({ key, name }) => [key, name])),
  places: new Map(directory.places.map(({ key, name }) => [key, name])),
});

const problemOf = ({ problem }: ActionRow, { known }: NamedSheet): Problem | undefined =>
  known.problems.get(problem ?? Number.NaN);

/** What the list shows, every name beside its key, so that the rows can be found again. */
const columns: Readonly<Record<ColumnName, Described>> = {
  id: ['number', 8, (row) => row.id],
  displayId: ['text', 14, (row) => row.displayId],
  title: ['text', 50, (row) => row.title],
  problemId: ['text', 12, (row, sheet) => problemOf(row, sheet)?.displayId ?? null],
  problem: ['text', 36, (row, sheet) => problemOf(row, sheet)?.title ?? null],
  causes: [
    'text',
    36,
    ({ causes }, { known }) => causes.flatMap((id) => known.causes.get(id) ?? []).join('; '),
  ],
  direct: ['text', 12, (row, { words }) => (row.direct ? words.exporting.yes : words.exporting.no)],
  organisationKey: ['text', 20, (row) => row.organisation],
  organisation: ['text', 30, (row, { known }) => known.organisations.get(row.organisation) ?? null],
  functionTitle: ['text', 26, (row) => row.functionTitle],
  place: ['text', 24, ({ place }, { known }) => known.places.get(place ?? '') ?? place],
  dueDate: ['date', 12, (row) => row.dueDate],
  firstDueDate: ['date', 12, (row) => row.firstDueDate],
  requestedDate: ['date', 12, (row) => row.requestedDate],
  status: ['text', 16, (row, { words }) => words.vocabulary.actionStatus[row.status]],
  confirmation: ['text', 16, (row, { words }) => words.vocabulary.confirmation[row.confirmation]],
  standing: [
    'text',
    26,
    (row, { today, words }) =>
      standingWords(row, today, words)
        .map(({ word }) => word)
        .join(', '),
  ],
  daysLate: ['number', 10, (row, { today }) => daysLate(row, today)],
  effect: ['text', 20, (row, { words }) => words.vocabulary.effect[row.effect]],
  effectCheckDate: ['date', 12, (row) => row.effectCheckDate],
};

/** Each row as cells when it is asked for, so that a long file is not made in one go. */
function* written(rows: readonly ActionRow[], cellsOf: (row: ActionRow) => readonly TableCell[]) {
  for (const row of rows) yield cellsOf(row);
}

/** The rows of a selection as a table with headers in the language of the screen. */
export function exportTable(rows: readonly ActionRow[], sheet: Sheet): Table {
  const { exporting } = sheet.words;
  const named = { ...sheet, known: sheet.around === null ? unknown : knownIn(sheet.around) };
  const names = Object.keys(columns) as ColumnName[];
  return {
    name: exporting.sheet,
    columns: names.map((name) => ({
      header: exporting.columns[name],
      kind: columns[name][0],
      width: columns[name][1],
    })),
    rows: written(rows, (row) => names.map((name) => columns[name][2](row, named))),
  };
}
