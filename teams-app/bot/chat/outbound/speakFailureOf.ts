import type { SpeakFailure } from './SpeakFirst.ts';

interface Failed {
  readonly response?: { readonly status?: number; readonly data?: unknown };
}

/** Source: learn.microsoft.com, "Send proactive messages", and what the connector says. */
const states = new Map<unknown, 'blocked' | 'not-in-roster'>([
  ['MessageWritesBlocked', 'blocked'],
  ['ConversationBlockedByUser', 'blocked'],
  ['BotNotInConversationRoster', 'not-in-roster'],
  ['ConversationNotFound', 'not-in-roster'],
  [403, 'blocked'],
  [404, 'not-in-roster'],
]);

const silentTeams = 'teams-silent';

/** No answer came, or one from somebody on the way who got none: the card may stand in the chat all the same. */
export const unknownOutcomes: readonly string[] = [silentTeams, 'teams-502', 'teams-504'];

/** What Teams' refusal says of the conversation; whatever may pass is tried again by the outbox's rules. */
export function speakFailureOf(error: unknown): SpeakFailure {
  const { status, data } = (error as Failed).response ?? {};
  const state = states.get(codeIn(data)) ?? states.get(status);
  if (state !== undefined) return { kind: 'closed', state };
  return { kind: 'try-again', reason: status === undefined ? silentTeams : `teams-${String(status)}` };
}

const codeIn = (data: unknown): unknown =>
  ((data ?? {}) as { readonly error?: { readonly code?: unknown } }).error?.code;
