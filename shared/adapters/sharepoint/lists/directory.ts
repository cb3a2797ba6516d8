import type { DirectoryRows } from '../../../application/ports/Directory';
import { coordinatorsEdit } from '../../../application/provisioning/SiteRole';
import type { PersonId } from '../../../domain/kernel/id';
import type { Contact, ContactId } from '../../../domain/organisation/contact';
import type { Forum, ForumKey } from '../../../domain/organisation/forum';
import type { Organisation, OrganisationKey } from '../../../domain/organisation/organisation';
import type { Programme, ProgrammeKey } from '../../../domain/programme/programme';
import type { Place, PlaceKey } from '../../../domain/situation/place';
import { choice, choiceOrNull } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { readFields } from '../columns/FieldColumn';
import {
  channelWords,
  forumKindWords,
  organisationKindWords,
  programmeStatusWords,
  roleWords,
} from './directoryWords';
import { placeKindWords } from './kindWords';
import { idOf, plainList, type RowList } from './RowList';

const unique = { indexed: true, unique: true };
const sites = 'Nyckeln knyter ihop raden med forumens webbplatser. Ändra den inte.';
const rights = coordinatorsEdit;

const organisationColumns = {
  key: of.key<OrganisationKey>(words('SamOrganisationKey', 'Nyckel', sites), unique),
  name: of.text(words('Title', 'Organisation', 'Organisationens namn.')),
  shortName: of.text(words('SamShortName', 'Kortnamn', 'Namnet som det står där det är trångt.')),
  tag: of.text(words('SamTag', 'Förkortning', 'Två eller tre bokstäver.')),
  kind: choice(
    words('SamKind', 'Slag', 'Vilket slags organisation det är.'),
    organisationKindWords,
    'committee',
  ),
  validFrom: of.dateOrNull(words('SamValidFrom', 'Giltig från', 'Första dagen som organisationen finns.')),
  validTo: of.dateOrNull(words('SamValidTo', 'Giltig till', 'Sista dagen som organisationen finns.')),
  successor: of.keyOrNull<OrganisationKey>(
    words('SamSuccessorKey', 'Efterträdare', 'Nyckeln till organisationen som tar över åtagandena.'),
  ),
};

export const contactColumns = {
  organisation: of.key<OrganisationKey>(
    words('SamOrganisationKey', 'Organisation', 'Organisationens nyckel.'),
    { indexed: true },
  ),
  functionTitle: of.text(words('Title', 'Funktion', 'Funktionen, aldrig en persons namn.')),
  role: choice(words('SamRole', 'Roll', 'Vad kontakten får svara för.'), roleWords, 'participant'),
  channel: choice(words('SamChannel', 'Kanal', 'Hur kontakten deltar.'), channelWords, 'mail'),
  person: of.keyOrNull<PersonId>(
    words('SamPersonId', 'Konto', 'Objekt-id i registrets tenant. Tomt för den som saknar konto.'),
    { indexed: true },
  ),
  mail: of.textOrNull(words('SamMail', 'E-post', 'Funktionens e-postadress.')),
  forums: of.keyLines<ForumKey>(
    words('SamForumKeys', 'Forum', 'Forumens nycklar, en på varje rad. Tomt betyder alla forum.'),
  ),
  substitute: of.rowIdOrNull<ContactId>(words('SamSubstituteId', 'Ersättare', 'Numret på ersättarens rad.')),
  validFrom: of.date(words('SamValidFrom', 'Giltig från', 'Första dagen som kontakten gäller.')),
  validTo: of.dateOrNull(words('SamValidTo', 'Giltig till', 'Sista dagen som kontakten gäller.')),
  successor: of.rowIdOrNull<ContactId>(
    words('SamSuccessorId', 'Ersatt av', 'Numret på raden för den som har tagit över.'),
  ),
  linksClosedAt: of.momentOrNull(
    words(
      'SamLinksClosedAt',
      'Svarslänkar stängda',
      'Svarslänkar som utfärdades dessförinnan fungerar inte.',
    ),
  ),
};

const placeColumns = {
  key: of.key<PlaceKey>(words('SamPlaceKey', 'Nyckel', sites), unique),
  name: of.text(
    words('Title', 'Plats', 'Platsens namn, aldrig finare än ett torg, en park eller ett kvarter.'),
  ),
  kind: choiceOrNull(words('SamKind', 'Platstyp', 'Vilket slags plats det är.'), placeKindWords),
  district: of.text(words('SamDistrict', 'Stadsdelsområde', 'Stadsdelsområdet som platsen ligger i.')),
  protectedPlace: of.boolean(words('SamProtected', 'Skyddsvärd', 'Visas aldrig på karta.')),
  latitude: of.numberOrNull(
    words('SamLatitude', 'Latitud', 'Ungefärligt läge i grader (WGS 84). Får vara tomt.'),
  ),
  longitude: of.numberOrNull(
    words('SamLongitude', 'Longitud', 'Ungefärligt läge i grader (WGS 84). Får vara tomt.'),
  ),
};

