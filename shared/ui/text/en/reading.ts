import type { ReadingText } from '../sv/reading';
import { refusals } from './refusals';

export const reading: ReadingText = {
  'not-allowed': () => 'You do not have permission to read this. Ask the forum’s coordinator.',
  'not-found': () => 'The site or the list does not exist. It may have been moved or removed.',
  'not-provisioned': refusals['not-provisioned'],
  'too-many-rows': refusals['too-many-rows'],
  throttled: refusals.throttled,
  offline: () => 'No answer from the network. Try again when you are connected.',
  'sign-in-needed': () => 'You need to sign in again.',
  refused: ({ message }) => `SharePoint could not answer the question: ${message}`,
};
