import type { ServerResponse } from 'node:http';
import type { Person, TenantClock } from '../tenant.ts';
import type { BotLine } from './botLine.ts';
import type { ChatBook } from './chatBook.ts';
import type { Room } from './rooms.ts';

export interface ChatDeskOptions {
  readonly book: ChatBook;
  readonly clock: TenantClock;
  readonly tellBot: BotLine;
  readonly serviceUrl: string;
}

export interface Asked {
  readonly person: Person;
  readonly room: Room;
}

export type Body = Readonly<Record<string, unknown>>;
/** Something that a person does in a conversation. */
export type Doing = (asked: Asked, body: Body, response: ServerResponse) => Promise<void>;
