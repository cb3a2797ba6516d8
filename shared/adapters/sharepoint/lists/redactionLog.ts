import type { NewRedactionEntry } from '../../../application/ports/TextKeeper';
import { ownersLog } from '../../../application/provisioning/SiteRole';
import type { RedactionDeed, RedactionEntry, RedactionReason } from '../../../domain/redaction/redaction';
import { choice, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { readFields, writeFields } from '../columns/FieldColumn';
import { createdOf, idOf, listSchema, selectOf, type RowList } from './RowList';
import { textListWords } from './textListWords';

const deedWords: ChoiceWords<RedactionDeed> = { begun: 'Påbörjad', done: 'Slutförd' };

const reasonWords: ChoiceWords<RedactionReason> = {
  'personal-data': 'Personuppgift',
  secrecy: 'Sekretess',
  other: 'Annat',
};

const columns = {
  run: of.text(
    words('SamRunId', 'Rensning', 'Programmets namn på rensningen. Rader med samma namn hör ihop.'),
    {
      indexed: true,
    },
  ),
  deed: choice(words('SamDeed', 'Händelse', 'Om raden skulle rensas eller är rensad.'), deedWords, 'begun'),
  list: choice(words('SamList', 'Lista', 'Listan där texten fanns.'), textListWords, 'actions'),
  row: of.number(words('SamRow', 'Rad', 'Numret på raden.')),
  fields: of.keyLines(words('SamFields', 'Kolumner', 'Vilka kolumner som rensades, en på varje rad.')),
  reason: choice(words('SamReasonKind', 'Skäl', 'Varför texten inte får finnas.'), reasonWords, 'other'),
  explanation: of.note(words('SamReason', 'Förklaring', 'Skälet i ord. Aldrig det som togs bort.')),
  versions: of.number(words('SamVersions', 'Versioner', 'Hur många tidigare versioner som togs bort.')),
  binItems: of.number(words('SamBinItems', 'Ur papperskorgen', 'Hur mycket som togs bort ur papperskorgen.')),
};

const title = of.text(words('Title', 'I korthet', 'Sätts av programmet.'));

const titleOf = ({ list, row }: Partial<NewRedactionEntry>): string =>
  list === undefined || row === undefined ? '' : `${textListWords[list]} ${row}`;

/** Owners of the site add and coordinators read; who and when are SharePoint's own author and time. */
export const redactionLog: RowList<RedactionEntry, NewRedactionEntry> = {
  schema: listSchema(
    {
      name: 'RedactionLog',
      title: 'Logg över rensningar',
      description: 'Vem som har rensat en text, när, varför och var. Aldrig vad som stod där.',
      rights: ownersLog,
      viewTitle: 'Hela loggen',
      view: ['ID', 'LinkTitle', 'SamDeed', 'SamFields', 'SamReasonKind', 'SamVersions', 'Author', 'Created'],
    },
    columns,
    [title.column],
  ),
  select: [...selectOf(columns), 'Created', 'Author/Title'],
  read: (stored) => ({
    ...readFields(columns, stored),
    id: idOf(stored) as RedactionEntry['id'],
    by: (stored['Author'] as { readonly Title?: string } | undefined)?.Title ?? '',
    at: createdOf(stored),
  }),
  write: (fields) => ({ Title: titleOf(fields), ...writeFields(columns, fields) }),
};
