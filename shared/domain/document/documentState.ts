import type { MinutesState } from '../meeting/meeting';

/**
 * What a document is in law (TF 2:10, 2:12): its authors' own until it is finished, and public from then on, or from the
 * day it was handed over to somebody else. Swedish: handlingens läge.
 */
export const documentStates = ['working', 'finalised', 'handed-over'] as const;
export type DocumentState = (typeof documentStates)[number];

/** What is done to a document that can change what it is. */
export const documentDeeds = ['finalise', 'hand-over', 'correct'] as const;
export type DocumentDeed = (typeof documentDeeds)[number];

/** Null where the deed cannot be done. What has been handed over cannot be called back; a correction is a new document. */
const after: Readonly<Record<DocumentState, Readonly<Record<DocumentDeed, DocumentState | null>>>> = {
  working: { finalise: 'finalised', 'hand-over': 'handed-over', correct: null },
  finalised: { finalise: null, 'hand-over': 'handed-over', correct: 'working' },
  'handed-over': { finalise: 'handed-over', 'hand-over': 'handed-over', correct: 'working' },
};

export const documentStateAfter = (state: DocumentState, deed: DocumentDeed): DocumentState | null =>
  after[state][deed];

const ofMinutes: Readonly<Record<MinutesState, DocumentState>> = {
  none: 'working',
  draft: 'working',
  'out-for-comments': 'working',
  finalised: 'finalised',
  registered: 'finalised',
};

/** A meeting's minutes as a document; `handedOverTo` says to whom, and is empty where nobody has got them. */
export const documentStateOf = (minutes: MinutesState, handedOverTo: string): DocumentState =>
  handedOverTo === '' ? ofMinutes[minutes] : 'handed-over';
