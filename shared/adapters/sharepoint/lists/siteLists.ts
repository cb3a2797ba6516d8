import { coordinatorsOnly } from '../../../application/provisioning/SiteRole';
import type { ListSchema, SiteSchema } from '../../../application/provisioning/SiteSchema';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { actionPages } from '../list-pages/actionPages';
import { meetingPages } from '../list-pages/meetingPages';
import { withPages } from '../list-pages/withPages';
import { actions } from './actions';
import { agreements } from './agreements';
import { answerLinks } from './answerLinks';
import { answers } from './answers';
import { contacts, forums, organisations, places, programmes } from './directory';
import { decisions, notes, topics } from './meetingRecords';
import { agendaItems, attendance, meetings } from './meetings';
import { minutesLibrary, minutesLog } from './minutes';
import { questionedTexts } from './questionedTexts';
import { redactionLog } from './redactionLog';
import { adoptions, indicators, indicatorValues } from './programme';
import { conversations } from './reminders/conversations';
import { outbox } from './reminders/outbox';
import { reminderRuns } from './reminders/reminderRuns';
import { reminderSettings } from './reminders/reminderSettings';
import { reminderWishes } from './reminders/reminderWishes';
import { listSchema } from './RowList';
import { savedViews } from './savedViews';
import { settings } from './siteSettings';
import { causes, problems } from './situation';
import { placeAssessments, situationFigures, situationReports } from './situationReports';
import { tallies } from './tallies';

export const working: ListSchema = listSchema(
  {
    name: 'Working',
    title: 'Arbetsmaterial',
    description: 'Samordnarnas eget arbetsmaterial. Bara samordnare kan läsa det.',
    rights: coordinatorsOnly,
    viewTitle: 'Allt arbetsmaterial',
    view: ['ID', 'LinkTitle', 'SamMeetingId', 'Modified'],
  },
  {
    title: of.text(words('Title', 'Rubrik', 'Vad materialet gäller.')),
    meeting: of.rowIdOrNull(words('SamMeetingId', 'Möte', 'Numret på mötet.'), { indexed: true }),
    text: of.note(words('SamText', 'Text', 'Arbetsmaterialet.')),
  },
);

/** Grows with every change of a list, so that a site that is behind can be told. */
const version = 16;

export const programmeSite: SiteSchema = {
  version,
  lists: [
    organisations.schema,
    contacts.schema,
    places.schema,
    programmes.schema,
    adoptions.schema,
    indicators.schema,
    indicatorValues.schema,
    forums.schema,
    reminderSettings.schema,
    reminderWishes.schema,
    outbox.schema,
    reminderRuns.schema,
    answerLinks.schema,
    conversations.schema,
    settings,
  ],
};

export const forumSite: SiteSchema = {
  version,
  lists: [
    withPages(meetings.schema, meetingPages),
    agendaItems.schema,
    attendance.schema,
    withPages(actions.schema, actionPages),
    answers.schema,
    decisions.schema,
    notes.schema,
    topics.schema,
    problems.schema,
    causes.schema,
    situationReports.schema,
    placeAssessments.schema,
    situationFigures.schema,
    agreements.schema,
    tallies.schema,
    savedViews.schema,
    working,
    minutesLibrary,
    minutesLog.schema,
    redactionLog.schema,
    questionedTexts.schema,
    settings,
  ],
};
