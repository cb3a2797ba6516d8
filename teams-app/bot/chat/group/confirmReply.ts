import { noticeCard } from '../cards/noticeCard.ts';
import { promisesCard } from '../cards/promisesCard.ts';
import { mostInCard, openPromises } from '../promises/loadPromises.ts';
import { contactsOf } from '../replies/contactsOf.ts';
import { refusalWords } from '../replies/refusalWords.ts';
import { chatWords } from '../text/chatWords.ts';
import type { GroupReply } from './GroupReply.ts';
import { readLastMeeting } from './readForumMeetings.ts';

/** `att bekräfta` in a group: what was noted at the last meeting; each button acts for the presser's organisation. */
export const confirmReply: GroupReply = async (ground, { person, language }, { forum }) => {
  const read = await readLastMeeting(ground, forum.key);
  if (!read.ok) return noticeCard(refusalWords(read.error, language), language);
  const { meeting: text, group } = chatWords[language];
  const waiting = (read.value?.actions ?? []).filter(({ confirmation }) => confirmation === 'waiting');
  if (read.value === null || waiting.length === 0)
    return noticeCard({ title: text.confirmTitle, body: group.nothingToConfirm }, language);
  const mine = await contactsOf(ground, person);
  if (!mine.ok) return noticeCard(refusalWords(mine.error, language), language);
  const rows = waiting.slice(0, mostInCard).map(({ id }) => ({ forum: forum.key, action: id }));
  const promises = await openPromises(ground, ground.useCasesOf(person, null), mine.value, rows, 'forums');
  const notice = { title: text.confirmTitle, body: group.confirmBody(read.value.meeting.title) };
  return promisesCard(
    { promises, who: '', more: 0, openAll: ground.linkTo('mitt-arbete'), notice },
    { language, title: 'group-confirm', rows, today: ground.clock.today(), at: ground.clock.now() },
  );
};
