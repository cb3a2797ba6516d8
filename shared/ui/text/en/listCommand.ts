import type { ListCommandText } from '../sv/listCommand';

export const listCommand: ListCommandText = {
  titles: { ask: 'Request an update', answer: 'Answer' },
  loading: 'Loading the action …',
  asking: 'Asking …',
  askAgain: 'Ask all the same',
  asked: (organisation) =>
    `${organisation} has been asked how it stands. The question is in the action’s history.`,
  answered: (action) => `Thank you, the answer to ${action} is saved.`,
  notOpen: 'The action is no longer open, so there is nothing to answer.',
  close: 'Close',
  tryAgain: 'Try again',
  noForum: 'The list belongs to no forum in Samverkansrummet.',
  notFetched: 'Samverkansrummet could not be loaded. Reload the page.',
};
