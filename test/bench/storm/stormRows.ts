import type { ActionId } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import type { ActionFields } from '@samverkansrummet/shared/lib-commonjs/application/ports/ActionRegister.js';
import type { NewAnswer } from '@samverkansrummet/shared/lib-commonjs/application/ports/AnswerBook.js';
import { newAction } from '@samverkansrummet/shared/lib-commonjs/domain/action/newPromise.js';
import { stormOrganisation } from './stormDirectory.ts';

export const bareAction = (title: string, description = ''): ActionFields => ({
  ...newAction,
  title,
  description,
  organisation: stormOrganisation,
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
