import { CLIENT_ID } from '../identity/registeredApp.ts';
import { REGISTER_TENANT } from '../people.ts';
import type { Person } from '../tenant.ts';

type Lang = 'sv' | 'en';

/** A person's own conversation with the bot. */
export const conversationOf = (persona: string): string => `a:personal-${persona}`;
export const personaOf = (conversation: string): string | null =>
  /^a:personal-(.+)$/.exec(conversation)?.[1] ?? null;

export interface ActivityOrder {
  readonly person: Person;
  readonly lang: Lang;
  readonly id: string;
  readonly at: string;
  readonly serviceUrl: string;
}

/** What Teams says of every activity of a personal chat. */
const common = ({ person, lang, id, at, serviceUrl }: ActivityOrder) => ({
  id,
  timestamp: at,
  channelId: 'msteams',
  serviceUrl,
  locale: lang === 'sv' ? 'sv-SE' : 'en-GB',
  from: { id: `29:${person.objectId}`, name: person.name, aadObjectId: person.objectId },
  recipient: { id: `28:${CLIENT_ID}`, name: 'Samverkansrummet' },
  conversation: {
    id: conversationOf(person.key),
    tenantId: REGISTER_TENANT,
    conversationType: 'personal',
  },
  channelData: { tenant: { id: REGISTER_TENANT } },
});

export const messageActivity = (order: ActivityOrder, text: string): object => ({
  ...common(order),
  type: 'message',
  text,
  textFormat: 'plain',
});

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
