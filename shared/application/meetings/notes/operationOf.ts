import type { OperationId } from '../../../domain/kernel/id';
import type { Note } from '../../../domain/meeting/note';

/**
 * Names the write that turns a note into something else. It follows the note's version, so that two people who press at
 * once make one promise, and a note that was turned back can be turned again.
 */
export const operationOf = (
  note: Pick<Note, 'id' | 'version'>,
  into: 'promise' | 'decision' | 'problem',
): OperationId => `${into}-of-note-${note.id}-${note.version.replace(/[^A-Za-z0-9-]/g, '')}` as OperationId;
