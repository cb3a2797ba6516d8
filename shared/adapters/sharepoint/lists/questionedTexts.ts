import { coordinatorsOnly } from '../../../application/provisioning/SiteRole';
import type { FindingKind } from '../../../domain/kernel/guard/finding';
import type {
  QuestionedFields,
  QuestionedText,
  QuestionState,
  TextMark,
} from '../../../domain/redaction/questionedText';
import { choice, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import type { FieldColumn } from '../columns/FieldColumn';
import { words } from '../columns/words';
import { plainList, type RowList } from './RowList';
import { textListWords } from './textListWords';

const stateWords: ChoiceWords<QuestionState> = { open: 'Att se över', stands: 'Får stå' };

const kindWords: Readonly<Record<FindingKind, string>> = {
  'personal-number': 'Personnummer',
  phone: 'Telefonnummer',
  email: 'E-postadress',
  plate: 'Registreringsnummer',
  'home-address': 'Bostadsadress',
  'door-code': 'Portkod',
  name: 'Namn',
  pointer: 'Pekar ut någon',
};
const kinds = new Map(Object.entries(kindWords).map(([kind, word]) => [word, kind as FindingKind]));

const wordLines = of.keyLines<string>(
  words('SamFindings', 'Vad som hittats', 'Vilket slags uppgift texten kan innehålla, en på varje rad.'),
);
const findingKinds: FieldColumn<readonly FindingKind[]> = {
  column: wordLines.column,
  read: (stored) => wordLines.read(stored).flatMap((word) => kinds.get(word) ?? []),
  write: (found) => wordLines.write(found.map((kind) => kindWords[kind])),
};

export const questionColumns = {
  list: choice(words('SamList', 'Lista', 'Listan där texten står.'), textListWords, 'actions'),
  row: of.number(words('SamRow', 'Rad', 'Numret på raden.')),
  field: of.text(words('SamField', 'Kolumnens namn', 'Kolumnens eget namn. Ändra det inte.')),
  fieldTitle: of.text(words('SamFieldTitle', 'Kolumn', 'Vad kolumnen heter i listan.')),
  kinds: findingKinds,
  mark: of.key<TextMark>(
    words('SamTextMark', 'Textens märke', 'Skiljer texten från en annan. Säger inte vad som står.'),
  ),
  state: choice(
    words('SamQuestionState', 'Läge', 'Om texten ska ses över eller får stå.'),
    stateWords,
    'open',
    { indexed: true },
  ),
};

const title = of.text(words('Title', 'I korthet', 'Sätts av programmet.'));

/** Where texts stand that came in another way than by the product, and may point somebody out; never what they say. */
export const questionedTexts = plainList(
  {
    name: 'QuestionedTexts',
    title: 'Texter att se över',
    description:
      'Texter som har kommit in på annat sätt och kan peka ut någon. Säger var de står, aldrig vad.',
    rights: coordinatorsOnly,
    viewTitle: 'Alla texter',
    view: ['LinkTitle', 'SamFieldTitle', 'SamFindings', 'SamQuestionState'],
  },
  questionColumns,
  ({ list, row }) =>
    list === undefined || row === undefined ? {} : { Title: `${textListWords[list]} ${row}` },
  title.column,
) as unknown as RowList<QuestionedText, QuestionedFields>;
