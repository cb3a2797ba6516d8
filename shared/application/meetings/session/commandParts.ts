/** What is not needed before somebody does something, or has done it in an earlier window. */
export { makeMeetingCommands } from '../makeMeetingCommands';
export { expectedAnswers } from './expectedAnswers';
export { standingOf } from './standing';
