import { noticeCard } from '../cards/noticeCard.ts';
import { refusalWords } from '../replies/refusalWords.ts';
import { chatWords } from '../text/chatWords.ts';
import { confirmCard } from './confirmCard.ts';
import type { GroupReply } from './GroupReply.ts';
import { readLastMeeting } from './readForumMeetings.ts';

/** `att bekräfta` in a group: what was noted at the last meeting; each button acts for the presser's organisation. */
export const confirmReply: GroupReply = async (ground, { language }, topic) => {
  const read = await readLastMeeting(ground, topic.forum.key);
  if (!read.ok) return noticeCard(refusalWords(read.error, language), language);
  const card = read.value === null ? null : await confirmCard(ground, topic, read.value, language);
  const { meeting: text, group } = chatWords[language];
  return card ?? noticeCard({ title: text.confirmTitle, body: group.nothingToConfirm }, language);
};
