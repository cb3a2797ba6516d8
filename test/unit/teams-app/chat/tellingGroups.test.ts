import { MemoryConversationBook } from '../../../../shared/adapters/memory/MemoryConversationBook';
import { MemoryReminderOffice } from '../../../../shared/adapters/memory/MemoryReminderOffice';
import type { MetPlace } from '../../../../shared/application/conversations/makeConversationDesk';
import type { OperationId } from '../../../../shared/domain/kernel/id';
import { instant } from '../../../../shared/domain/kernel/instant';
import { failure, success } from '../../../../shared/domain/kernel/result';
import { makeTellGroups } from '../../../../teams-app/bot/chat/group/makeTellGroups';
import type { FirstWords, SpeakFailure } from '../../../../teams-app/bot/chat/outbound/SpeakFirst';
import { forumKey, people } from '../../../builders/aContact';
import { the } from '../../../support/the';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { aMeetingBehind } from './aMeetingBehind';
import { memoryChatGround } from './memoryChatGround';

class Killed extends Error {}

/** A group of the forum, and a service that may be killed before or after whatever it does there. */
async function aGroup() {
  const forum = new ForumAtWork();
  const book = new MemoryConversationBook();
  const chat: MetPlace = {
    ...{ key: '19:grupp' as never, place: 'group', conversation: '19:grupp', serviceUrl: '', tenant: '' },
    ...{ person: null, language: 'sv' },
  };
  const stateSince = instant('2026-11-23T08:00:00Z');
  const born = { ...chat, forum: forumKey, state: 'open', told: [], stateSince } as const;
  done(await book.add(born, 'add' as OperationId));
  await aMeetingBehind(forum);
  const cards: FirstWords[] = [];
  const refusals: SpeakFailure[] = [];
  const ground = memoryChatGround(forum, book);
  const office = new MemoryReminderOffice(people.service, 'owner', people.service);
  let written = 0;
  const service = { killIn: Number.POSITIVE_INFINITY };
  const live = (): void => {
    service.killIn -= 1;
    if (service.killIn < 0) throw new Killed();
  };
  const mortal = <Given extends readonly unknown[], T>(call: (...given: Given) => Promise<T>) =>
    async function (...given: Given): Promise<T> {
      live();
      const answer = await call(...given);
      live();
      return answer;
    };
  const instance = () =>
    makeTellGroups({
      ...{ ground, office, random: () => 0 },
      book: {
        all: mortal(() => book.all()),
        find: mortal((key) => book.find(key)),
        add: mortal((...given) => book.add(...given)),
        change: mortal((...given) => book.change(...given)),
      },
      operations: { next: () => `told-${(written += 1)}` as OperationId },
      speakFirst: mortal((_to, words) => {
        const refused = refusals.shift();
        return Promise.resolve(refused === undefined ? success(void cards.push(words)) : failure(refused));
      }),
    });
  const told = async () => the(done(await book.all())[0]).told;
  const shown = (): readonly string[] => cards.map(({ card }) => JSON.stringify(card));
  return { forum, ground, book, chat, service, instance, cards, refusals, told, shown };
}

const minutes = (amount: number): number => amount * 60;

describe('a group that nobody has asked', () => {
  it('is called to the meeting three working days before, and to confirm the day after; once', async () => {
    const { instance, forum, cards, shown, told } = await aGroup();
    await instance()();
    expect(cards.map(({ summary }) => summary)).toEqual(['Samverkansrummet: om mötet']);
    expect(shown()[0]).toContain('Att bekräfta');
    forum.clock.advance(20 * 3600);
    const [one, other] = [instance(), instance()];
    await one();
    expect(shown()[1]).toContain('Laga lampor');
    await other();
    await one();
    expect(cards).toHaveLength(2);
    expect(await told()).toEqual(['confirm-1', 'call-2']);
  });

  it('is told once by two instances at the same moment', async () => {
    const { instance, cards } = await aGroup();
    await Promise.all([instance()(), instance()()]);
    expect(cards).toHaveLength(1);
  });

  it('is left alone in the evening', async () => {
    const { instance, forum, cards } = await aGroup();
    forum.clock.advance(8 * 3600);
    await instance()();
    expect(cards).toEqual([]);
  });

  it('is told later where Teams did not answer', async () => {
    const { instance, forum, cards, refusals, told } = await aGroup();
    refusals.push({ kind: 'try-again', reason: 'teams-500' });
    await instance()();
    expect(await told()).toEqual(['confirm-1 planned 2026-11-23T12:01:00Z 1']);
    await instance()();
    expect(cards).toEqual([]);
    forum.clock.advance(minutes(2));
    await instance()();
    expect([cards.length, await told()]).toEqual([1, ['confirm-1']]);
  });

  it('is told nothing where the bot was thrown out, and what it missed when it is let in again', async () => {
    const { instance, forum, cards, refusals, book, ground, chat } = await aGroup();
    refusals.push({ kind: 'closed', state: 'not-in-roster' });
    await instance()();
    expect(done(await book.all())).toMatchObject([{ state: 'not-in-roster' }]);
    forum.clock.advance(minutes(20));
    await instance()();
    expect(cards).toEqual([]);
    done(await ground.conversations.meet(chat));
    await instance()();
    expect(cards).toHaveLength(1);
  });

  it('is told once where somebody speaks in it meanwhile', async () => {
    const { instance, forum, cards, ground, chat, told, book } = await aGroup();
    const add = cards.push.bind(cards);
    jest.spyOn(cards, 'push').mockImplementationOnce((words) => {
      void ground.conversations.meet({ ...chat, language: 'en' });
      return add(words);
    });
    await instance()();
    forum.clock.advance(minutes(40));
    await instance()();
    expect(done(await book.all())).toMatchObject([{ language: 'en' }]);
    expect([cards.length, await told()]).toEqual([1, ['confirm-1']]);
  });
});

describe('a service that is killed while it tells a group', () => {
  it('loses no card at any moment, and sends twice only what had gone without its mark', async () => {
    let moment = 0;
    let isKilled = true;
    for (; isKilled; moment += 1) {
      const { instance, forum, service, cards, told } = await aGroup();
      service.killIn = moment;
      isKilled = await instance()().then(
        () => false,
        (error: unknown) => error instanceof Killed,
      );
      service.killIn = Number.POSITIVE_INFINITY;
      const [before, marked] = [cards.length, (await told()).includes('confirm-1')];
      for (let look = 1; look <= 3; look += 1) {
        await instance()();
        forum.clock.advance(minutes(16));
      }
      expect([moment, cards.length]).toEqual([moment, before === 1 && !marked ? 2 : 1]);
      expect(await told()).toEqual(['confirm-1']);
    }
    // Reading, claiming, sending, and finding and writing the row again, each before and after.
    expect(moment).toBeGreaterThan(8);
  });
});
