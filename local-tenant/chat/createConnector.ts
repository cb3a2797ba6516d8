import { answerJson, refuse } from '../http/answer.ts';
import type { Routes } from '../http/createListener.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { findPerson, people } from '../people.ts';
import type { TenantClock, TokenVerifier } from '../tenant.ts';
import { conversationOf, personaOf } from './activities.ts';
import { CONNECTOR_AUDIENCE } from '../identity/resources.ts';
import type { ChatBook } from './chatBook.ts';
import { createRateLimit } from './rateLimit.ts';

export interface ConnectorOptions {
  readonly tokens: TokenVerifier;
  readonly book: ChatBook;
  readonly clock: TenantClock;
}

type Body = Readonly<Record<string, unknown>>;
type Attachment = { readonly contentType?: unknown; readonly content?: unknown };

const CARD = 'application/vnd.microsoft.card.adaptive';

/** The part of a message that the chat shows. */
function shown({ text, attachments }: Body): { readonly text: string; readonly cards: readonly unknown[] } {
  const all = Array.isArray(attachments) ? (attachments as readonly Attachment[]) : [];
  return {
    text: typeof text === 'string' ? text : '',
    cards: all.filter(({ contentType }) => contentType === CARD).map(({ content }) => content),
  };
}

/** `/_connector/v3/conversations/{conversation}/activities[/{activity}]`; null once it has been refused. */
const makePlaceOf =
  (mayPass: (persona: string) => boolean) =>
  ({ url, response }: Exchange): { readonly persona: string; readonly activity: string } | null => {
    const [, , , , conversation = '', , activity = ''] = url.pathname.split('/').map(decodeURIComponent);
    const persona = personaOf(conversation);
    const person = persona === null ? null : findPerson(persona);
    if (persona === null || person === null)
      refuse(response, 404, 'ConversationNotFound', 'Conversation not found.');
    else if (person.account === 'none')
      refuse(response, 403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.');
    else if (!mayPass(persona)) {
      response.setHeader('retry-after', '1');
      refuse(response, 429, 'TooManyRequests', 'Too many messages in this conversation.');
    } else return { persona, activity };
    return null;
  };

/** Teams' connector as the bot calls it: conversations and their activities, with its token, limits and refusals. */
export function createConnector({ tokens, book, clock }: ConnectorOptions): Routes {
  const placeOf = makePlaceOf(createRateLimit());

  async function refusalOf({ request }: Exchange): Promise<string | null> {
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme !== 'Bearer' || token === undefined) return 'No token.';
    const check = await tokens.verify(token, CONNECTOR_AUDIENCE);
    return check.ok ? null : check.reason;
  }

  const forBot =
    (act: (exchange: Exchange, body: Body) => void): Handler =>
    async (exchange) => {
      const reason = await refusalOf(exchange);
      const body = await readJsonBody(exchange.request);
      if (reason !== null) refuse(exchange.response, 401, 'Unauthorized', reason);
      else if (!body.ok) refuse(exchange.response, body.status, 'BadSyntax', body.message);
      else act(exchange, body.value);
    };

  const create = forBot(({ response }, body) => {
    const [member] = Array.isArray(body['members']) ? (body['members'] as readonly { id?: unknown }[]) : [];
    const id = typeof member?.id === 'string' ? member.id.replace(/^29:/, '') : '';
    const person = personWithId(id);
    if (person === null) refuse(response, 403, 'MessageWritesBlocked', 'The user is not in this tenant.');
    else answerJson(response, 201, { id: conversationOf(person) });
  });

  const send = forBot((exchange, body) => {
    const place = placeOf(exchange);
    if (place === null) return;
    const at = clock.now().toISOString();
    const added = book.add(place.persona, { at, from: 'bot', ...shown(body) });
    answerJson(exchange.response, 201, { id: added.id });
  });

  const update = forBot((exchange, body) => {
    const place = placeOf(exchange);
    if (place === null) return;
    if (book.replace(place.persona, place.activity, shown(body)))
      answerJson(exchange.response, 200, { id: place.activity });
    else
      refuse(
        exchange.response,
        404,
        'ActivityNotFoundInConversation',
        'The activity is not in the conversation.',
      );
  });

  return {
    'POST /_connector/v3/conversations': create,
    'POST /_connector/v3/conversations/*': send,
    'PUT /_connector/v3/conversations/*': update,
  };
}

function personWithId(objectId: string): string | null {
  const person = people.find((one) => one.objectId === objectId);
  return person === undefined || person.account === 'none' ? null : person.key;
}
