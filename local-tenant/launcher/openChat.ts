import { createBotLine } from '../chat/botLine.ts';
import { connectorAddress } from '../chat/connectorAddress.ts';
import { createChat } from '../chat/createChat.ts';
import { createConnector } from '../chat/createConnector.ts';
import type { Routes } from '../http/createListener.ts';
import type { Ground } from './ground.ts';

/** Everybody's chat with the bot, and the connector that the bot answers through. */
export function openChat({ options, addresses, clock, identity, faults, chatBook }: Ground): Routes {
  const serviceUrl = connectorAddress(addresses);
  const tellBot = createBotLine({ key: identity.key, botOrigin: addresses.bot, serviceUrl });
  const { nodeModules } = options;
  return {
    ...createConnector({ tokens: identity.tokens, book: chatBook, clock, faults }),
    ...createChat({ book: chatBook, clock, tellBot, serviceUrl, nodeModules }),
  };
}
