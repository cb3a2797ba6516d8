import type { ActionFields, ActionRow } from '../../../application/ports/ActionRegister';
import { coordinatorsEdit } from '../../../application/provisioning/SiteRole';
import type { Action, ActionId } from '../../../domain/action/action';
import { isOpen } from '../../../domain/action/actionFacts';
import type { AnswerId } from '../../../domain/action/answer';
import type { CauseId } from '../../../domain/cause/cause';
import type { MeetingId } from '../../../domain/meeting/meeting';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { PlaceKey } from '../../../domain/situation/place';
import type { ProblemId } from '../../../domain/situation/problem';
import { choice, choiceOrNull } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { readFields, writeFields, type StoredRow } from '../columns/FieldColumn';
import { channelWords, confirmationWords, effectWords, statusWords } from './actionWords';
import { actionKindWords } from './kindWords';
import { lastWordColumns, readLastWord, writeLastWord } from './lastWord';
import { idOf, listSchema, selectOf, versionOf, type RowList } from './RowList';

const indexed = { indexed: true };

/** The columns that a list row shows. */
const rowColumns = {
  title: of.text(words('Title', 'Åtgärd', 'Vad som ska göras, i en mening.')),
  organisation: of.key<OrganisationKey>(
    words('SamOrganisationKey', 'Ansvarig organisation', 'Organisationens nyckel på programmets webbplats.'),
    indexed,
  ),
  functionTitle: of.text(
    words('SamFunctionTitle', 'Åtgärdsansvarig funktion', 'Funktionen som ansvarar, aldrig en persons namn.'),
    indexed,
  ),
  problem: of.lookupOrNull<ProblemId>(
    words('SamAbout', 'Problem', 'Problemet som åtgärden ska påverka.'),
    { list: 'Problems', replaces: 'SamProblemId', since: 15 },
    indexed,
  ),
  causes: of.idList<CauseId>(
    words('SamCauseIds', 'Orsaker', 'Numren på orsakerna som åtgärden ska påverka, skilda med semikolon.'),
  ),
  direct: of.boolean(
    words('SamDirect', 'Direktåtgärd', 'Kort operativ insats utan orsaksanalys, klar inom 30 dagar.'),
  ),
  place: of.keyOrNull<PlaceKey>(
    words('SamPlaceKey', 'Plats', 'Platsens nyckel på programmets webbplats.'),
    indexed,
  ),
  status: choice(
    words('SamStatus', 'Status', 'Hur långt åtgärden har kommit.'),
    statusWords,
    'proposed',
    // Open, hurried by nobody and through no gate, until somebody says what it means.
    { ...indexed, unknown: 'on-hold' },
  ),
  confirmation: choice(
    words('SamConfirmation', 'Bekräftelse', 'Vad den ansvariga organisationen har sagt om åtagandet.'),
    confirmationWords,
    'waiting',
    indexed,
  ),
  helpNeeded: of.boolean(
    words('SamHelpNeeded', 'Behöver hjälp', 'Organisationen har bett om hjälp.'),
    indexed,
  ),
  lateSaid: of.boolean(
    words(
      'SamLateSaid',
      'Har sagt sig vara sen',
      'Organisationen har själv sagt att åtgärden är eller blir sen.',
    ),
  ),
  dueDate: of.dateOrNull(words('SamDueDate', 'Klart senast', 'Dagen då åtgärden ska vara klar.'), indexed),
  firstDueDate: of.dateOrNull(
    words('SamFirstDueDate', 'Första datumet', 'Datumet som först lovades. Ändras inte när datumet flyttas.'),
  ),
  requestedDate: of.dateOrNull(
    words('SamRequestedDate', 'Begärt nytt datum', 'Gäller först när samordnaren har godtagit det.'),
  ),
  updateAskedAt: of.momentOrNull(
    words(
      'SamUpdateAskedAt',
      'Läget efterfrågat',
      'När organisationen senast blev ombedd att berätta läget.',
    ),
    indexed,
  ),
  effect: choice(
    words('SamEffect', 'Effekt', 'Bedömningen av vad åtgärden har gett.'),
    effectWords,
    'not-assessed',
  ),
  effectCheckDate: of.dateOrNull(
    words('SamEffectCheckDate', 'Effekten bedöms', 'Dagen då effekten ska bedömas.'),
    indexed,
  ),
  appliedAnswer: of.rowIdOrNull<AnswerId>(
    words('SamAppliedAnswerId', 'Senast införda svar', 'Svar till och med detta nummer är införda i raden.'),
    { technical: true },
  ),
};

