import { AdaptiveCard, Container } from '@microsoft/teams.cards';
import { stateInBrief } from '@samverkansrummet/shared/lib-commonjs/application/overview/stateInBrief.js';
import type { Forum } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { heading, typedLine, words } from '../cards/lines.ts';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { chatWords } from '../text/chatWords.ts';
import { contactsOf } from './contactsOf.ts';
import { unreadWords } from './refusalWords.ts';
import type { Speaker } from './Speaker.ts';
import { strangerCard } from './strangerCard.ts';

/** `läget`: three figures for each of one's forums, and no person. */
export async function stateReply(ground: ChatGround, speaker: Speaker): Promise<AdaptiveCard> {
  const { person, language } = speaker;
  const mine = await contactsOf(ground, person);
  if (!mine.ok) return noticeCard(unreadWords(mine.error, language), language);
  const { contacts, directory } = mine.value;
  if (contacts.length === 0) return strangerCard(language);
  const own = directory.forums.filter(({ key }) =>
    contacts.some(({ forums }) => forums.length === 0 || forums.includes(key)),
  );
  return stateCard(ground, speaker, own);
}

/** `läget` in a group: its forum and no other. */
export const forumStateReply = (
  ground: ChatGround,
  speaker: Speaker,
  { forum }: { readonly forum: Forum },
): Promise<AdaptiveCard> => stateCard(ground, speaker, [forum]);

async function stateCard(
  ground: ChatGround,
  speaker: Speaker,
  forums: readonly Forum[],
): Promise<AdaptiveCard> {
  const { language } = speaker;
  const parts = await Promise.all(forums.map((forum) => stateOf(ground, speaker, forum)));
  return new AdaptiveCard(heading(chatWords[language].state.title), ...parts)
    .withVersion('1.5')
    .withLang(language);
}

async function stateOf(ground: ChatGround, { person, language }: Speaker, forum: Forum): Promise<Container> {
  const text = chatWords[language].state;
  const glance = await ground.useCasesOf(person, null).overviewDesk(forum.key)?.load();
  const brief =
    glance?.ok === true
      ? stateInBrief({ live: glance.value.figures?.today ?? null, tallies: glance.value.tallies })
      : null;
  const figures =
    brief === null
      ? [text.nothing]
      : [
          text.open(brief.open),
          text.overdue(brief.overdue),
          ...(brief.kept === null ? [] : [text.kept(brief.kept.share)]),
        ];
  return new Container(typedLine(forum.name, { weight: 'Bolder' }), words(figures.join(' · '))).withSeparator(
    true,
  );
}
