import type { CommandRefusal } from './CommandRefusal';

const kinds: Readonly<Record<CommandRefusal['kind'], true>> = {
  'not-allowed': true,
  'not-found': true,
  'not-provisioned': true,
  'too-many-rows': true,
  'personal-data': true,
  'guard-not-loaded': true,
  throttled: true,
  offline: true,
  'sign-in-needed': true,
  refused: true,
  'changed-by-other': true,
  'only-coordinator': true,
  'only-own-organisation': true,
  'text-missing': true,
  'text-too-long': true,
  'organisation-missing': true,
  'not-in-rehearsal': true,
  'organisation-name-unusable': true,
  'organisation-ended': true,
  'not-a-date': true,
  'nothing-to-ask': true,
  'asked-lately': true,
  'not-a-mail': true,
  'contact-not-replaceable': true,
  'date-passed': true,
  'date-too-far': true,
  'reason-missing': true,
  'cause-missing': true,
  'effect-missing': true,
  'status-not-reachable': true,
  'step-locked': true,
  'nothing-to-borrow': true,
  'meeting-not-running': true,
  'meeting-over': true,
  'led-by-other': true,
  'not-ready-to-close': true,
  'step-in-use': true,
  'minutes-before-closing': true,
  'minutes-state-not-reachable': true,
  'cannot-turn-back': true,
  'undo-overtaken': true,
};

/** Whether what was read from somewhere else is a refusal that there are words for. */
export const isRefusal = (found: unknown): found is CommandRefusal =>
  typeof found === 'object' &&
  found !== null &&
  'kind' in found &&
  typeof found.kind === 'string' &&
  Object.keys(kinds).includes(found.kind);