const otherColumns = {
  description: of.note(words('SamDescription', 'Beskrivning', 'Vad åtgärden innebär.')),
  contributors: of.keyLines<OrganisationKey>(
    words('SamContributorKeys', 'Medverkande organisationer', 'Organisationernas nycklar, en på varje rad.'),
  ),
  kind: choiceOrNull(words('SamKind', 'Åtgärdstyp', 'Vilket slags åtgärd det är.'), actionKindWords),
  confirmedVia: choiceOrNull(
    words('SamConfirmedVia', 'Bekräftad genom', 'Hur bekräftelsen lämnades.'),
    channelWords,
  ),
  confirmedAt: of.momentOrNull(words('SamConfirmedAt', 'Bekräftad när', 'När bekräftelsen lämnades.')),
  effectText: of.note(words('SamEffectText', 'Effekten i ord', 'Vad åtgärden gav och hur det märks.')),
  expectedEffect: of.note(
    words('SamExpectedEffect', 'Förväntad effekt', 'Vad åtgärden väntas ge, så att det går att mäta.'),
  ),
  promisedAt: of.lookupOrNull<MeetingId>(
    words('SamPromisedAt', 'Lovad på möte', 'Mötet där åtgärden lovades.'),
    { list: 'Meetings', replaces: 'SamPromisedAtMeeting', since: 15 },
    indexed,
  ),
  followUpAt: of.rowIdOrNull<MeetingId>(
    words('SamFollowUpAtMeeting', 'Följs upp på möte', 'Numret på mötet där åtgärden följs upp härnäst.'),
    indexed,
  ),
  carriedOver: of.number(
    words(
      'SamCarriedOver',
      'Flyttad antal gånger',
      'Hur många möten åtgärden har kommit tillbaka oavslutad.',
    ),
  ),
  yearly: of.boolean(
    words('SamYearly', 'Årligen återkommande', 'Nästa års åtgärd kommer till när den här är genomförd.'),
  ),
  previousInstance: of.rowIdOrNull<ActionId>(
    words('SamPreviousInstanceId', 'Förra årets åtgärd', 'Numret på åtgärden som den här följer på.'),
  ),
  nextInstance: of.rowIdOrNull<ActionId>(
    words('SamNextInstanceId', 'Nästa års åtgärd', 'Numret på åtgärden som följer på den här.'),
  ),
  rehearsal: of.boolean(
    words('SamRehearsal', 'Övning', 'Påhittad åtgärd för övning. Räknas inte och visas inte i listor.'),
    indexed,
  ),
};

/** Derived from the status, so that the open rows can be listed under SharePoint's threshold. */
const open = of.boolean(
  words('SamOpen', 'Öppen', 'Något återstår att göra. Sätts av programmet ur statusen.'),
  indexed,
);

/** Filled in by SharePoint from the column's default, which provisioning takes from the forum. */
const idPrefix = of.text(
  words('SamIdPrefix', 'Forumets förkortning', 'Står i åtgärdens beteckning, till exempel SÖD i ÅT-SÖD-28.'),
  { technical: true },
);

const fieldColumns = { ...rowColumns, ...otherColumns };
export const actionColumns = { ...fieldColumns, open, idPrefix };
const { rehearsal } = otherColumns;
export const actionRowSelect = selectOf(rowColumns, { idPrefix, rehearsal });

export const displayIdOf = (stored: StoredRow): string =>
  `ÅT-${idPrefix.read(stored[idPrefix.column.name])}-${idOf(stored)}`;

export const toActionRow = (stored: StoredRow): ActionRow => ({
  ...readFields(rowColumns, stored),
  id: idOf(stored) as ActionId,
  version: versionOf(stored),
  displayId: displayIdOf(stored),
});

export const actions: RowList<Action, ActionFields> = {
  schema: listSchema(
    {
      name: 'Actions',
      title: 'Åtgärder',
      description: 'Forumets åtgärder och åtaganden. Ändras i Samverkansrummet.',
      rights: coordinatorsEdit,
      viewTitle: 'Öppna åtgärder',
      view: [
        'ID',
        'LinkTitle',
        'SamOrganisationKey',
        'SamDueDate',
        'SamStatus',
        'SamConfirmation',
        'SamAbout',
        'SamPromisedAt',
      ],
      viewQuery:
        '<Where><And><Eq><FieldRef Name="SamOpen"/><Value Type="Boolean">1</Value></Eq><Neq><FieldRef Name="SamRehearsal"/><Value Type="Boolean">1</Value></Neq></And></Where><OrderBy><FieldRef Name="SamDueDate"/></OrderBy>',
    },
    fieldColumns,
    lastWordColumns,
    { open, idPrefix },
  ),
  select: selectOf(fieldColumns, lastWordColumns, { idPrefix }),
  read: (stored) => ({
    ...readFields(fieldColumns, stored),
    id: idOf(stored) as ActionId,
    version: versionOf(stored),
    displayId: displayIdOf(stored),
    lastWord: readLastWord(stored),
  }),
  write: ({ lastWord, ...fields }) => ({
    ...writeFields(fieldColumns, fields),
    ...(lastWord === undefined ? {} : writeLastWord(lastWord)),
    ...(fields.status === undefined ? {} : { [open.column.name]: isOpen({ status: fields.status }) }),
  }),
};
