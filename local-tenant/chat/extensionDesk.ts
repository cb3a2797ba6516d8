import { answerJson, refuse } from '../http/answer.ts';
import { extensionActivity, extensionCalls, type ActivityOrder } from './activities.ts';
import type { Asked, Body, ChatDeskOptions, Doing } from './Doing.ts';

type OrderOf = (asked: Asked, body: Body, id: string) => ActivityOrder;

/** The bot's answer goes to the page as it is: hits, a form, or a few words. */
export const makeExtend =
  ({ tellBot }: ChatDeskOptions, orderOf: OrderOf): Doing =>
  async (asked, body, response) => {
    const call = extensionCalls.find((each) => each === body['extension']) ?? 'query';
    const order = orderOf(asked, body, `extension-${String(Date.now())}`);
    const answer = await tellBot(extensionActivity(order, call, body['value']));
    if (answer.status === 200) answerJson(response, 200, answer.body);
    else refuse(response, 502, 'botRefused', `The bot answered ${String(answer.status)}.`);
  };

/** A card that the message extension gave, sent in the person's name. */
export const makeInsert =
  ({ book, clock }: ChatDeskOptions): Doing =>
  ({ person, room }, body, response) => {
    const at = clock.now().toISOString();
    const cards = [body['card']];
    const message = { at, from: 'person', persona: person.key, text: '', summary: '', cards } as const;
    answerJson(response, 200, { id: book.add(room.id, message).id });
    return Promise.resolve();
  };
