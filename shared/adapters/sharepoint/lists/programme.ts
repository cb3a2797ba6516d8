import { coordinatorsEdit } from '../../../application/provisioning/SiteRole';
import type {
  Fulfilment,
  Indicator,
  IndicatorDirection,
  IndicatorFields,
  IndicatorKey,
  IndicatorValue,
  IndicatorValueFields,
} from '../../../domain/indicator/indicator';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type {
  Adoption,
  AdoptionFields,
  AdoptionRoute,
  AdoptionStatus,
} from '../../../domain/programme/adoption';
import type { ProgrammeKey } from '../../../domain/programme/programme';
import { choice, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { plainList, type RowList } from './RowList';

const indexed = { indexed: true };
const rights = coordinatorsEdit;
const programme = (): ReturnType<typeof of.key<ProgrammeKey>> =>
  of.key<ProgrammeKey>(words('SamProgrammeKey', 'Program', 'Programversionens nyckel.'), indexed);

const routeWords: ChoiceWords<AdoptionRoute> = {
  binding: 'Beslut i kommunfullmäktige, bindande',
  urged: 'Uppmaning genom Stockholms Stadshus AB',
};

const statusWords: ChoiceWords<AdoptionStatus> = {
  'not-started': 'Inte påbörjat',
  urged: 'Uppmanat',
  'being-prepared': 'Bereds',
  scheduled: 'Inplanerat',
  adopted: 'Antaget',
  'not-applicable': 'Inte aktuellt',
};

const adoptionColumns = {
  body: of.text(words('Title', 'Nämnd eller bolag', 'Nämnden eller bolagsstyrelsen som antar programmet.')),
  programme: programme(),
  organisation: of.keyOrNull<OrganisationKey>(
    words('SamOrganisationKey', 'Organisation', 'Nyckeln till organisationen som bereder ärendet.'),
  ),
  route: choice(words('SamRoute', 'Väg', 'Hur programmet når nämnden eller bolaget.'), routeWords, 'binding'),
  status: choice(
    words('SamAdoptionStatus', 'Status', 'Hur långt antagandet har kommit.'),
    statusWords,
    'not-started',
    indexed,
  ),
  urgedOn: of.dateOrNull(words('SamUrgedOn', 'Uppmanat', 'Dagen då uppmaningen skickades.')),
  meetingOn: of.dateOrNull(words('SamMeetingOn', 'Sammanträde', 'Dagen då ärendet avgörs eller avgjordes.')),
  paragraph: of.textOrNull(words('SamParagraph', 'Paragraf', 'Paragrafen i protokollet.')),
  registryNumber: of.textOrNull(words('SamRegistryNumber', 'Diarienummer', 'Ärendets diarienummer.')),
};

export const adoptions = plainList(
  {
    name: 'Adoptions',
    title: 'Antagande',
    description: 'Nämndernas och bolagens antagande av programmet.',
    rights,
    viewTitle: 'Alla antaganden',
    view: ['LinkTitle', 'SamRoute', 'SamAdoptionStatus', 'SamMeetingOn', 'SamParagraph', 'SamRegistryNumber'],
  },
  adoptionColumns,
) as unknown as RowList<Adoption, AdoptionFields>;

const directionWords: ChoiceWords<IndicatorDirection> = {
  higher: 'Högre är bättre',
  lower: 'Lägre är bättre',
};

const fulfilmentWords: ChoiceWords<Fulfilment> = {
  fully: 'Uppnås helt',
  partly: 'Uppnås delvis',
  'not-met': 'Uppnås inte',
  'not-assessed': 'Inte bedömt',
};

const indicatorColumns = {
  name: of.text(words('Title', 'Indikator', 'Vad som mäts.')),
  key: of.key<IndicatorKey>(
    words('SamIndicatorKey', 'Nyckel', 'Knyter utfallen till indikatorn. Ändra den inte.'),
    {
      indexed: true,
      unique: true,
    },
  ),
  programme: programme(),
  goal: of.textOrNull(words('SamGoal', 'Mål', 'Programmets mål som indikatorn mäter, med programmets ord.')),
  source: of.text(words('SamSource', 'Källa', 'Varifrån siffrorna kommer.')),
  definition: of.note(words('SamDefinition', 'Definition', 'Vad som räknas, och hur.')),
  unit: of.text(words('SamUnit', 'Enhet', 'Till exempel % eller anmälningar i månaden.')),
  direction: choice(words('SamDirection', 'Riktning', 'Vad som är bättre.'), directionWords, 'higher'),
  target: of.numberOrNull(words('SamTarget', 'Målvärde', 'Värdet som ska nås.')),
  targetYear: of.numberOrNull(words('SamTargetYear', 'Målår', 'Året då målvärdet ska vara nått.')),
  fulfilment: choice(
    words('SamFulfilment', 'Måluppfyllelse', 'Bedömningen av hur väl målet uppnås.'),
    fulfilmentWords,
    'not-assessed',
  ),
};

export const indicators = plainList(
  {
    name: 'Indicators',
    title: 'Indikatorer',
    description: 'Det som visar om programmets mål uppnås.',
    rights,
    viewTitle: 'Alla indikatorer',
    view: ['LinkTitle', 'SamProgrammeKey', 'SamSource', 'SamTarget', 'SamFulfilment'],
  },
  indicatorColumns,
) as unknown as RowList<Indicator, IndicatorFields>;

const valueColumns = {
  period: of.text(words('Title', 'Period', 'Perioden som utfallet gäller, till exempel 2025 eller T1 2025.')),
  indicator: of.key<IndicatorKey>(words('SamIndicatorKey', 'Indikator', 'Indikatorns nyckel.'), indexed),
  day: of.date(words('SamDay', 'Sista dag', 'Periodens sista dag; sätter utfallen i ordning.'), indexed),
  value: of.number(words('SamValueNumber', 'Utfall', 'Värdet som mättes.')),
  seriesBreak: of.boolean(
    words('SamSeriesBreak', 'Seriebrott', 'Mätt på ett annat sätt än tidigare; jämförs inte bakåt.'),
  ),
};

export const indicatorValues = plainList(
  {
    name: 'IndicatorValues',
    title: 'Utfall',
    description: 'Indikatorernas utfall, period för period.',
    rights,
    viewTitle: 'Alla utfall',
    view: ['LinkTitle', 'SamIndicatorKey', 'SamValueNumber', 'SamSeriesBreak'],
    viewQuery: '<OrderBy><FieldRef Name="SamDay" Ascending="FALSE"/></OrderBy>',
  },
  valueColumns,
) as unknown as RowList<IndicatorValue, IndicatorValueFields>;
