import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { promisesCard } from '../cards/promisesCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { mostInCard, openPromises } from '../promises/loadPromises.ts';
import { chatWords } from '../text/chatWords.ts';
import type { GroupTopic } from './GroupReply.ts';
import type { MeetingWithPromises } from './readForumMeetings.ts';

/** The bot reads for the group, and nobody in it. */
const nobody = '' as PersonId;

/** What was noted at a meeting and waits to be confirmed, each by its organisation; null where nothing waits. */
export async function confirmCard(
  ground: ChatGround,
  { forum, directory }: GroupTopic,
  { meeting, actions }: MeetingWithPromises,
  language: Language,
): Promise<AdaptiveCard | null> {
  const waiting = actions.filter(({ confirmation }) => confirmation === 'waiting');
  if (waiting.length === 0) return null;
  const rows = waiting.slice(0, mostInCard).map(({ id }) => ({ forum: forum.key, action: id }));
  const all = { directory, contacts: directory.contacts };
  const promises = await openPromises(ground, ground.useCasesOf(nobody, null), all, rows, 'forums');
  const { meeting: text, group } = chatWords[language];
  const notice = { title: text.confirmTitle, body: group.confirmBody(meeting.title) };
  return promisesCard(
    { promises, who: '', more: waiting.length - rows.length, openAll: ground.linkTo('mitt-arbete'), notice },
    { language, title: 'group-confirm', rows, today: ground.clock.today(), at: ground.clock.now() },
  );
}
