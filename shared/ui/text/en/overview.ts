import type { OverviewText } from '../sv/overview';
import { count, number } from './counting';

export const overview: OverviewText = {
  title: 'Overview',
  failed: 'The overview could not be fetched',
  tryAgain: 'Try again',
  tooMany:
    'The forum has more actions than SharePoint counts at once. The links below show the rows, but not how many they are.',
  lastCounted: (day, open, overdue) =>
    `Last counted ${day}: ${count(open, 'open action', 'open actions')}, ${number(overdue)} overdue.`,
  next: {
    title: 'Next meeting',
    running: 'The meeting is under way',
    none: 'No meeting is planned.',
    prepare: 'Prepare the meeting',
    open: 'Open the meeting',
    plan: 'Plan a meeting',
    toFollowUp: (promises) => count(promises, 'promise to follow up', 'promises to follow up'),
    silent: (promises) => count(promises, 'unanswered', 'unanswered'),
    unconfirmed: (promises) => count(promises, 'not confirmed', 'not confirmed'),
    missing: (organisations) =>
      count(
        organisations,
        'organisation lacks a contact or substitute',
        'organisations lack a contact or substitute',
      ),
    moved: (reason) => `Moved: ${reason}`,
  },
  chain: {
    title: 'Does the chain hold?',
    hint: 'From problem to effect. Each line is a link that is missing.',
    amount: number,
    words: {
      problems: (rows) => (rows === 1 ? 'problem' : 'problems'),
      causes: (rows) => (rows === 1 ? 'cause' : 'causes'),
      open: (rows) => (rows === 1 ? 'open action' : 'open actions'),
      carriedOut: (rows) => (rows === 1 ? 'action carried out' : 'actions carried out'),
    },
    whole: 'Every link is in place.',
    show: 'Show',
    hide: 'Hide',
    showRows: (line) => `Show: ${line}`,
    hideRows: (line) => `Hide: ${line}`,
    gaps: {
      'problem-without-cause': (rows) => count(rows, 'problem lacks a cause', 'problems lack a cause'),
      'problem-without-action': (rows) =>
        count(rows, 'problem lacks an action under way', 'problems lack an action under way'),
      'cause-without-action': (rows) =>
        count(rows, 'cause lacks an action under way', 'causes lack an action under way'),
      'only-rejected-causes': (rows) =>
        count(rows, 'action has only rejected causes', 'actions have only rejected causes'),
      cause: (rows) => count(rows, 'action lacks a problem or cause', 'actions lack a problem or cause'),
      date: (rows) => count(rows, 'action lacks a date', 'actions lack a date'),
      function: (rows) =>
        count(rows, 'action lacks a responsible function', 'actions lack a responsible function'),
      waiting: (rows) => count(rows, 'action is not confirmed', 'actions are not confirmed'),
      'change-requested': (rows) =>
        count(rows, 'action has a change requested', 'actions have a change requested'),
      declined: (rows) => count(rows, 'action is declined', 'actions are declined'),
      overdue: (rows) => count(rows, 'action is overdue', 'actions are overdue'),
      effect: (rows) =>
        count(rows, 'action carried out lacks its effect', 'actions carried out lack their effect'),
      check: (rows) =>
        count(rows, 'action carried out lacks a check date', 'actions carried out lack a check date'),
      'check-passed': (rows) =>
        count(
          rows,
          'action carried out is past its check date',
          'actions carried out are past their check date',
        ),
    },
  },
  waits: {
    title: 'What waits for whom',
    hint: 'What lies with each organisation right now. The same action can count in several places.',
    nothing: 'Nothing waits for any organisation.',
    total: 'All organisations',
    showAll: (organisations) => `Show all ${number(organisations)} organisations`,
    showFewer: 'Show fewer',
    kinds: {
      silent: (rows) => count(rows, 'unanswered', 'unanswered'),
      waiting: (rows) => count(rows, 'unconfirmed', 'unconfirmed'),
      overdue: (rows) => count(rows, 'overdue', 'overdue'),
    },
  },
  kept: {
    title: 'Promises kept in time',
    hint: 'Share of those that fell due since the tally before',
    since: (day) =>
      `Share of those that have fallen due since ${day}. The curve shows the share at each tally.`,
    none: 'No promise has fallen due yet. The figure comes when a meeting has been closed.',
    asTable: 'Show as table',
    asChart: 'Show as chart',
    percent: (share) => `${number(share)}%`,
    chartLabel: (first, last, share) => `Line chart from ${first} to ${last}. Latest ${share}.`,
    caption: 'Promises kept in time, tally by tally',
    columns: {
      day: 'Counted',
      due: 'Fell due',
      kept: 'In time',
      moved: 'Moved date',
      late: 'Not in time',
      share: 'Share',
    },
    now: 'Now',
    rowsNow: 'The figures were written that day. The rows behind are shown as they are now.',
    fellDue: (rows) => count(rows, 'promise that fell due', 'promises that fell due'),
  },
};
