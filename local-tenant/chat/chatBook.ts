import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** One message in a person's chat with the bot. */
interface ChatMessage {
  readonly id: string;
  readonly at: string;
  readonly from: 'person' | 'bot';
  readonly text: string;
  /** The contents of its Adaptive Cards. */
  readonly cards: readonly unknown[];
}

type NewMessage = Omit<ChatMessage, 'id'>;

/** What has been said in each person's chat, kept in one file so that nothing is lost at a restart. */
export interface ChatBook {
  of(persona: string): readonly ChatMessage[];
  add(persona: string, message: NewMessage): ChatMessage;
  /** False where there is no such message. */
  replace(persona: string, id: string, message: Pick<ChatMessage, 'text' | 'cards'>): boolean;
  clear(): void;
}

type Kept = readonly (readonly [persona: string, messages: readonly ChatMessage[]])[];

export function createChatBook(file: string): ChatBook {
  const kept = new Map(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : []);
  const of = (persona: string): readonly ChatMessage[] => kept.get(persona) ?? [];
  const keep = (persona: string, messages: readonly ChatMessage[]): void => {
    kept.set(persona, messages);
    writeFileSync(file, JSON.stringify([...kept]));
  };
  return {
    of,
    add(persona, message) {
      const numbered = { id: `${persona}-${String(of(persona).length + 1)}`, ...message };
      keep(persona, [...of(persona), numbered]);
      return numbered;
    },
    replace(persona, id, change) {
      if (!of(persona).some((message) => message.id === id)) return false;
      keep(
        persona,
        of(persona).map((message) => (message.id === id ? { ...message, ...change } : message)),
      );
      return true;
    },
    clear() {
      kept.clear();
      rmSync(file, { force: true });
    },
  };
}
