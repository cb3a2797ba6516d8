import type { LastWord } from '../../../domain/action/action';
import { choiceOrNull } from '../columns/choiceColumn';
import * as of from '../columns/columnKinds';
import { words } from '../columns/words';
import { readFields, writeFields, type StoredRow, type StoredValue } from '../columns/FieldColumn';
import { answerWords, channelWords } from './actionWords';

/** What an organisation said last, kept on the action's own row so that a list shows it without its answers. */
export const lastWordColumns = {
  kind: choiceOrNull(
    words('SamLastWordKind', 'Senaste svaret', 'Vad det senaste svaret gällde.'),
    answerWords,
  ),
  text: of.note(words('SamLastWordText', 'Senaste svaret i ord', 'Texten i det senaste svaret.')),
  by: of.text(words('SamLastWordBy', 'Senaste svaret från', 'Funktionen som svarade senast.')),
  via: choiceOrNull(
    words('SamLastWordVia', 'Senaste svaret genom', 'Hur det senaste svaret lämnades.'),
    channelWords,
  ),
  at: of.momentOrNull(words('SamLastWordAt', 'Senaste svaret när', 'När det senaste svaret lämnades.')),
};

export function readLastWord(stored: StoredRow): LastWord | null {
  const { kind, text, by, via, at } = readFields(lastWordColumns, stored);
  return kind === null || via === null || at === null ? null : { kind, text, by, via, at };
}

export const writeLastWord = (lastWord: LastWord | null): Record<string, StoredValue> =>
  writeFields(lastWordColumns, lastWord ?? { kind: null, text: '', by: '', via: null, at: null });
