import { ActionSet, AdaptiveCard, OpenUrlAction } from '@microsoft/teams.cards';
import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type {
  GatewayFailure,
  WriteFailure,
} from '@samverkansrummet/shared/lib-commonjs/application/ports/GatewayFailure.js';
import { addDays } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import { success, type Result } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { Pause } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/reminderWish.js';
import { outlasting } from '@samverkansrummet/shared/lib-commonjs/domain/reminders/standingWishes.js';
import { writeRoute } from '@samverkansrummet/shared/lib-commonjs/ui/navigation/route.js';
import { dayText } from '@samverkansrummet/shared/lib-commonjs/ui/text/dates.js';
import { heading, typedLine } from '../cards/lines.ts';
import { noticeCard } from '../cards/noticeCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { recipientKeyOf } from '../promises/recipientKeyOf.ts';
import { chatWords } from '../text/chatWords.ts';
import { refusalWords } from './refusalWords.ts';
import type { Said, Speaker } from './Speaker.ts';

/** A pause of one forum, with the forum's name. */
interface ForumPause {
  readonly pause: Pause & { readonly forum: ForumKey };
  readonly name: string;
}

/**
 * `fortsätt`: ends the pause of all forums, and that of the forum where it is said; what other forums are paused for is
 * told, with the way to end it.
 */
export async function resumeReply(
  ground: ChatGround,
  speaker: Speaker,
  { here }: Said,
): Promise<AdaptiveCard> {
  const lasting = await lastingPauses(ground, speaker);
  if (!lasting.ok) return noticeCard(refusalWords(lasting.error, speaker.language), speaker.language);
  const paused = await forumPauses(ground, lasting.value);
  if (!paused.ok) return noticeCard(refusalWords(paused.error, speaker.language), speaker.language);
  const isHere = ({ pause }: ForumPause): boolean => pause.forum === here;
  const ending = [null, ...paused.value.filter(isHere).map(({ pause }) => pause.forum)];
  const ended = await endEach(ground, speaker, ending, lasting.value);
  if (!ended.ok) return noticeCard(refusalWords(ended.error, speaker.language), speaker.language);
  const left = paused.value.filter((each) => !isHere(each));
  return resumedCard(ground, speaker, paused.value.find(isHere)?.name ?? null, left);
}

/** The pauses of whole forums, or of all, that last today. */
async function lastingPauses(
  { wishesOf, clock }: ChatGround,
  { person }: Speaker,
): Promise<Result<readonly Pause[], GatewayFailure>> {
  const wishes = await wishesOf(person);
  if (!wishes.ok) return wishes;
  const pauses = wishes.value.filter((wish) => wish.kind === 'pause');
  return success(pauses.filter(({ action, until }) => action === null && until >= clock.today()));
}

async function forumPauses(
  { directory }: ChatGround,
  lasting: readonly Pause[],
): Promise<Result<readonly ForumPause[], GatewayFailure>> {
  const known = await directory.load();
  return known.ok ? success(lasting.flatMap((pause) => inForum(pause, known.value))) : known;
}

const inForum = (pause: Pause, { forums }: DirectoryContent): readonly ForumPause[] => {
  const { forum } = pause;
  return forum === null
    ? []
    : [{ pause: { ...pause, forum }, name: forums.find(({ key }) => key === forum)?.name ?? forum }];
};

/** The last word about a pause stands, and this one says that it ended yesterday. */
async function endEach(
  { addWish, clock }: ChatGround,
  { person }: Speaker,
  forums: readonly (ForumKey | null)[],
  lasting: readonly Pause[],
): Promise<Result<void, WriteFailure>> {
  const until = addDays(clock.today(), -1);
  const recipient = recipientKeyOf(person);
  const words = forums.flatMap((forum) => [
    ...outlasting(
      lasting.filter((pause) => pause.forum === forum),
      until,
    ),
    { kind: 'pause', forum, action: null, until, recipient } as const,
  ]);
  for (const word of words) {
    const ended = await addWish(word);
    if (!ended.ok) return ended;
  }
  return success(undefined);
}

function resumedCard(
  { clock, linkTo }: ChatGround,
  { language }: Speaker,
  ended: string | null,
  left: readonly ForumPause[],
): AdaptiveCard {
  const { pause: text } = chatWords[language];
  const over = text.resumed(ended, left.length === 0);
  if (left.length === 0) return noticeCard({ title: text.title, body: over }, language);
  const still = left.map(({ name, pause }) =>
    text.stillPaused(name, dayText(pause.until, language, clock.today())),
  );
  const mine = new OpenUrlAction(linkTo(writeRoute({ page: 'my-reminders' })), { title: text.toMine });
  return new AdaptiveCard(
    heading(text.title),
    typedLine([over, ...still, text.endThere].join(' ')),
    new ActionSet(mine),
  )
    .withVersion('1.5')
    .withLang(language);
}
