export const stage = {
  timeLeft: (time: string) => `${time} kvar`,
  timeOver: (time: string) => `${time} över tiden`,
  promisedIn: (item: string, forum: string) => `${item} · lovat i ${forum}`,
  due: (date: string) => `Klart senast ${date}.`,
  firstDue: (date: string) => `Första datum ${date}.`,
  problem: 'Problem',
  cause: 'Orsak',
  lastAnswer: (day: string) => `Senaste svar, ${day}`,
  noneChosen: 'Inget valt än',
  direct: 'Direktåtgärd, utan orsaksanalys',
  noAnswer: 'Inget svar än',
  next: (organisation: string, title: string) => `Nästa: ${organisation}, ${title}`,
  notStarted: 'Mötet börjar snart',
  startsAt: (moment: string) => `Börjar ${moment}`,
  over: 'Mötet är avslutat',
  thanks: 'Anteckningarna finns i fliken Möten.',
  cancelled: 'Mötet är inställt',
  nothingYet: 'Inget att visa än.',
  allAnswered: 'Alla har svarat.',
};

export type StageText = typeof stage;
