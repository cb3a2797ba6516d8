import { findPerson } from '../people.ts';

/** Where people and the bot talk: a person's own chat, a channel, or a meeting's chat. */
export interface Room {
  /** What Teams calls the conversation. */
  readonly id: string;
  readonly kind: 'personal' | 'channel' | 'groupChat';
  /** Whose own chat it is; null for the others. */
  readonly persona: string | null;
}

/** A person's own conversation with the bot. */
export const personalRoom = (persona: string): string => `a:personal-${persona}`;

const own = /^a:personal-(.+)$/;
const channel = /^19:[\w.-]+@thread\.tacv2$/;
const meeting = /^19:meeting_[\w.-]+@thread\.v2$/;

/** Reads what a conversation is called; a thread of a channel is the channel's. Null for what is no conversation. */
export function roomOf(conversation: string): Room | null {
  const id = conversation.replace(/;messageid=.*$/, '');
  const persona = own.exec(id)?.[1] ?? null;
  if (persona !== null) return findPerson(persona) === null ? null : { id, kind: 'personal', persona };
  if (channel.test(id)) return { id, kind: 'channel', persona };
  return meeting.test(id) ? { id, kind: 'groupChat', persona } : null;
}
