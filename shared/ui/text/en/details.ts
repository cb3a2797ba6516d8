import { count } from './counting';
import type { DetailsText } from '../sv/details';

export const details: DetailsText = {
  titlePlanned: (meeting) => `Prepare ${meeting}`,
  loading: 'Loading the meeting …',
  failed: 'The meeting could not be loaded',
  print: 'Print the papers',
  start: 'Start the meeting',
  started: 'The meeting has started. Open the app in the meeting’s side panel to run it.',
  running: 'The meeting is in progress. It is run from the side panel.',
  held: 'The meeting has been held.',
  cancelled: 'The meeting is cancelled. The promises remain in the register.',
  toMinutes: 'Open the minutes',
  onlyCoordinator: 'The coordinator changes the agenda. You can add topics and answer your promises.',

  agenda: 'Agenda',
  noAgenda: 'The agenda is empty. Add the first item.',
  minutesOf: (used, length) => `${String(used)} of ${String(length)} min`,
  minutesOver: (over) =>
    over === 1
      ? '1 minute more than the meeting is long'
      : `${String(over)} minutes more than the meeting is long`,
  minutes: (amount) => `${String(amount)} min`,
  addItem: 'Add item',
  itemTitle: 'Title',
  itemMinutes: 'Minutes',
  presenter: 'Presented by',
  noPresenter: 'Nobody chosen',
  editItem: (item) => `Change ${item}`,
  removeItem: (item) => `Remove ${item}`,
  moveUp: (item) => `Move ${item} up`,
  moveDown: (item) => `Move ${item} down`,
  movedTo: (item, place) => `${item} is now item ${String(place)}.`,
  removed: (item) => `${item} is removed.`,
  moveKeys: 'move item',
  minutesWrong: 'Give whole minutes, 1 to 480.',
  save: 'Save',
  cancel: 'Cancel',
  edit: 'Change',
  remove: 'Remove',
  step: {
    attendance: (organisations, missing) =>
      missing === 0
        ? count(organisations, 'organisation', 'organisations')
        : `${count(organisations, 'organisation', 'organisations')}, ${String(missing)} without substitute`,
    lastPromises: (all, answered) =>
      all === 0
        ? 'No promises to follow up'
        : `${count(all, 'promise', 'promises')}, ${String(answered)} already answered`,
    newPromises: (topics) =>
      topics === 0
        ? 'No topics waiting'
        : `${count(topics, 'topic', 'topics')} from the list between meetings`,
    readBack: 'Each promise is read out and confirmed',
    presentedBy: (organisation) => `Presented by ${organisation}`,
  },

  topics: 'Topics between meetings',
  noTopics: 'No topics are waiting.',
  taken: 'Taken up at the meeting',
  addTopic: 'Add a topic',
  topicTitle: 'What do you want taken up?',
  topicFrom: 'From',
  take: 'Take up',
  drop: 'Drop',
  takeLong: (topic) => `Take up ${topic}`,
  dropLong: (topic) => `Drop the topic ${topic}`,
  topicAdded: 'The topic is saved.',

  promises: 'What each organisation has promised',
  noPromises: 'No promises are to be followed up at the meeting.',
  promisesOf: (all, exceptions) =>
    exceptions === 0
      ? count(all, 'promise', 'promises')
      : `${count(all, 'promise', 'promises')}, ${String(exceptions)} to discuss`,
  answered: 'Answered',
  notAnswered: 'Waiting for an answer',
  due: (day) => `due ${day}`,
  noDate: 'no date',

  needsYou: 'Needs you before the meeting',
  nothingNeedsYou: 'Everything is ready for the meeting.',
  noSubstitute: (organisation) => `${organisation} has no substitute`,
  noContact: (organisation) => `${organisation} has no contact person`,
  manyNoSubstitute: (amount, names) => `${String(amount)} organisations have no substitute: ${names}`,
  manyNoContact: (amount, names) => `${String(amount)} organisations have no contact person: ${names}`,
  unanswered: (amount) =>
    amount === 1 ? '1 promise is unanswered' : `${String(amount)} promises are unanswered`,
  withoutCause: (amount) =>
    amount === 1 ? '1 promise lacks problem or cause' : `${String(amount)} promises lack problem or cause`,
  withoutDate: (amount) =>
    amount === 1 ? '1 promise has no date' : `${String(amount)} promises have no date`,
  dateRequests: (amount) =>
    amount === 1
      ? '1 organisation asks for a new date'
      : `${String(amount)} promises have a new date to accept`,
  tooLong: (minutes) => `The agenda is ${String(minutes)} min too long`,

  participation: 'How everybody takes part',
  participationHint: 'The app does not work for everybody in every meeting. Choose how each takes part.',
  howTakesPart: (organisation) => `How does ${organisation} take part?`,
  shareScreen: (organisations) =>
    `Share your screen when the meeting begins, and ${organisations} will see the same step as you.`,
  sendLink: (organisations) => `${organisations} will answer by link or hear the promise read out.`,

  audience: 'Who sees what',
  audienceAccounts: 'Read the forum’s actions, meetings and answers in Teams and SharePoint:',
  audienceMail: 'Without account. See only their own promises, in what is sent out and by their answer link:',
  audienceNobody: 'No contact registered:',
  audienceNotes: 'What the coordinator notes can be read by everybody with an account in the forum.',
  audienceRecord: 'Text that is shared may become a public record at the receiver.',
};
