import { MemoryReminderOffice } from '../../../../shared/adapters/memory/MemoryReminderOffice';
import { knownFor } from '../../../../shared/application/reminders/knownContent';
import { linesOf } from '../../../../shared/application/reminders/linesOf';
import type { PersonId } from '../../../../shared/domain/kernel/id';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { instant } from '../../../../shared/domain/kernel/instant';
import { failure, success } from '../../../../shared/domain/kernel/result';
import { outboxFieldsOf } from '../../../../shared/domain/reminders/outboxRow';
import { digestKeyOf, type Recipient, type Reminder } from '../../../../shared/domain/reminders/reminder';
import type { ReminderRule } from '../../../../shared/domain/reminders/reminderRule';
import { makeChatSender } from '../../../../teams-app/bot/chat/outbound/makeChatSender';
import type { ButtonData } from '../../../../teams-app/bot/chat/cards/ButtonData';
import { replyToPress } from '../../../../teams-app/bot/chat/replies/replyToPress';
import { aCoordinator, forumKey, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { district } from '../../../builders/anOrganisation';
import { the } from '../../../support/the';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { memoryChatGround, service } from './memoryChatGround';

const running = { status: 'in-progress', confirmation: 'confirmed', organisation: district } as const;
const recipient: Recipient = {
  key: people.coordinator as string as Recipient['key'],
  contact: aCoordinator(),
  channel: 'chat',
};

/** A coordinator's message of the day: a promise of the own organisation, an effect to judge, minutes, and a plan. */
async function aDigest() {
  const forum = new ForumAtWork();
  const office = new MemoryReminderOffice(service, 'owner', service);
  const ground = memoryChatGround(forum, undefined, office);
  const promised = await forum.promised({ ...running, dueDate: today, title: 'Boka lokalen' });
  const carriedOut = { ...running, status: 'carried-out', effectCheckDate: today } as const;
  const judged = await forum.promised({ ...carriedOut, title: 'Nya lampor' });
  const meeting = await forum.meets({
    ...{ state: 'held', title: 'EST-möte vecka 47' },
    ...{ startsAt: instant('2026-11-20T08:00:00Z'), closedAt: instant('2026-11-20T09:00:00Z') },
  });
  const about = (rule: ReminderRule, kind: Reminder['subject']['kind'], id: number): Reminder => ({
    ...{ rule, forum: forumKey, subject: { kind, id } },
    anchor: kind === 'meeting' ? addDays(today, -3) : today,
  });
  const reminders = [
    about('due-today', 'action', promised.id),
    about('effect-check', 'action', judged.id),
    about('minutes-open', 'meeting', meeting),
    about('plan-last', 'plan', 7),
  ];
  const fields = outboxFieldsOf(
    { key: digestKeyOf(recipient.key, today), day: today, recipient, reminders },
    ground.clock.now(),
  );
  const { row } = the(done(await office.place([fields], 'place' as never))[0]);
  const cards: unknown[] = [];
  const site = forum.forum.remind(service, 'coordinator');
  const forums = { all: () => [site], of: () => site };
  const known = await knownFor({ forums, timeZone: 'Europe/Stockholm' }, [row], new Map());
  const chat = { key: `person|${people.coordinator}`, state: 'open', language: 'sv' };
  const sender = makeChatSender({
    ground,
    book: { all: () => Promise.resolve(success([chat as never])) },
    speakFirst: (_to, { card }) => Promise.resolve(success(void cards.push(card))),
  });
  done(await sender.send({ row, recipient, lines: linesOf(reminders, known) }));
  done(
    await office.mark(row, { state: 'sent', leasedUntil: null, sentAt: ground.clock.now() }, 'sent' as never),
  );
  const press = async (card: unknown, kind: string, person: PersonId = people.coordinator) =>
    (await replyToPress(ground, { person, language: 'sv' }, buttonIn(card, kind))).card;
  return { forum, office, judged, promised, card: cards[0], press };
}

const matters = ['Nya lampor', 'EST-möte vecka 47', 'Åtgärdsplanen behöver ses över senast'];
const shownIn = (card: unknown): readonly string[] =>
  matters.filter((words) => JSON.stringify(card).includes(words));

describe('a digest that is pressed', () => {
  it('keeps the other matters below its promises, however often', async () => {
    const { card, press } = await aDigest();
    expect(shownIn(card)).toEqual(matters);
    const answered = await press(card, 'done');
    expect(JSON.stringify(answered)).toContain('Ni svarade **Klar** i dag.');
    expect(shownIn(answered)).toEqual(matters);
    const corrected = await press(answered, 'correct');
    expect(shownIn(corrected)).toEqual(matters);
    expect(shownIn(await press(corrected, 'late'))).toEqual(matters);
  });

  it('shows what is left of them by then', async () => {
    const { card, press, forum, judged } = await aDigest();
    const { actions } = forum.register;
    const { action } = done(await actions.open(judged.id));
    done(await actions.change(action.id, action.version, { status: 'closed' }, 'close' as never));
    expect(shownIn(await press(card, 'done'))).toEqual(matters.slice(1));
  });

  it('says so where they cannot be read, and shows them at the next press', async () => {
    const { card, press, office } = await aDigest();
    jest.spyOn(office, 'load').mockResolvedValueOnce(failure({ kind: 'offline' }));
    const answered = await press(card, 'done');
    expect(JSON.stringify(answered)).toContain('Resten av påminnelsen gick inte att läsa just nu.');
    expect(shownIn(answered)).toEqual([]);
    expect(shownIn(await press(answered, 'correct'))).toEqual(matters);
  });

  it('tells them to nobody else, whatever the button says', async () => {
    const { card, press } = await aDigest();
    for (const person of [people.roads, people.stranger])
      expect(shownIn(await press(card, 'done', person))).toEqual([]);
  });
});

function buttonIn(value: unknown, kind: string): ButtonData {
  return the(buttonsIn(value).find((data) => data.kind === kind || data.action === kind));
}

function buttonsIn(value: unknown): readonly ButtonData[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, data } = value as { type?: unknown; data?: unknown };
  const own = type === 'Action.Execute' ? [data as ButtonData] : [];
  return [...own, ...Object.values(value).flatMap(buttonsIn)];
}
