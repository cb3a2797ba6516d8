import { coordinatorsEdit } from '../../../application/provisioning/SiteRole';
import type { PlaceKey } from '../../../domain/situation/place';
import type {
  PlaceAssessment,
  PlaceAssessmentFields,
  PlaceLevel,
  ReportLevel,
  ReportStatus,
  SituationFigure,
  SituationFigureFields,
  SituationReport,
  SituationReportFields,
  SituationReportId,
  Trend,
} from '../../../domain/situation/situationReport';
import { choice, type ChoiceWords } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { plainList, type RowList } from './RowList';

const indexed = { indexed: true };
const rights = coordinatorsEdit;
const report = (): ReturnType<typeof of.rowId<SituationReportId>> =>
  of.rowId<SituationReportId>(words('SamReportId', 'Lägesbild', 'Numret på lägesbilden.'), indexed);

const levelWords: ChoiceWords<ReportLevel> = {
  week: 'Vecka',
  month: 'Månad',
  tertial: 'Tertial',
  statutory: 'Enligt lag',
};

const statusWords: ChoiceWords<ReportStatus> = {
  draft: 'Utkast',
  'in-review': 'På granskning',
  approved: 'Fastställd',
  superseded: 'Ersatt',
};

const trendWords: ChoiceWords<Trend> = {
  increasing: 'Ökar',
  unchanged: 'Oförändrat',
  decreasing: 'Minskar',
  'too-little-known': 'Otillräckligt underlag',
};

const placeLevelWords: ChoiceWords<PlaceLevel> = {
  normal: 'Normalläge',
  raised: 'Förhöjt',
  serious: 'Allvarligt',
};

const trend = (): ReturnType<typeof choice<Trend>> =>
  choice(words('SamTrend', 'Trend', 'Åt vilket håll det går.'), trendWords, 'too-little-known');

export const reportColumns = {
  title: of.text(words('Title', 'Lägesbild', 'Lägesbildens rubrik.')),
  level: choice(
    words('SamLevel', 'Nivå', 'Hur ofta den görs, eller om lagen kräver den.'),
    levelWords,
    'week',
  ),
  area: of.text(words('SamArea', 'Område', 'Området som lägesbilden gäller.'), indexed),
  from: of.date(words('SamFrom', 'Från', 'Periodens första dag.')),
  to: of.date(words('SamTo', 'Till', 'Periodens sista dag.')),
  mapping: of.note(
    words('SamMapping', 'Kartläggning', 'Brott, ordning och upplevd trygghet: omfattning och konsekvenser.'),
  ),
  otherInformation: of.note(
    words('SamOtherInformation', 'Annan information', 'Annat av betydelse för bilden.'),
  ),
  analysis: of.note(
    words('SamAnalysis', 'Analys', 'Vad kartläggningen och informationen betyder tillsammans.'),
  ),
  trend: trend(),
  status: choice(
    words('SamReportStatus', 'Status', 'Hur långt lägesbilden har kommit.'),
    statusWords,
    'draft',
    indexed,
  ),
  approvedOn: of.dateOrNull(
    words('SamApprovedOn', 'Fastställd', 'Dagen då lägesbilden fastställdes.'),
    indexed,
  ),
  registryNumber: of.textOrNull(words('SamRegistryNumber', 'Diarienummer', 'Ärendets diarienummer.')),
};

export const situationReports = plainList(
  {
    name: 'SituationReports',
    title: 'Lägesbilder',
    description: 'Lägesbilderna i lagens tre delar: kartläggning, annan information och analys.',
    rights,
    viewTitle: 'Alla lägesbilder',
    view: ['ID', 'LinkTitle', 'SamArea', 'SamLevel', 'SamReportStatus', 'SamApprovedOn'],
  },
  reportColumns,
) as unknown as RowList<SituationReport, SituationReportFields>;

export const assessmentColumns = {
  note: of.note(words('SamNote', 'Varför', 'Vad bedömningen av platsen bygger på.')),
  report: report(),
  place: of.key<PlaceKey>(
    words('SamPlaceKey', 'Plats', 'Platsens nyckel på programmets webbplats.'),
    indexed,
  ),
  level: choice(
    words('SamPlaceLevel', 'Bedömd nivå', 'Hur allvarligt läget är på platsen.'),
    placeLevelWords,
    'normal',
  ),
  trend: trend(),
};

export const placeAssessments = plainList(
  {
    name: 'PlaceAssessments',
    title: 'Läge per plats',
    description: 'Lägesbildernas bedömning av varje plats.',
    rights,
    viewTitle: 'Alla bedömningar',
    view: ['ID', 'SamReportId', 'SamPlaceKey', 'SamPlaceLevel', 'SamTrend'],
  },
  assessmentColumns,
  ({ place }) => (place === undefined ? {} : { Title: place }),
  of.text(words('Title', 'Plats i korthet', 'Sätts av programmet.')).column,
) as unknown as RowList<PlaceAssessment, PlaceAssessmentFields>;

export const figureColumns = {
  series: of.text(words('Title', 'Serie', 'Vad som räknas.')),
  report: report(),
  period: of.text(words('SamPeriod', 'Period', 'Perioden som siffran gäller, till exempel v. 44.')),
  day: of.date(words('SamDay', 'Sista dag', 'Periodens sista dag; sätter siffrorna i ordning.')),
  value: of.number(words('SamValueNumber', 'Antal', 'Siffran.')),
  source: of.text(words('SamSource', 'Källa', 'Varifrån siffran kommer.')),
  extractedOn: of.date(words('SamExtractedOn', 'Uttagen', 'Dagen då siffran togs ut ur källan.')),
};

export const situationFigures = plainList(
  {
    name: 'SituationFigures',
    title: 'Underlag till lägesbilder',
    description: 'Siffrorna som lägesbilderna bygger på, med källa, period och uttagsdatum.',
    rights,
    viewTitle: 'Allt underlag',
    view: ['LinkTitle', 'SamReportId', 'SamPeriod', 'SamValueNumber', 'SamSource'],
  },
  figureColumns,
) as unknown as RowList<SituationFigure, SituationFigureFields>;
