import type { Action } from '../../shared/domain/action/action';
import { instant } from '../../shared/domain/kernel/instant';
import { addDays, localDate, type LocalDate } from '../../shared/domain/kernel/localDate';
import { roads } from './anOrganisation';
import { rowId, version } from './keys';

/** The Monday that the builders' dates stand around. */
export const today: LocalDate = localDate('2026-11-23');

/** Promised, tied to its problem and cause, due in two weeks, nothing heard yet. */
export const anAction = (change: Partial<Action> = {}): Action => ({
  id: rowId(5),
  version: version('"5,1"'),
  displayId: 'ÅT-SÖD-5',
  title: 'Laga belysningen i gångtunneln',
  description: '',
  organisation: roads,
  functionTitle: 'Driftansvarig belysning',
  contributors: [],
  problem: rowId(3),
  causes: [rowId(1)],
  direct: false,
  place: null,
  kind: 'lighting',
  status: 'proposed',
  confirmation: 'waiting',
  confirmedVia: null,
  confirmedAt: null,
  helpNeeded: false,
  lateSaid: false,
  dueDate: addDays(today, 14),
  firstDueDate: addDays(today, 14),
  requestedDate: null,
  updateAskedAt: null,
  effect: 'not-assessed',
  effectText: '',
  effectCheckDate: null,
  expectedEffect: 'Färre felanmälningar',
  promisedAt: rowId(10),
  followUpAt: null,
  carriedOver: 0,
  yearly: false,
  previousInstance: null,
  nextInstance: null,
  rehearsal: false,
  lastWord: null,
  appliedAnswer: null,
  ...change,
});

/** With only what and which organisation (F4). */
export const aBarePromise = (change: Partial<Action> = {}): Action =>
  anAction({
    functionTitle: '',
    problem: null,
    causes: [],
    dueDate: null,
    firstDueDate: null,
    expectedEffect: '',
    ...change,
  });

export const aDirectAction = (change: Partial<Action> = {}): Action =>
  anAction({ problem: null, causes: [], direct: true, ...change });

export const aConfirmedAction = (change: Partial<Action> = {}): Action =>
  anAction({
    confirmation: 'confirmed',
    confirmedVia: 'own-account',
    confirmedAt: instant('2026-11-16T12:40:00Z'),
    ...change,
  });

export const aDecidedAction = (change: Partial<Action> = {}): Action =>
  aConfirmedAction({ status: 'decided', ...change });

export const anActionInProgress = (change: Partial<Action> = {}): Action =>
  aConfirmedAction({ status: 'in-progress', ...change });

/** Three days late. */
export const anOverdueAction = (change: Partial<Action> = {}): Action =>
  anActionInProgress({ dueDate: addDays(today, -3), firstDueDate: addDays(today, -3), ...change });

/** Moved twice: the first date was a month ago. */
export const aMovedAction = (change: Partial<Action> = {}): Action =>
  anActionInProgress({ firstDueDate: addDays(today, -31), ...change });

export const aCarriedOutAction = (change: Partial<Action> = {}): Action =>
  aConfirmedAction({ status: 'carried-out', dueDate: addDays(today, -3), ...change });

export const anAssessedAction = (change: Partial<Action> = {}): Action =>
  aCarriedOutAction({
    status: 'effect-assessed',
    effect: 'clear',
    effectText: 'Felanmälningarna har gått från 41 till 12 i månaden.',
    effectCheckDate: addDays(today, -1),
    ...change,
  });

export const aCancelledAction = (change: Partial<Action> = {}): Action =>
  anAction({ status: 'cancelled', ...change });

export const aPausedAction = (change: Partial<Action> = {}): Action =>
  aDecidedAction({ status: 'on-hold', ...change });
