import type { ActionSelection } from '../../../application/ports/DueBook';
import type { AnswerId } from '../../../domain/action/answer';
import type { Instant } from '../../../domain/kernel/id';
import type { DayWindow } from '../../../domain/reminders/dueWindow';
import * as of from '../columns/columnKinds';
import { columnsOf } from '../columns/FieldColumn';
import type { AgreementKind } from '../../../domain/programme/agreement';
import { actionColumns } from '../lists/actions';
import { agreementColumns } from '../lists/agreements';
import { answerColumns } from '../lists/answers';
import { dueActionSelect } from '../lists/dueActions';
import { meetingColumns } from '../lists/meetings';
import { reportColumns } from '../lists/situationReports';
import { selectOf } from '../lists/RowList';
import { all, before, equal, notBefore, type Filter } from '../query/filter';
import type { RowQuery } from '../rows/RowStore';

const pageSize = 1000;
/** More than are usually written down in the days between two plannings. */
const addedPage = 50;
/** Where there are more, somebody has put in a whole register. */
const furtherAdded = 500;
const mostMeetings = 200;
const mostReports = 200;
const mostAnswers = 500;

/** SharePoint's own number of a row, which it always keeps in order. */
const idColumn = of.number({ name: 'ID', title: 'ID', description: '' });
const byId = { column: 'ID', ascending: true };

type Filtered = Exclude<ActionSelection, { kind: 'added' }>;
type Kinds = { readonly [Kind in Filtered['kind']]: Extract<ActionSelection, { kind: Kind }> };

const dueDateIn = ({ from, before: end }: DayWindow): readonly [Filter, Filter] => [
  notBefore(actionColumns.dueDate, from),
  before(actionColumns.dueDate, end),
];

/** The narrowest condition first: SharePoint's threshold looks at it. */
const filters: { readonly [Kind in keyof Kinds]: (selection: Kinds[Kind]) => Filter } = {
  due: ({ within }) => all(...dueDateIn(within), equal(actionColumns.open, true)),
  effect: ({ within }) =>
    all(
      notBefore(actionColumns.effectCheckDate, within.from),
      before(actionColumns.effectCheckDate, within.before),
      equal(actionColumns.status, 'carried-out'),
    ),
  asked: ({ since }) => all(notBefore(actionColumns.updateAskedAt, since), equal(actionColumns.open, true)),
  'promised-at': ({ meeting }) =>
    all(equal(actionColumns.promisedAt, meeting), equal(actionColumns.open, true)),
  'followed-up-at': ({ meeting }) =>
    all(equal(actionColumns.followUpAt, meeting), equal(actionColumns.open, true)),
  'open-of': ({ organisation, dueBefore }) =>
    all(
      // An organisation has many that are over; the open ones are few enough.
      equal(actionColumns.open, true),
      equal(actionColumns.organisation, organisation),
      before(actionColumns.dueDate, dueBefore),
    ),
  one: ({ id }) => equal(idColumn, id),
};

const filterOf = (selection: Filtered): Filter =>
  (filters[selection.kind] as (selection: Filtered) => Filter)(selection);

/** No index tells when a row came, but its number does: the newest first, and no condition. */
export const dueActionsQuery = (selection: ActionSelection, isFirst: boolean): RowQuery =>
  selection.kind === 'added'
    ? {
        select: dueActionSelect,
        orderBy: [{ ...byId, ascending: false }],
        top: isFirst ? addedPage : furtherAdded,
      }
    : { filter: filterOf(selection), select: dueActionSelect, orderBy: [byId], top: pageSize };

export const meetingsFromQuery = (from: Instant): RowQuery => ({
  filter: notBefore(meetingColumns.startsAt, from),
  orderBy: [{ column: 'SamStartsAt', ascending: true }],
  top: mostMeetings,
});

const shownOfReport = { level: reportColumns.level, approvedOn: reportColumns.approvedOn };
export const approvedReportColumns = shownOfReport;

export const approvedQuery = ({ from, before: end }: DayWindow): RowQuery => ({
  filter: all(
    notBefore(reportColumns.approvedOn, from),
    before(reportColumns.approvedOn, end),
    equal(reportColumns.status, 'approved'),
  ),
  select: selectOf(shownOfReport),
  top: mostReports,
});

const { kind: agreementKind, status: agreementStatus, decidedOn, endsOn } = agreementColumns;
export const dueAgreementColumns = { kind: agreementKind, decidedOn, endsOn };

const agreementsWithin = (
  column: typeof decidedOn,
  { from, before: end }: DayWindow,
  kind: AgreementKind,
): RowQuery => ({
  filter: all(
    notBefore(column, from),
    before(column, end),
    equal(agreementKind, kind),
    equal(agreementStatus, 'in-force'),
  ),
  select: selectOf(dueAgreementColumns),
  top: mostReports,
});

export const endingQuery = (window: DayWindow): RowQuery => agreementsWithin(endsOn, window, 'agreement');
export const decidedQuery = (window: DayWindow): RowQuery => agreementsWithin(decidedOn, window, 'plan');

const shownOfAnswer = { action: answerColumns.action, kind: answerColumns.kind };
export const recentAnswerColumns = shownOfAnswer;

export function answersQuery(after: AnswerId | null): RowQuery {
  const select = ['Id', ...columnsOf(shownOfAnswer).map(({ name }) => name)];
  if (after === null) return { select, orderBy: [{ ...byId, ascending: false }], top: mostAnswers };
  return { select, filter: notBefore(idColumn, after + 1), orderBy: [byId], top: mostAnswers };
}
