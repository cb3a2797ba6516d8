import type { Finding, FindingKind } from '../kernel/guard/finding';
import { textMarkOf, type QuestionedFields, type QuestionedText } from './questionedText';
import type { TextList } from './textLists';

interface WrittenText {
  readonly field: string;
  readonly title: string;
  readonly text: string;
}

/** One writing of a row, with its texts as it left them. */
interface Writing {
  readonly texts: readonly WrittenText[];
  /** By a list page, Excel or a flow: nobody was asked about what was typed. */
  readonly outside: boolean;
}

/** A row that has been written, newest writing first, and last the one before them; empty where it is gone. */
export interface WrittenRow {
  readonly list: TextList;
  readonly row: number;
  readonly writings: readonly Writing[];
}

/** What is to become of the questions about some rows. */
export interface Judgement {
  readonly added: readonly QuestionedFields[];
  readonly changed: readonly { readonly question: QuestionedText; readonly fields: QuestionedFields }[];
  readonly mended: readonly QuestionedText[];
}

type FindIn = (text: string) => readonly Pick<Finding, 'kind' | 'severity'>[];

const textOf = (writing: Writing | undefined, field: string): string =>
  writing?.texts.find((one) => one.field === field)?.text ?? '';

/** Whether a text of the row, as it stands, was put there in another way. */
function cameFromOutside({ writings }: WrittenRow, field: string): boolean {
  const at = writings.findIndex(
    (writing, index) => textOf(writing, field) !== textOf(writings[index + 1], field),
  );
  return writings[at]?.outside ?? false;
}

/** A number is found wherever it came from; what somebody may have been asked about, only where nobody was. */
function kindsIn(row: WrittenRow, { field, text }: WrittenText, find: FindIn): readonly FindingKind[] {
  const outside = cameFromOutside(row, field);
  const found = find(text).filter(({ severity }) => outside || severity === 'stops');
  return [...new Set(found.map(({ kind }) => kind))];
}

/**
 * Which texts of rows that have been written are to be looked at, and which have been mended. A text that a coordinator
 * lets stand, or that is asked about already, is not asked about again until it is another.
 */
export function judgeTexts(
  rows: readonly WrittenRow[],
  standing: readonly QuestionedText[],
  find: FindIn,
): Judgement {
  const judged = rows.map((row) => judgeRow(row, standing, find));
  return {
    added: judged.flatMap(({ added }) => added),
    changed: judged.flatMap(({ changed }) => changed),
    mended: judged.flatMap(({ mended }) => mended),
  };
}

function judgeRow(row: WrittenRow, standing: readonly QuestionedText[], find: FindIn): Judgement {
  const own = standing.filter((question) => question.list === row.list && question.row === row.row);
  const texts = row.writings[0]?.texts ?? [];
  const wrong = texts.flatMap((text): readonly QuestionedFields[] => {
    const mark = textMarkOf(text.text);
    const same = own.find((question) => question.field === text.field && question.mark === mark);
    if (same !== undefined) return [same];
    const kinds = kindsIn(row, text, find);
    const place = { list: row.list, row: row.row, field: text.field, fieldTitle: text.title };
    return kinds.length === 0 ? [] : [{ ...place, kinds, mark, state: 'open' }];
  });
  const earlier = ({ field }: QuestionedFields): QuestionedText | undefined =>
    own.find((question) => question.field === field);
  return {
    added: wrong.filter((fields) => earlier(fields) === undefined),
    changed: wrong.flatMap((fields) => {
      const question = earlier(fields);
      return question === undefined || question.mark === fields.mark ? [] : [{ question, fields }];
    }),
    mended: own.filter((question) => !wrong.some(({ field }) => field === question.field)),
  };
}
