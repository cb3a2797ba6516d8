import type { CallHandlers } from './bridge.ts';

/** The people picker is not there; the reply is teams-js's own word for it, so that an app can cope. */
export const peopleHandlers: CallHandlers = {
  'people.selectPeople': () => [{ errorCode: 100, message: 'The local host has no people picker.' }, null],
};
