import type { AdaptiveCard } from '@microsoft/teams.cards';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import { writeRoute } from '@samverkansrummet/shared/lib-commonjs/ui/navigation/route.js';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { refusalWords } from '../replies/refusalWords.ts';
import { chatWords } from '../text/chatWords.ts';
import { callCard } from './callCard.ts';
import type { GroupReply, GroupTopic } from './GroupReply.ts';
import { readNextMeeting, type MeetingWithPromises } from './readForumMeetings.ts';

/** `nästa möte` in a group: the call to the forum's meeting. */
export const callReply: GroupReply = async (ground, { language }, topic) => {
  const read = await readNextMeeting(ground, topic.forum.key);
  if (!read.ok) return noticeCard(refusalWords(read.error, language), language);
  const { meeting: text, group } = chatWords[language];
  if (read.value === null)
    return noticeCard({ title: text.next, body: group.noMeeting(topic.forum.name) }, language);
  return callTo(ground, topic, read.value, language);
};

export function callTo(
  { linkTo, clock }: ChatGround,
  { forum, directory: { organisations } }: GroupTopic,
  called: MeetingWithPromises,
  language: Language,
): AdaptiveCard {
  const link = linkTo(writeRoute({ page: 'meeting', meeting: called.meeting.id, forum: forum.key }));
  return callCard({ ...called, forum, organisations, link }, { language, today: clock.today() });
}
