import type { StateText } from '../sv/state';
import { count, number } from './counting';

export const state: StateText = {
  failed: 'The state of play could not be loaded',
  tryAgain: 'Try again',
  programme: 'The whole programme',
  updated: (forum, moment) => `${forum}, updated ${moment}`,
  figures: 'Actions right now',
  open: (rows) => count(rows, 'open action', 'open actions'),
  overdue: (rows) => `${number(rows)} overdue`,
  helpNeeded: (rows) => count(rows, 'needs help', 'need help'),
  waiting: (rows) => count(rows, 'awaits confirmation', 'await confirmation'),
  withoutCause: (rows) => count(rows, 'lacks a cause', 'lack a cause'),
  withoutEffect: (rows) => count(rows, 'lacks an assessment of effect', 'lack an assessment of effect'),
  brief: {
    title: 'In brief',
    overdue: (overdue, open) =>
      open === 0
        ? 'No actions are open'
        : `${overdue === 0 ? 'None' : number(overdue)} of ${count(open, 'open action', 'open actions')} ${overdue > 1 ? 'are' : 'is'} overdue`,
    than: (change, day) =>
      change === 0
        ? `, as many as on ${day}`
        : `, ${number(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than on ${day}`,
    kept: (share, day) => `${number(share)}% of what has fallen due since ${day} was done in time`,
  },
  decide: {
    title: 'Needs a decision',
    nothing: 'Nothing awaits a decision.',
    untold: 'A proposal that stands in the minutes',
    more: (left) => `Show ${number(left)} more`,
    'change-requested': (rows) =>
      count(rows, 'action with a requested change', 'actions with a requested change'),
    declined: (rows) => count(rows, 'declined action', 'declined actions'),
  },
  fromTally: (day) => `The figures are from the tally of ${day}.`,
  nothingYet: 'There are no figures yet. They come when a meeting has been closed.',
  forums: 'The state of each forum',
  columns: {
    forum: 'Forum',
    open: 'Open',
    overdue: 'Overdue',
    withoutCause: 'No cause',
    withoutEffect: 'No effect',
    share: 'Done in time, five weeks',
  },
  total: 'All forums',
  percent: (share) => `${number(share)}%`,
  keptOf: (kept, due) => `${number(kept)} of ${count(due, 'action', 'actions')} done in time`,
  unknown: 'No figure',
  coming: 'More forums are being loaded …',
  notRead: (names) => `You are not allowed to see, or it was not possible to load: ${names}.`,
  tallied: (names) => `Too many actions to count now. The figures are from the last tally: ${names}.`,
  talliedOn: (name, day) => `${name} (${day})`,
  ofPlace: (name) => `For the place ${name}.`,
  ofProblem: (displayId) => `For the problem ${displayId}.`,
  wholeForum: 'The other boxes are of the whole forum.',
  notNarrowed: 'There are too many actions to count by place or problem. The figures are of the whole forum.',
  weeks: {
    title: 'Done in time, week by week',
    latest: (share, week) => `${number(share)}% of what fell due in ${week} was done in time`,
    before: (share, week) => `, against ${number(share)}% in ${week}`,
    none: 'No promise has fallen due in the last whole weeks.',
    week: 'Week',
    rows: (week, due) => `${week}: ${count(due, 'action', 'actions')} that fell due`,
    asNow: 'Counted on the actions as they are now. A week is counted when it is over.',
    leftOut: (names) => `Not included, since there are too many actions to count: ${names}.`,
  },
  noContacts:
    'No contact persons are shown. A proposed decision that seems to point somebody out is shown without its text.',
  noPersonalData: 'Contains no personal data',
};
