import { isOpen } from '../../../domain/action/actionFacts';
import { actionStatuses, type ActionStatus } from '../../../domain/action/actionStatus';
import type { Confirmation } from '../../../domain/action/confirmation';
import type { Formatting, RetiredColumn, ViewSchema } from '../../../application/provisioning/SiteSchema';
import { confirmationWords, effectWords, statusWords } from '../lists/actionWords';
import { all, byOrganisation, isNot, isNothing, is, isBefore, query, sortedBy } from './caml';
import { byWord, iconAndWord, type Sign } from './iconAndWord';
import { formLayout } from './formLayout';
import type { ListPages } from './withPages';

const statusSigns: Readonly<Record<ActionStatus, Sign>> = {
  proposed: { icon: 'Lightbulb', colour: 'calm' },
  decided: { icon: 'Flag', colour: 'going' },
  'in-progress': { icon: 'Play', colour: 'going' },
  'carried-out': { icon: 'CheckMark', colour: 'good' },
  'effect-assessed': { icon: 'BarChartVertical', colour: 'good' },
  closed: { icon: 'Completed', colour: 'calm' },
  'on-hold': { icon: 'Pause', colour: 'warning' },
  cancelled: { icon: 'Cancel', colour: 'calm' },
  transferred: { icon: 'Forward', colour: 'calm' },
};

const confirmationSigns: Readonly<Record<Confirmation, Sign>> = {
  waiting: { icon: 'Clock', colour: 'warning' },
  confirmed: { icon: 'CheckMark', colour: 'good' },
  'change-requested': { icon: 'Edit', colour: 'warning' },
  declined: { icon: 'Cancel', colour: 'bad' },
};

/** A day that has passed while something remains to be done says so in words. Reads the status, so that must stand in the view. */
const openWords = actionStatuses
  .filter((status) => isOpen({ status }))
  .map((status) => `[$SamStatus] == '${statusWords[status]}'`);
const late = `addDays(@currentField, 1) <= @now && Number(@currentField) != 0 && (${openWords.join(' || ')})`;
const dueDateFormat: Formatting = iconAndWord(
  [[late, { icon: 'Warning', colour: 'bad' }]],
  `=if(Number(@currentField) == 0, '', toLocaleDateString(@currentField) + if(${late}, ' (försenad)', ''))`,
);

const open = is('SamOpen', 'Boolean', '1');
const real = isNot('SamRehearsal', 'Boolean', '1');
const soonest = sortedBy('SamDueDate');
const columns = ['ID', 'LinkTitle', 'SamOrganisationKey', 'SamDueDate', 'SamStatus', 'SamConfirmation'];

const views: readonly ViewSchema[] = [
  {
    title: 'Försenade',
    columns,
    query: query(all(open, isBefore('SamDueDate', '<Today/>'), real), soonest),
  },
  {
    title: 'Per organisation',
    columns,
    query: byOrganisation(all(open, real), soonest),
  },
  {
    title: 'Utan orsak',
    columns: ['ID', 'LinkTitle', 'SamOrganisationKey', 'SamAbout', 'SamStatus', 'SamDueDate'],
    query: query(all(open, isNothing('SamCauseIds'), isNot('SamDirect', 'Boolean', '1'), real), soonest),
  },
  {
    title: 'Effekt ej bedömd',
    columns: ['ID', 'LinkTitle', 'SamOrganisationKey', 'SamEffectCheckDate', 'SamEffect', 'SamStatus'],
    query: query(
      all(
        is('SamStatus', 'Choice', statusWords['carried-out']),
        is('SamEffect', 'Choice', effectWords['not-assessed']),
        real,
      ),
      sortedBy('SamEffectCheckDate'),
    ),
  },
  {
    title: 'Kalender',
    columns: ['LinkTitle', 'SamDueDate', 'SamOrganisationKey', 'SamStatus'],
    query: query(all(open, real), soonest),
    calendarOf: 'LinkTitle',
  },
];

/** Numbers that say nothing to whoever reads the list page; their lookups name the row. */
const retired: readonly RetiredColumn[] = [
  {
    name: 'SamProblemId',
    title: 'Problem (nummer)',
    description: 'Används inte längre. Kolumnen Problem har tagit över.',
  },
  {
    name: 'SamPromisedAtMeeting',
    title: 'Lovad på möte (nummer)',
    description: 'Används inte längre. Kolumnen Lovad på möte har tagit över.',
  },
];

/** How the action list looks on SharePoint's own pages. */
export const actionPages: ListPages = {
  formats: {
    SamStatus: byWord(statusWords, statusSigns),
    SamConfirmation: byWord(confirmationWords, confirmationSigns),
    SamDueDate: dueDateFormat,
  },
  views,
  retired,
  form: formLayout('[$Title]', [
    ['Åtgärden', ['Title', 'SamDescription', 'SamKind', 'SamDirect', 'SamYearly']],
    [
      'Vem och när',
      [
        'SamOrganisationKey',
        'SamFunctionTitle',
        'SamContributorKeys',
        'SamDueDate',
        'SamFirstDueDate',
        'SamRequestedDate',
        'SamPromisedAt',
      ],
    ],
    [
      'Läget',
      ['SamStatus', 'SamConfirmation', 'SamConfirmedVia', 'SamConfirmedAt', 'SamHelpNeeded', 'SamLateSaid'],
    ],
    ['Problem och orsak', ['SamAbout', 'SamCauseIds', 'SamPlaceKey']],
    ['Effekt', ['SamExpectedEffect', 'SamEffectCheckDate', 'SamEffect', 'SamEffectText']],
  ]),
};
