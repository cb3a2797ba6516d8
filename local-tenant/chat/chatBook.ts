import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** One message in a conversation. */
interface ChatMessage {
  readonly id: string;
  readonly at: string;
  readonly from: 'person' | 'bot';
  /** Which person wrote it; empty for the bot. */
  readonly persona: string;
  readonly text: string;
  /** All that a notification shows of it. */
  readonly summary: string;
  /** The contents of its Adaptive Cards. */
  readonly cards: readonly unknown[];
}

type NewMessage = Omit<ChatMessage, 'id'>;

/** Whether the bot may write in a conversation. */
export type Standing = 'open' | 'removed' | 'blocked';

interface Kept {
  readonly messages: readonly ChatMessage[];
  readonly standing: Standing;
}

/** What has been said in each conversation, kept in one file so that nothing is lost at a restart. */
export interface ChatBook {
  of(conversation: string): Kept;
  add(conversation: string, message: NewMessage): ChatMessage;
  /** False where there is no such message. */
  replace(conversation: string, id: string, message: Partial<NewMessage>): boolean;
  setStanding(conversation: string, standing: Standing): void;
  clear(): void;
}

const nothing: Kept = { messages: [], standing: 'open' };

export function createChatBook(file: string): ChatBook {
  const kept = new Map(
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly (readonly [string, Kept])[]) : [],
  );
  const of = (conversation: string): Kept => kept.get(conversation) ?? nothing;
  const keep = (conversation: string, change: Partial<Kept>): void => {
    kept.set(conversation, { ...of(conversation), ...change });
    writeFileSync(file, JSON.stringify([...kept]));
  };
  return {
    of,
    add(conversation, message) {
      const { messages } = of(conversation);
      const numbered = {
        id: `${conversation.replace(/\W+/g, '-')}-${String(messages.length + 1)}`,
        ...message,
      };
      keep(conversation, { messages: [...messages, numbered] });
      return numbered;
    },
    replace(conversation, id, change) {
      const { messages } = of(conversation);
      if (!messages.some((message) => message.id === id)) return false;
      keep(conversation, {
        messages: messages.map((message) => (message.id === id ? { ...message, ...change } : message)),
      });
      return true;
    },
    setStanding(conversation, standing) {
      keep(conversation, { standing });
    },
    clear() {
      kept.clear();
      rmSync(file, { force: true });
    },
  };
}
