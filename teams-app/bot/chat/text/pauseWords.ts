const sv = {
  title: 'Pausade påminnelser',
  paused: (day: string): string => `Jag är tyst till och med ${day}.`,
  atMost: 'En paus kan vara högst tre månader.',
  how: 'Hur länge ska jag vara tyst? Skriv till exempel: pausa två veckor.',
  resumed: (forum: string | null, asUsual: boolean): string =>
    `Pausen är slut${forum === null ? '' : `, också för ${forum}`}.${asUsual ? ' Påminnelserna kommer som vanligt.' : ''}`,
  stillPaused: (forum: string, day: string): string => `${forum} är fortfarande pausat till och med ${day}.`,
  endThere: 'Det avslutar du i Mina påminnelser.',
  toMine: 'Mina påminnelser',
  remindTitle: 'Egen påminnelse',
  reminder: (displayId: string, day: string): string => `Jag påminner dig om ${displayId} ${day}.`,
  remindHow: 'Vad och när? Skriv till exempel: påminn ÅT-SÖD-28 om en vecka.',
  notYours: (displayId: string): string => `${displayId} finns inte bland dina öppna åtaganden.`,
};

const en: typeof sv = {
  title: 'Paused reminders',
  paused: (day) => `I am quiet through ${day}.`,
  atMost: 'A pause can last three months at most.',
  how: 'For how long? Write for example: pause 2 weeks.',
  resumed: (forum, asUsual) =>
    `The pause is over${forum === null ? '' : `, for ${forum} too`}.${asUsual ? ' Reminders come as usual.' : ''}`,
  stillPaused: (forum, day) => `${forum} is still paused through ${day}.`,
  endThere: 'You end that in My reminders.',
  toMine: 'My reminders',
  remindTitle: 'A reminder of your own',
  reminder: (displayId, day) => `I remind you of ${displayId} ${day}.`,
  remindHow: 'Of what, and when? Write for example: remind AT-SOD-28 in 1 week.',
  notYours: (displayId) => `${displayId} is not among your open promises.`,
};

/** What the bot says of pauses and reminders of one's own. */
export const pauseWords = { sv, en };
