import type { AdaptiveCard } from '@microsoft/teams.cards';
import { writeRoute } from '@samverkansrummet/shared/lib-commonjs/ui/navigation/route.js';
import { noticeCard } from '../cards/noticeCard.ts';
import { refusalWords } from '../replies/refusalWords.ts';
import { chatWords } from '../text/chatWords.ts';
import { callCard } from './callCard.ts';
import type { GroupReply } from './GroupReply.ts';
import { readNextMeeting } from './readForumMeetings.ts';

/** `nästa möte` in a group: the call to the forum's meeting. */
export const callReply: GroupReply = async (
  ground,
  { language },
  { forum, directory },
): Promise<AdaptiveCard> => {
  const read = await readNextMeeting(ground, forum.key);
  if (!read.ok) return noticeCard(refusalWords(read.error, language), language);
  const { meeting: text } = chatWords[language];
  if (read.value === null) return noticeCard({ title: text.next, body: text.none }, language);
  const link = ground.linkTo(
    writeRoute({ page: 'meeting', meeting: read.value.meeting.id, forum: forum.key }),
  );
  const { organisations } = directory;
  return callCard({ ...read.value, forum, organisations, link }, { language, today: ground.clock.today() });
};
