import type { DocumentState } from '../../../domain/document/documentState';

/** What a document is in law, and what happens when it is shared. */
export const sharing = {
  state: {
    working: 'Arbetsmaterial',
    finalised: 'Färdigställd',
    'handed-over': 'Överlämnad',
  } as Readonly<Record<DocumentState, string>>,
  once: 'När texten delas kan den bli allmän handling hos mottagaren.',
  sendTitle: 'Vem ser texten?',
  sendWho: (members: string): string =>
    members === ''
      ? 'Alla som kan läsa forumets webbplats, och dem du skickar filen till.'
      : `Alla som kan läsa forumets webbplats (${members}), och dem du skickar filen till.`,
  handOverWho: (receiver: string): string => `${receiver}, och den som begär ut handlingen där.`,
  share: 'Dela',
  cancel: 'Avbryt',
  handOver: 'Överlämna till någon annan …',
  handOverHint: 'Anteckna vem som får filen. Du skickar den själv.',
  receiver: 'Mottagare',
  other: 'Annan mottagare',
  otherName: 'Mottagarens namn',
  otherNameHint: 'En myndighet eller organisation, inte en person.',
  handOverDo: 'Anteckna överlämnandet',
  working: 'Arbetar …',
  handedOverTo: (receivers: string): string => `Överlämnad till ${receivers}`,
  handedOverLong: (receivers: string): string => `Handlingen är överlämnad till ${receivers}.`,
  rowShared: 'Delad',
  rowSharedLong: 'Alla i forumet kan läsa raden, så den kan vara allmän handling hos dem.',
};

export type SharingText = typeof sharing;
