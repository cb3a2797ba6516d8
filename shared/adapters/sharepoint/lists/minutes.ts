import type { MinutesFields, NewMinutesLogEntry } from '../../../application/ports/MinutesLibrary';
import { coordinatorsEdit, coordinatorsLog } from '../../../application/provisioning/SiteRole';
import type { ListSchema } from '../../../application/provisioning/SiteSchema';
import { documentStateOf, type DocumentState } from '../../../domain/document/documentState';
import type { MeetingId } from '../../../domain/meeting/meeting';
import type { MinutesDeed, MinutesLogEntry, MinutesVersion } from '../../../domain/meeting/minutesVersion';
import { choice, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { readFields, writeFields, type StoredRow } from '../columns/FieldColumn';
import { minutesWords } from './meetings';
import { createdOf, idOf, listSchema, selectOf, versionOf, type RowList } from './RowList';

const indexed = { indexed: true };

const informationWords: ChoiceWords<DocumentState> = {
  working: 'Arbetsmaterial',
  finalised: 'Färdigställd',
  'handed-over': 'Överlämnad',
};

const information = choice(
  words(
    'SamInformationState',
    'Handlingens läge',
    'Om handlingen är arbetsmaterial, färdigställd eller överlämnad till någon annan.',
  ),
  informationWords,
  'working',
  indexed,
);

export const minutesColumns = {
  meeting: of.rowId<MeetingId>(words('SamMeetingId', 'Möte', 'Numret på mötet.'), indexed),
  number: of.number(words('SamMinutesNumber', 'Version av texten', 'Ökar med varje rättelse.')),
  state: choice(
    words('SamMinutesState', 'Anteckningarna', 'Hur långt anteckningarna har kommit.'),
    minutesWords,
    'draft',
    indexed,
  ),
  registryNumber: of.text(
    words('SamRegistryNumber', 'Diarienummer', 'Ärendets diarienummer. Tomt tills handlingen är diarieförd.'),
    indexed,
  ),
  handedOverTo: of.text(
    words('SamHandedOverTo', 'Överlämnad till', 'Vem som har fått handlingen. När och av vem står i loggen.'),
  ),
  textHash: of.text(
    words(
      'SamTextHash',
      'Textens kontrollsumma',
      'SHA-256 av filens text när programmet skrev den. Ändra inte.',
    ),
  ),
};

const notRegistered =
  '<Where><And><Eq><FieldRef Name="SamMinutesState"/><Value Type="Choice">Färdigställda</Value></Eq><IsNull><FieldRef Name="SamRegistryNumber"/></IsNull></And></Where><OrderBy><FieldRef Name="Modified"/></OrderBy>';

const shown = [
  'DocIcon',
  'LinkFilename',
  'SamMeetingId',
  'SamMinutesNumber',
  'SamMinutesState',
  'SamInformationState',
  'SamRegistryNumber',
  'Modified',
];

export const minutesLibrary: ListSchema = {
  ...listSchema(
    {
      name: 'Minutes',
      template: 'library',
      title: 'Protokoll',
      description: 'Minnesanteckningarna från mötena, en fil för varje version.',
      rights: coordinatorsEdit,
      viewTitle: 'Alla dokument',
      view: shown,
    },
    minutesColumns,
    [information.column],
  ),
  moreViews: [{ title: 'Att diarieföra', columns: shown, query: notRegistered }],
};

/** The files of the library by their fields; the content is read and written by its own requests. */
export const minutesFiles = (siteUrl: string): RowList<MinutesVersion, MinutesFields> => ({
  schema: minutesLibrary,
  select: [...selectOf(minutesColumns), 'FileLeafRef', 'FileRef'],
  read: (stored) => ({
    ...readFields(minutesColumns, stored),
    id: idOf(stored) as MinutesVersion['id'],
    version: versionOf(stored),
    fileName: String(stored['FileLeafRef']),
    address: `${new URL(encodeURI(String(stored['FileRef'])), siteUrl).href}?web=1`,
  }),
  write: (fields) => ({
    ...writeFields(minutesColumns, fields),
    ...(fields.state === undefined
      ? {}
      : {
          [information.column.name]: information.write(
            documentStateOf(fields.state, fields.handedOverTo ?? ''),
          ),
        }),
  }),
});

const deedWords: ChoiceWords<MinutesDeed> = {
  'sent-out': 'Skickades ut för synpunkter',
  finalised: 'Färdigställdes',
  corrected: 'Rättades',
  registered: 'Diariefördes',
  'handed-over': 'Överlämnades',
};

export const minutesLogColumns = {
  meeting: of.rowId<MeetingId>(words('SamMeetingId', 'Möte', 'Numret på mötet.'), indexed),
  number: of.number(words('SamMinutesNumber', 'Version av texten', 'Vilken version det gäller.')),
  deed: choice(words('SamDeed', 'Händelse', 'Vad som gjordes.'), deedWords, 'finalised'),
  reason: of.note(
    words('SamReason', 'Skäl', 'Varför anteckningarna rättades, diarienumret, eller vem som fick dem.'),
  ),
  hash: of.text(words('SamHash', 'Kontrollsumma', 'SHA-256 av filen som den låg i biblioteket.')),
  textHash: of.text(words('SamTextHash', 'Textens kontrollsumma', 'SHA-256 av filens text.')),
  wording: of.text(words('SamWording', 'Radernas kontrollsumma', 'SHA-256 av det som raderna sa.')),
};

const logTitle = of.text(words('Title', 'I korthet', 'Sätts av programmet.'));

/** Coordinators add and nobody alters; who and when are SharePoint's own author and time. */
export const minutesLog: RowList<MinutesLogEntry, NewMinutesLogEntry> = {
  schema: listSchema(
    {
      name: 'MinutesLog',
      title: 'Anteckningarnas logg',
      description: 'När anteckningarna skickades ut, färdigställdes, rättades och diariefördes, och av vem.',
      rights: coordinatorsLog,
      viewTitle: 'Hela loggen',
      view: ['ID', 'LinkTitle', 'SamMeetingId', 'SamMinutesNumber', 'SamDeed', 'Author', 'Created'],
    },
    minutesLogColumns,
    [logTitle.column],
  ),
  select: [...selectOf(minutesLogColumns), 'AuthorId', 'Created'],
  read: (stored: StoredRow, authorOf) => ({
    ...readFields(minutesLogColumns, stored),
    id: idOf(stored) as MinutesLogEntry['id'],
    author: authorOf(Number(stored['AuthorId'])),
    at: createdOf(stored),
  }),
  write: (fields) => ({
    ...(fields.deed === undefined ? {} : { Title: deedWords[fields.deed] }),
    ...writeFields(minutesLogColumns, fields),
  }),
};
