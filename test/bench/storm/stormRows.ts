import type { ActionId } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import type { ActionFields } from '@samverkansrummet/shared/lib-commonjs/application/ports/ActionRegister.js';
import type { NewAnswer } from '@samverkansrummet/shared/lib-commonjs/application/ports/AnswerBook.js';
import { stormOrganisation } from './stormDirectory.ts';

export const bareAction = (title: string, description = ''): ActionFields => ({
  title,
  description,
  organisation: stormOrganisation,
  functionTitle: '',
  contributors: [],
  problem: null,
  causes: [],
  direct: false,
  place: null,
  kind: null,
  status: 'proposed',
  confirmation: 'waiting',
  confirmedVia: null,
  confirmedAt: null,
  helpNeeded: false,
  lateSaid: false,
  dueDate: null,
  firstDueDate: null,
  requestedDate: null,
  updateAskedAt: null,
  effect: 'not-assessed',
  effectText: '',
  effectCheckDate: null,
  expectedEffect: '',
  promisedAt: null,
  followUpAt: null,
  carriedOver: 0,
  yearly: false,
  previousInstance: null,
  nextInstance: null,
  rehearsal: false,
  lastWord: null,
  appliedAnswer: null,
});

/** A comment changes nothing in the action, so that the hot rows are written by those who are counted alone. */
export const plainAnswer = (action: ActionId, text: string): NewAnswer => ({
  action,
  meeting: null,
  kind: 'comment',
  text,
  claimedOrganisation: stormOrganisation,
  newDate: null,
  oldDate: null,
  newStatus: null,
  changedFields: [],
});
