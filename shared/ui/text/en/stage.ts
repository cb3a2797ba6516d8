import type { StageText } from '../sv/stage';

export const stage: StageText = {
  timeLeft: (time) => `${time} left`,
  timeOver: (time) => `${time} over time`,
  promisedIn: (item, forum) => `${item} · promised in ${forum}`,
  due: (date) => `Done by ${date}.`,
  firstDue: (date) => `First date ${date}.`,
  problem: 'Problem',
  cause: 'Cause',
  lastAnswer: (day) => `Latest answer, ${day}`,
  noneChosen: 'None chosen yet',
  direct: 'Direct action, without cause analysis',
  noAnswer: 'No answer yet',
  next: (organisation, title) => `Next: ${organisation}, ${title}`,
  notStarted: 'The meeting begins soon',
  startsAt: (moment) => `Begins ${moment}`,
  over: 'The meeting is closed',
  thanks: 'The minutes are in the Meetings tab.',
  cancelled: 'The meeting is cancelled',
  nothingYet: 'Nothing to show yet.',
  allAnswered: 'Everybody has answered.',
};
