/** A message as the tenant keeps it. */
export interface ShownMessage {
  readonly id: string;
  readonly at: string;
  readonly from: 'person' | 'bot';
  readonly persona: string;
  /** What the person is called; empty for the bot. */
  readonly name: string;
  readonly text: string;
  readonly summary: string;
  readonly cards: readonly unknown[];
}

export type Standing = 'open' | 'removed' | 'blocked';

/** A conversation as it stands. */
interface ShownChat {
  readonly messages: readonly ShownMessage[];
  readonly standing: Standing;
}

const post = (body: object): Promise<Response> =>
  fetch('/_local/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

interface ExtensionHit {
  readonly content: unknown;
  readonly preview?: { readonly content: { readonly title: string; readonly text: string } };
}

/** Hits to choose among, words, or a form to fill in. */
export interface ExtensionAnswer {
  readonly composeExtension?: {
    readonly type: string;
    readonly text?: string;
    readonly attachments?: readonly ExtensionHit[];
  };
  readonly task?: {
    readonly type: string;
    readonly value: string | { readonly title: string; readonly card: { readonly content: unknown } };
  };
}

interface ChatPlace {
  readonly persona: string;
  /** Empty for the person's own chat. */
  readonly room: string;
  readonly lang: string;
}

export type ChatLine = ReturnType<typeof chatLine>;

/** One conversation at the tenant, as one person has it. */
export const chatLine = (place: ChatPlace) => ({
  read: async (): Promise<ShownChat> => {
    const { persona, room } = place;
    const response = await fetch(`/_local/chat?${new URLSearchParams({ persona, room }).toString()}`);
    return (await response.json()) as ShownChat;
  },
  say: async (text: string): Promise<boolean> => (await post({ ...place, text })).ok,
  stand: async (standing: Standing): Promise<boolean> => (await post({ ...place, standing })).ok,
  /** The card that takes the pressed one's place for the presser; null where the bot did not answer. */
  press: async (activityId: string, verb: string, data: unknown): Promise<unknown> => {
    const response = await post({ ...place, activityId, action: { verb, data } });
    return response.ok ? ((await response.json()) as { readonly card: unknown }).card : null;
  },
  /** What the app's message extension answers; null where the bot did not. */
  extend: async (extension: string, value: object): Promise<ExtensionAnswer | null> => {
    const response = await post({ ...place, extension, value });
    return response.ok ? ((await response.json()) as ExtensionAnswer) : null;
  },
  insert: async (card: unknown): Promise<boolean> => (await post({ ...place, card })).ok,
});
