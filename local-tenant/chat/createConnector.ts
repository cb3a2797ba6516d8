import { answerJson, refuse } from '../http/answer.ts';
import type { Routes } from '../http/createListener.ts';
import type { Exchange, Handler } from '../http/Exchange.ts';
import { readJsonBody } from '../http/readJsonBody.ts';
import { findPerson, people } from '../people.ts';
import type { Faults, TenantClock, TokenVerifier } from '../tenant.ts';
import { CONNECTOR_AUDIENCE } from '../identity/resources.ts';
import type { ChatBook, Standing } from './chatBook.ts';
import { createRateLimit } from './rateLimit.ts';
import { personalRoom, roomOf, type Room } from './rooms.ts';

export interface ConnectorOptions {
  readonly tokens: TokenVerifier;
  readonly book: ChatBook;
  readonly clock: TenantClock;
  readonly faults: Faults;
}

type Body = Readonly<Record<string, unknown>>;
type Attachment = { readonly contentType?: unknown; readonly content?: unknown };

const CARD = 'application/vnd.microsoft.card.adaptive';

/** The part of a message that the chat shows. */
function shown({ text, summary, attachments }: Body) {
  const all = Array.isArray(attachments) ? (attachments as readonly Attachment[]) : [];
  return {
    text: typeof text === 'string' ? text : '',
    summary: typeof summary === 'string' ? summary : '',
    cards: all.filter(({ contentType }) => contentType === CARD).map(({ content }) => content),
  };
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const notFound: Refusal = { status: 404, code: 'ConversationNotFound', message: 'Conversation not found.' };
const notThere: Refusal = {
  status: 403,
  code: 'BotNotInConversationRoster',
  message: 'The bot is not part of the conversation roster.',
};
const shutOut: Refusal = {
  status: 403,
  code: 'MessageWritesBlocked',
  message: 'The user has blocked the conversation with the bot.',
};
const tooMany: Refusal = {
  status: 429,
  code: 'TooManyRequests',
  message: 'Too many messages in this conversation.',
};

const standings: Readonly<Record<Standing, Refusal | null>> = {
  open: null,
  removed: notThere,
  blocked: shutOut,
};

const hasNoAccount = ({ persona }: Room): boolean =>
  persona !== null && findPerson(persona)?.account === 'none';

interface Place {
  readonly room: Room;
  readonly activity: string;
}

/** `/_connector/v3/conversations/{conversation}/activities[/{activity}]`; null once it has been refused. */
const makePlaceOf = ({ book, faults }: Pick<ConnectorOptions, 'book' | 'faults'>) => {
  const mayPass = createRateLimit();
  const refusalIn = (room: Room | null): Refusal | null => {
    if (room === null) return notFound;
    const closed = hasNoAccount(room) ? notThere : standings[book.of(room.id).standing];
    if (closed !== null) return closed;
    return faults.strike('chat', ['429']) !== null || !mayPass(room.id) ? tooMany : null;
  };
  return ({ url, response }: Exchange): Place | null => {
    const [, , , , conversation = '', , activity = ''] = url.pathname.split('/').map(decodeURIComponent);
    const room = roomOf(conversation);
    const refusal = refusalIn(room);
    if (refusal === null && room !== null) return { room, activity };
    const { status, code, message } = refusal ?? notFound;
    if (status === 429) response.setHeader('retry-after', '1');
    refuse(response, status, code, message);
    return null;
  };
};

/** Teams' connector as the bot calls it: conversations and their activities, with its token, limits and refusals. */
export function createConnector({ tokens, book, clock, faults }: ConnectorOptions): Routes {
  const placeOf = makePlaceOf({ book, faults });

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
    else answerJson(response, 201, { id: personalRoom(person) });
  });

  const send = forBot((exchange, body) => {
    const fault = faults.strike('chat', ['503', 'cut', 'drop']);
    if (fault?.kind === 'cut') {
      exchange.response.destroy();
      return;
    }
    if (fault?.kind === '503') {
      refuse(exchange.response, 503, 'ServiceUnavailable', 'The service is unavailable.');
      return;
    }
    const place = placeOf(exchange);
    if (place === null) return;
    const at = clock.now().toISOString();
    const added = book.add(place.room.id, { at, from: 'bot', persona: '', ...shown(body) });
    if (fault?.kind === 'drop') exchange.response.destroy();
    else answerJson(exchange.response, 201, { id: added.id });
  });

  const update = forBot((exchange, body) => {
    const place = placeOf(exchange);
    if (place === null) return;
    if (book.replace(place.room.id, place.activity, shown(body)))
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
