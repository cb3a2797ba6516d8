import type { TextList } from '../../../domain/redaction/textLists';
import type { ColumnSchema, ListSchema } from '../../../application/provisioning/SiteSchema';
import { actions } from '../lists/actions';
import { agreements } from '../lists/agreements';
import { answers } from '../lists/answers';
import { decisions, notes, topics } from '../lists/meetingRecords';
import { agendaItems, attendance, meetings } from '../lists/meetings';
import { minutesLog } from '../lists/minutes';
import { savedViews } from '../lists/savedViews';
import { working } from '../lists/siteLists';
import { causes, problems } from '../lists/situation';
import { placeAssessments, situationFigures, situationReports } from '../lists/situationReports';

/** The schemas of the lists where people write freely. */
export const textListSchemas: Readonly<Record<TextList, ListSchema>> = {
  meetings: meetings.schema,
  agendaItems: agendaItems.schema,
  attendance: attendance.schema,
  actions: actions.schema,
  answers: answers.schema,
  decisions: decisions.schema,
  notes: notes.schema,
  topics: topics.schema,
  problems: problems.schema,
  causes: causes.schema,
  situationReports: situationReports.schema,
  placeAssessments: placeAssessments.schema,
  situationFigures: situationFigures.schema,
  working,
  minutesLog: minutesLog.schema,
  savedViews: savedViews.schema,
  agreements: agreements.schema,
};

/** Keys, numbers of rows, check sums, names of columns and a view's selection are text in SharePoint, but nobody writes them. */
const madeByProduct = /(?:Keys?|Ids?|Hash|Prefix|ChangedFields|Query)$|^SamWording$/;

const isFreeText = ({ kind, name }: ColumnSchema): boolean =>
  (kind === 'text' || kind === 'note') && !madeByProduct.test(name);

/** The columns of a list where a text may stand. */
export const textColumnsOf = (list: TextList): readonly ColumnSchema[] =>
  textListSchemas[list].columns.filter(isFreeText);
