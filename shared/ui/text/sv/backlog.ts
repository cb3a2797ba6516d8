/** The backlog: what members want taken up, between meetings (F6). */
export const backlog = {
  title: 'Ämnen mellan möten',
  hint: 'Skriv det ni vill ta upp. Samordnaren väljer vad som kommer med på nästa möte.',
  none: 'Inga ämnen väntar.',
  what: 'Vad vill ni ta upp?',
  from: 'Från',
  add: 'Lägg till ämne',
  added: 'Ämnet är tillagt.',
  withdraw: 'Ta tillbaka',
  withdrawLong: (topic: string): string => `Ta tillbaka ämnet ${topic}`,
  withdrawn: 'Ämnet är tillbakataget.',
  take: 'Ta upp',
  takeLong: (topic: string, meeting: string): string => `Ta upp ${topic} på ${meeting}`,
  taken: (meeting: string): string => `Ämnet tas upp på ${meeting}.`,
  noMeeting: 'Planera ett möte för att ta upp ämnen.',
  drop: 'Stryk',
  dropLong: (topic: string): string => `Stryk ämnet ${topic}`,
  why: 'Varför tas det inte upp?',
  saveDrop: 'Stryk ämnet',
  keep: 'Avbryt',
  dropped: 'Ämnet är struket.',
};

export type BacklogText = typeof backlog;
