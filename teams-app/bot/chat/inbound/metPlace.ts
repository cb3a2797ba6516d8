import type { MetPlace } from '@samverkansrummet/shared/lib-commonjs/application/conversations/makeConversationDesk.js';
import {
  personalKey,
  placeKey,
  type ConversationPlace,
} from '@samverkansrummet/shared/lib-commonjs/domain/conversation/conversation.js';
import type { Speaker } from '../replies/Speaker.ts';

/** The part of an activity that says where it was said. */
export interface ActivityPlace {
  readonly serviceUrl?: string | undefined;
  readonly conversation: {
    readonly id: string;
    readonly conversationType: string;
    readonly tenantId?: string | undefined;
  };
  readonly channelData?: { readonly tenant?: { readonly id?: string | undefined } | undefined } | undefined;
}

const places: Readonly<Record<string, ConversationPlace>> = { personal: 'personal', channel: 'channel' };

/** Where an admitted activity came from, as the bot keeps it to speak first; a meeting's chat is a group. */
export function metPlace(activity: ActivityPlace, { person, language }: Speaker): MetPlace {
  const { conversation, serviceUrl = '' } = activity;
  const common = { serviceUrl, tenant: tenantOf(activity), language };
  const place = places[conversation.conversationType] ?? 'group';
  if (place === 'personal')
    return { ...common, place, key: personalKey(person), conversation: conversation.id, person };
  const key = placeKey(conversation.id);
  return { ...common, place, key, conversation: key, person: null };
}

const tenantOf = ({ conversation, channelData }: ActivityPlace): string =>
  conversation.tenantId ?? channelData?.tenant?.id ?? '';
