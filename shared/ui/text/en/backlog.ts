import type { BacklogText } from '../sv/backlog';

export const backlog: BacklogText = {
  title: 'Topics between meetings',
  hint: 'Write what you want taken up. The coordinator chooses what comes on the next agenda.',
  none: 'No topics are waiting.',
  what: 'What do you want taken up?',
  from: 'From',
  add: 'Add a topic',
  added: 'The topic is added.',
  withdraw: 'Take back',
  withdrawLong: (topic) => `Take back the topic ${topic}`,
  withdrawn: 'The topic is taken back.',
  take: 'Take up',
  takeLong: (topic, meeting) => `Take up ${topic} at ${meeting}`,
  taken: (meeting) => `The topic is on the agenda of ${meeting}.`,
  noMeeting: 'Plan a meeting to take topics up.',
  drop: 'Drop',
  dropLong: (topic) => `Drop the topic ${topic}`,
  why: 'Why is it not taken up?',
  saveDrop: 'Drop the topic',
  keep: 'Back',
  dropped: 'The topic is dropped.',
};
