import type { NewAnswer } from '../../../application/ports/AnswerBook';
import { appendOnly } from '../../../application/provisioning/SiteRole';
import type { ActionId } from '../../../domain/action/action';
import type { Answer, AnswerId } from '../../../domain/action/answer';
import type { MeetingId } from '../../../domain/meeting/meeting';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import { choice, choiceOrNull, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { readFields, writeFields } from '../columns/FieldColumn';
import { answerWords, statusWords } from './actionWords';
import { readStoredRecord, storedRecord } from './editRecordWords';
import { createdOf, idOf, listSchema, selectOf, type RowList } from './RowList';

const fieldColumns = {
  action: of.rowId<ActionId>(words('SamActionId', 'Åtgärd', 'Numret på åtgärden som svaret gäller.'), {
    indexed: true,
  }),
  meeting: of.rowIdOrNull<MeetingId>(
    words('SamMeetingId', 'Möte', 'Numret på mötet som svaret gavs på eller inför.'),
    { indexed: true },
  ),
  kind: choice(words('SamKind', 'Svar', 'Vad som har sagts om åtgärden.'), answerWords, 'comment'),
  text: of.note(words('SamText', 'Text', 'Svaret i ord.')),
  claimedOrganisation: of.key<OrganisationKey>(
    words(
      'SamClaimedOrganisationKey',
      'Uppgiven organisation',
      'Vad den som svarade uppgav. Vem som svarade avgörs av Skapad av.',
    ),
  ),
  newDate: of.dateOrNull(words('SamNewDate', 'Nytt datum', 'Datumet som begärs eller har satts.')),
  oldDate: of.dateOrNull(words('SamOldDate', 'Tidigare datum', 'Datumet som gällde innan.')),
  newStatus: choiceOrNull(words('SamNewStatus', 'Ny status', 'Statusen som har satts.'), statusWords),
  changedFields: of.keyLines(
    words(
      'SamChangedFields',
      'Ändrade uppgifter',
      'Vilka uppgifter samordnaren har ändrat, en på varje rad.',
    ),
  ),
  takesBack: of.rowIdOrNull<AnswerId>(
    words('SamTakesBackId', 'Ångrar svar', 'Numret på svaret som ändringen tar tillbaka.'),
  ),
};

const toldInWords: ChoiceWords<'chat'> = { chat: 'Chatt' };

/** Written by the service alone; counts only in its own rows. */
const linkColumns = {
  linkFunction: of.textOrNull(
    words('SamLinkFunction', 'Svarade via tjänsten', 'Funktionen som tjänsten skrev svaret för.'),
  ),
  toldIn: choiceOrNull(
    words('SamToldIn', 'Svarade i', 'Chatt om svaret gavs till boten. Tomt för ett svar via länk.'),
    toldInWords,
  ),
};

export const answerColumns = fieldColumns;

export const answers: RowList<Answer, NewAnswer> = {
  schema: listSchema(
    {
      name: 'Answers',
      title: 'Svar',
      description: 'Vad organisationerna har svarat. Rader läggs till och ändras aldrig.',
      rights: appendOnly,
      viewTitle: 'Alla svar',
      view: ['ID', 'LinkTitle', 'SamActionId', 'SamText', 'SamClaimedOrganisationKey', 'Author', 'Created'],
    },
    { title: of.text(words('Title', 'Svar i korthet', 'Sätts av programmet.')) },
    fieldColumns,
    linkColumns,
  ),
  select: [...selectOf(fieldColumns, linkColumns), 'AuthorId', 'Created'],
  read: (stored, authorOf) => ({
    ...inDomainWords(readFields(fieldColumns, stored)),
    ...readFields(linkColumns, stored),
    id: idOf(stored) as AnswerId,
    author: authorOf(Number(stored['AuthorId'])),
    at: createdOf(stored),
  }),
  write: (fields) => ({
    ...(fields.kind === undefined ? {} : { Title: answerWords[fields.kind] }),
    ...writeFields(fieldColumns, inStoredWords(fields)),
    ...(fields.linkFunction == null ? {} : writeFields(linkColumns, { linkFunction: fields.linkFunction })),
    ...(fields.toldIn == null ? {} : writeFields(linkColumns, { toldIn: fields.toldIn })),
  }),
};

function inDomainWords(fields: NewAnswer): NewAnswer {
  return fields.kind === 'edit' ? { ...fields, ...readStoredRecord(fields) } : fields;
}

function inStoredWords(fields: Partial<NewAnswer>): Partial<NewAnswer> {
  const { kind, text, changedFields } = fields;
  if (kind !== 'edit' || text === undefined || changedFields === undefined) return fields;
  return { ...fields, ...storedRecord({ text, changedFields }) };
}
