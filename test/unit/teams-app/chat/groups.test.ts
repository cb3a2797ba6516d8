import type { Action } from '../../../../shared/domain/action/action';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import type { RecipientKey } from '../../../../shared/domain/reminders/reminder';
import type { ButtonData } from '../../../../teams-app/bot/chat/cards/ButtonData';
import { forumKey, people } from '../../../builders/aContact';
import { the } from '../../../support/the';
import { done } from '../../application/aForumAtWork';
import { aMeetingBehind } from './aMeetingBehind';
import { openBot, type BotAtWork, type Place } from './BotAtWork';

let work: BotAtWork;
beforeEach(async () => {
  work = await openBot();
});
afterEach(() => work.stand.close());

const mention = (text: string) => ({ type: 'message', text: `<at>Samverkansrummet</at> ${text}` });
const last = (): string => JSON.stringify(work.stand.sent.at(-1)?.attachments);

async function say(text: string, person: string = people.roads, place: Place = 'groupChat'): Promise<string> {
  await work.tell(mention(text), place, person);
  return last();
}

const bind = () => say('koppla sodermalm', people.coordinator);

describe('a channel or a meeting’s chat', () => {
  it('belongs to no forum before a coordinator has said so', async () => {
    expect(await say('nästa möte')).toContain('Inte kopplad till något forum');
    expect(await say('koppla sodermalm', people.roads)).toContain('Bara forumets samordnare');
    expect(await say('koppla', people.coordinator)).toContain('Vilket forum?');
    expect(await bind()).toContain('Kopplat');
    expect(done(await work.book.all())).toMatchObject([{ place: 'group', forum: forumKey }]);
  });

  it('is called to its meeting with what each organisation has promised, and nobody is named', async () => {
    await bind();
    const { lamps } = await aMeetingBehind(work.forum);
    const card = await say('nästa möte');
    for (const words of ['Möte', 'Trafikkontoret: 1 åtagande', `Laga lampor (${lamps.displayId}).`, 'Polis'])
      expect(card).toContain(words);
    expect(card).not.toContain('Driftansvarig');
    expect(card).not.toContain('Kommunpolis');
  });

  it('shows how the forum stands, and its help says what it can do there', async () => {
    await bind();
    expect(await say('läget')).toContain('Läget');
    expect(await say('hjälp')).toContain('koppla Södermalm');
    expect(await say('vad är klockan')).toContain('Jag förstod inte det');
  });

  it('answers in the speaker’s own chat what concerns the speaker alone', async () => {
    await bind();
    expect(await say('mina åtaganden')).toContain('Öppna din egen chatt');
    await work.tell({ type: 'message', text: 'hjälp' });
    await work.forum.promised({ status: 'in-progress', confirmation: 'confirmed' });
    expect(await say('mina åtaganden')).toContain('Jag har skrivit till dig där.');
    const own = the(work.stand.sent.at(-2));
    expect(decodeURIComponent(own.path)).toContain(`a:1-${people.roads}`);
    expect(JSON.stringify(own.attachments)).toContain('Driftansvarig belysning');
  });

  it('ends the pause of its forum where somebody says so', async () => {
    await bind();
    await work.tell({ type: 'message', text: 'hjälp' });
    const until = localDate('2026-12-03');
    const pause = { kind: 'pause', forum: forumKey, action: null, until } as const;
    done(await work.ground.addWish({ ...pause, recipient: people.roads as string as RecipientKey }));
    expect(await say('fortsätt')).toContain('Jag har skrivit till dig där.');
    expect(JSON.stringify(the(work.stand.sent.at(-2)))).toContain('Pausen är slut, också för');
    expect(done(await work.ground.wishesOf(people.roads))).not.toContainEqual(
      expect.objectContaining({ until }),
    );
  });

  it('tells a stranger nothing', async () => {
    await bind();
    await aMeetingBehind(work.forum);
    expect(await say('nästa möte', people.stranger)).not.toContain('Laga lampor');
  });
});

describe('confirming in a group after the meeting', () => {
  const press = (data: unknown, person: string) =>
    work.tell(
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: 'message-7',
        value: { action: { type: 'Action.Execute', verb: 'answer', data }, trigger: 'manual' },
      },
      'groupChat',
      person,
    );
  const buttonFor = (card: string, action: Action): ButtonData =>
    the(
      buttonsIn(JSON.parse(card)).find(
        ({ row, kind }) => kind === 'confirm' && row.endsWith(`:${action.id}`),
      ),
    );

  it('counts for the presser’s organisation, and everybody sees it', async () => {
    await bind();
    const { lamps, patrols } = await aMeetingBehind(work.forum);
    const card = await say('att bekräfta');
    expect(card).toContain('EST-möte vecka 47');
    expect(card).toContain('Fler pass');
    await press(buttonFor(card, lamps), people.roads);
    expect(done(await work.forum.register.answers.of(lamps.id))).toMatchObject([{ kind: 'confirm' }]);
    const shown = the(work.stand.sent.at(-1));
    expect(shown.path).toContain('message-7');
    expect(JSON.stringify(shown.attachments)).toContain('Trafikkontoret svarade Bekräftat i dag.');
    expect(JSON.stringify(shown.attachments)).toContain(patrols.displayId);
  });

  it('is refused for another organisation, and only the presser sees that', async () => {
    await bind();
    const { patrols } = await aMeetingBehind(work.forum);
    const card = await say('att bekräfta');
    const before = work.stand.sent.length;
    const { body } = await press(buttonFor(card, patrols), people.roads);
    expect(JSON.stringify(body)).toContain('Svaret sparades inte');
    expect(work.stand.sent).toHaveLength(before);
    expect(done(await work.forum.register.answers.of(patrols.id))).toEqual([]);
  });

  it('shows a stranger who presses nothing', async () => {
    await bind();
    const { lamps } = await aMeetingBehind(work.forum);
    const { body } = await press(buttonFor(await say('att bekräfta'), lamps), people.stranger);
    expect(JSON.stringify(body)).not.toContain('Laga lampor');
  });
});

function buttonsIn(value: unknown): readonly ButtonData[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, data } = value as { type?: unknown; data?: unknown };
  const own = type === 'Action.Execute' ? [data as ButtonData] : [];
  return [...own, ...Object.values(value).flatMap(buttonsIn)];
}
