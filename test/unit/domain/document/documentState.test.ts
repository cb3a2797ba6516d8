import {
  documentDeeds,
  documentStateAfter,
  documentStateOf,
  documentStates,
  type DocumentDeed,
  type DocumentState,
} from '../../../../shared/domain/document/documentState';
import { minutesStates } from '../../../../shared/domain/meeting/meeting';

describe('what a document is', () => {
  it.each<[DocumentState, DocumentDeed, DocumentState | null]>([
    ['working', 'finalise', 'finalised'],
    ['working', 'hand-over', 'handed-over'],
    ['working', 'correct', null],
    ['finalised', 'finalise', null],
    ['finalised', 'hand-over', 'handed-over'],
    ['finalised', 'correct', 'working'],
    ['handed-over', 'finalise', 'handed-over'],
    ['handed-over', 'hand-over', 'handed-over'],
    ['handed-over', 'correct', 'working'],
  ])('%s, %s: %s', (state, deed, next) => {
    expect(documentStateAfter(state, deed)).toBe(next);
  });

  it('is handed over for good: nothing but a new version is working material again', () => {
    for (const deed of documentDeeds) {
      const next = documentStateAfter('handed-over', deed);
      expect(next).toBe(deed === 'correct' ? 'working' : 'handed-over');
    }
  });

  it('follows the minutes until somebody has been given them', () => {
    expect(minutesStates.map((state) => documentStateOf(state, ''))).toEqual([
      'working',
      'working',
      'working',
      'finalised',
      'finalised',
    ]);
    expect(minutesStates.map((state) => documentStateOf(state, 'Polisen'))).toEqual(
      minutesStates.map(() => 'handed-over'),
    );
  });

  it('has an answer for every deed in every state', () => {
    for (const state of documentStates)
      for (const deed of documentDeeds) expect(documentStateAfter(state, deed)).not.toBeUndefined();
  });
});
