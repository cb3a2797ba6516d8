import type { PromiseDesk } from '@samverkansrummet/shared/lib/ui/promise-card/makePromiseDesk';
import { notAnswering, type PromiseState } from '@samverkansrummet/shared/lib/ui/promise-card/promiseState';
import { promiseCardText } from '@samverkansrummet/shared/lib/ui/text/promiseCardText';
import { readDeed, type Deed } from '@samverkansrummet/shared/lib/ui/promise-card/readDeed';

/** What the card's deeds are carried out on. */
export interface CardHost {
  state(): PromiseState;
  show(change: Partial<PromiseState>): void;
  /** Goes on to the answers of a promise. */
  toAnswer(): void;
  /** Goes back to the list that it came from. */
  toList(): void;
  reload(): void;
  /** Null where its code could not be fetched, which the card then tells. */
  desk(): Promise<PromiseDesk | null>;
}

/** Carries out what a card or sheet has sent; anything that it did not offer does nothing. */
export async function carryOut(host: CardHost, submitted: unknown): Promise<void> {
  const deed = readDeed(submitted, host.state().items);
  if (deed === null || host.state().answering.sending) return;
  switch (deed.deed) {
    case 'reload':
      host.reload();
      return;
    case 'open':
      host.show({ answering: { ...notAnswering, key: deed.item.key }, receipt: '' });
      host.toAnswer();
      return;
    case 'answer':
      await answer(host, deed);
      return;
    case 'not-pointing':
      await answerAgain(host, deed.words);
  }
}

type Answer = Extract<Deed, { deed: 'answer' }>;

async function answer(host: CardHost, given: Pick<Answer, 'item' | 'kind' | 'words'>): Promise<void> {
  const { item, kind, words } = given;
  host.show({ answering: { ...notAnswering, key: item.key, kind, typed: words, sending: true } });
  const desk = await host.desk();
  if (desk === null) {
    const { answering, language } = host.state();
    host.show({ answering: { ...answering, sending: false, refusal: promiseCardText[language].offline } });
    return;
  }
  const change = await desk.answer(host.state(), given);
  host.show(change);
  if (change.answering?.key === null) host.toList();
}

/** The person has answered for the words; what is typed now goes, as the answer that was pressed. */
async function answerAgain(host: CardHost, words: string): Promise<void> {
  const { key, kind, asksAbout } = host.state().answering;
  const item = host.state().items.find((each) => each.key === key);
  if (item === undefined || kind === null) return;
  (await host.desk())?.pointsNobodyOut(asksAbout);
  await answer(host, { item, kind, words });
}
