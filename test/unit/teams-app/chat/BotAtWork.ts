import { MemoryConversationBook } from '../../../../shared/adapters/memory/MemoryConversationBook';
import { createBot, type Bot } from '../../../../teams-app/bot/chat/createBot';
import type { ChatGround } from '../../../../teams-app/bot/chat/ChatGround';
import type { Route } from '../../../../teams-app/bot/http/Route';
import { createLog } from '../../../../teams-app/bot/log/createLog';
import { people } from '../../../builders/aContact';
import { ForumAtWork } from '../../application/aForumAtWork';
import { chatSettings } from './chatSettings';
import { openConnectorStand, type ConnectorStand } from './ConnectorStand';
import { memoryChatGround } from './memoryChatGround';

/** What the connector is shown; the SDK reads its expiry. */
const connectorToken = ['{"alg":"none"}', '{"appid":"bot","exp":4102444800}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

export type Place = 'personal' | 'channel' | 'groupChat';

/** The bot with Microsoft's SDK around it, on a forum in memory and a connector on loopback. */
export interface BotAtWork {
  readonly bot: Bot;
  readonly forum: ForumAtWork;
  readonly ground: ChatGround;
  readonly book: MemoryConversationBook;
  readonly stand: ConnectorStand;
  /** Lets Teams tell the bot something; the answer to an invoke comes back. */
  tell(activity: object, place?: Place, person?: string): Promise<{ status: number; body: unknown }>;
}

export const conversationOf = (place: Place, person: string = people.roads): string =>
  place === 'personal' ? `a:1-${person}` : `19:${place}@thread.tacv2`;

export async function openBot(): Promise<BotAtWork> {
  const stand = await openConnectorStand();
  const settings = { ...chatSettings(stand.origin), unauthenticated: true };
  const [forum, book] = [new ForumAtWork(), new MemoryConversationBook()];
  const ground = memoryChatGround(forum, book);
  const log = createLog(
    () => undefined,
    () => '',
  );
  const bot = await createBot({ settings, ground, log, token: () => Promise.resolve(connectorToken) });
  const route = bot.routes[0] as Route;
  let told = 0;
  return {
    ...{ bot, forum, ground, book, stand },
    async tell(activity, place = 'personal', person = people.roads) {
      const body = JSON.stringify({
        id: String((told += 1)),
        channelId: 'msteams',
        serviceUrl: `${stand.origin}/_connector/`,
        locale: 'sv-SE',
        from: { id: '29:u', aadObjectId: person },
        recipient: { id: '28:b' },
        conversation: {
          id: conversationOf(place, person),
          tenantId: settings.tenantId,
          conversationType: place,
        },
        channelData: { tenant: { id: settings.tenantId } },
        ...activity,
      });
      const url = new URL('http://bot/api/messages');
      const call = { method: 'POST', url, parameters: {}, headers: {}, body, address: '::1' } as const;
      const answered = await route.answer(call);
      const text = typeof answered.body === 'string' ? answered.body : '';
      return { status: answered.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
    },
  };
}
