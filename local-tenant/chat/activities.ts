import { CLIENT_ID } from '../identity/registeredApp.ts';
import { REGISTER_TENANT } from '../people.ts';
import type { Person } from '../tenant.ts';
import type { Room } from './rooms.ts';

type Lang = 'sv' | 'en';

export interface ActivityOrder {
  readonly person: Person;
  readonly room: Room;
  readonly lang: Lang;
  readonly id: string;
  readonly at: string;
  readonly serviceUrl: string;
}

const bot = { id: `28:${CLIENT_ID}`, name: 'Samverkansrummet' };

/** What Teams says of every activity. */
const common = ({ person, room, lang, id, at, serviceUrl }: ActivityOrder) => ({
  id,
  timestamp: at,
  channelId: 'msteams',
  serviceUrl,
  locale: lang === 'sv' ? 'sv-SE' : 'en-GB',
  from: { id: `29:${person.objectId}`, name: person.name, aadObjectId: person.objectId },
  recipient: bot,
  conversation: {
    // What is written in a channel begins a thread, or goes on in one.
    id: room.kind === 'channel' ? `${room.id};messageid=${id}` : room.id,
    tenantId: REGISTER_TENANT,
    conversationType: room.kind,
    isGroup: room.kind !== 'personal',
  },
  channelData: { tenant: { id: REGISTER_TENANT } },
});

/** How the app is mentioned, as people write it here. */
const mention = /@Samverkansrummet\b/i;

/** Teams delivers nothing that does not mention the bot, but in a person's own chat with it. */
export const isForBot = ({ kind }: Room, text: string): boolean => kind === 'personal' || mention.test(text);

export function messageActivity(order: ActivityOrder, text: string): object {
  const isMention = order.room.kind !== 'personal';
  const named = `<at>${bot.name}</at>`;
  return {
    ...common(order),
    type: 'message',
    text: isMention ? text.replace(mention, named) : text,
    textFormat: 'plain',
    ...(isMention && { entities: [{ type: 'mention', mentioned: bot, text: named }] }),
  };
}

export const installActivity = (order: ActivityOrder, action: 'add' | 'remove'): object => {
  const activity = common(order);
  const conversation = { ...activity.conversation, id: order.room.id };
  return { ...activity, conversation, type: 'installationUpdate', action };
};

/** A pressed button of a card. */
export interface PressedAction {
  readonly verb: string;
  readonly data: unknown;
}

export const pressActivity = (order: ActivityOrder, replyToId: string, action: PressedAction): object => ({
  ...common(order),
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId,
  value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
});

/** What somebody does with the app's message extension. */
export const extensionCalls = ['query', 'fetchTask', 'submitAction'] as const;
export type ExtensionCall = (typeof extensionCalls)[number];

export const extensionActivity = (order: ActivityOrder, call: ExtensionCall, value: unknown): object => ({
  ...common(order),
  type: 'invoke',
  name: `composeExtension/${call}`,
  value,
});