const programmeColumns = {
  key: of.key<ProgrammeKey>(words('SamProgrammeKey', 'Nyckel', sites), unique),
  name: of.text(words('Title', 'Program', 'Programmets namn.')),
  from: of.date(words('SamFrom', 'Från', 'Första dagen i programperioden.')),
  to: of.date(words('SamTo', 'Till', 'Sista dagen i programperioden.')),
  decidedBy: of.text(words('SamDecidedBy', 'Beslutsinstans', 'Vem som har beslutat programmet.')),
  decidedOn: of.dateOrNull(words('SamDecidedOn', 'Beslutsdatum', 'Dagen då programmet beslutades.')),
  paragraph: of.textOrNull(words('SamParagraph', 'Paragraf', 'Paragrafen i protokollet, till exempel § 14.')),
  registryNumber: of.textOrNull(words('SamRegistryNumber', 'Diarienummer', 'Ärendets diarienummer.')),
  assignment: of.textOrNull(
    words('SamAssignment', 'Uppdragskälla', 'Uppdraget som programmet bygger på, till exempel i en budget.'),
  ),
  goal: of.textOrNull(
    words('SamGoal', 'Kommunfullmäktiges mål', 'Målet så som det är formulerat i den här versionen.'),
  ),
  replaces: of.keyOrNull<ProgrammeKey>(
    words('SamReplacesKey', 'Ersätter', 'Nyckeln till versionen som upphörde när den här beslutades.'),
  ),
  ceasedOn: of.dateOrNull(words('SamCeasedOn', 'Upphörde', 'Dagen då versionen upphörde att gälla.')),
  status: choice(
    words('SamProgrammeStatus', 'Status', 'Om programmet gäller.'),
    programmeStatusWords,
    'proposal',
  ),
};

const forumColumns = {
  key: of.key<ForumKey>(
    words('SamForumKey', 'Nyckel', 'Sista delen av forumets webbadress. Ändra den inte.'),
    unique,
  ),
  name: of.text(words('Title', 'Forum', 'Forumets namn.')),
  kind: choice(words('SamKind', 'Slag', 'Vilket slags forum det är.'), forumKindWords, 'est'),
  mandate: of.note(words('SamMandate', 'Uppdrag', 'Vad forumet är till för.')),
  members: of.keyLines<OrganisationKey>(
    words('SamMemberKeys', 'Medlemmar', 'Organisationernas nycklar, en på varje rad.'),
  ),
  convener: of.key<OrganisationKey>(
    words('SamConvenerKey', 'Sammankallande', 'Nyckeln till organisationen som kallar.'),
  ),
  cadenceDays: of.numberOrNull(
    words('SamCadenceDays', 'Dagar mellan möten', 'Tomt när varje möte kallas för sig.'),
  ),
  idPrefix: of.text(words('SamIdPrefix', 'Förkortning', 'Står i åtgärdernas beteckningar.')),
  meetingTemplate: of.text(words('SamMeetingTemplate', 'Mötesmall', 'Mallen som nya möten görs efter.')),
};

export const organisations = plainList(
  {
    name: 'Organisations',
    title: 'Organisationer',
    description: 'Organisationerna som samverkar.',
    rights,
    viewTitle: 'Alla organisationer',
    view: ['LinkTitle', 'SamShortName', 'SamTag', 'SamKind', 'SamValidTo'],
  },
  organisationColumns,
) as unknown as RowList<Organisation, Organisation>;

const plainContacts = plainList(
  {
    name: 'Contacts',
    title: 'Kontakter',
    description: 'Funktionerna som talar för organisationerna. Ändras bara av samordnare.',
    rights,
    viewTitle: 'Alla kontakter',
    view: ['ID', 'LinkTitle', 'SamOrganisationKey', 'SamRole', 'SamChannel', 'SamValidFrom', 'SamValidTo'],
  },
  contactColumns,
);

export const contacts: RowList<Contact, DirectoryRows['contacts']> = {
  ...plainContacts,
  read: (stored) => ({ ...readFields(contactColumns, stored), id: idOf(stored) as ContactId }),
};

export const places = plainList(
  {
    name: 'Places',
    title: 'Platser',
    description: 'Offentliga platser som problem och åtgärder gäller.',
    rights,
    viewTitle: 'Alla platser',
    view: ['LinkTitle', 'SamKind', 'SamDistrict'],
  },
  placeColumns,
) as unknown as RowList<Place, Place>;

export const programmes = plainList(
  {
    name: 'Programmes',
    title: 'Trygghetsprogram',
    description: 'Programmets versioner, med period och beslut.',
    rights,
    viewTitle: 'Alla versioner',
    view: ['LinkTitle', 'SamFrom', 'SamTo', 'SamProgrammeStatus'],
  },
  programmeColumns,
) as unknown as RowList<Programme, Programme>;

export const forums = plainList(
  {
    name: 'Forums',
    title: 'Forum',
    description: 'Grupperna som möts; varje forum har en egen webbplats.',
    rights,
    viewTitle: 'Alla forum',
    view: ['LinkTitle', 'SamForumKey', 'SamKind', 'SamIdPrefix'],
  },
  forumColumns,
) as unknown as RowList<Forum, Forum>;
