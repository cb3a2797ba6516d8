import type { DirectoryContent } from '@samverkansrummet/shared/lib-commonjs/application/ports/Directory.js';
import type { MessageLine } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';
import type { Press } from '../cards/ButtonData.ts';
import type { PromisesCardContent } from '../cards/promisesCard.ts';
import type { ChatGround } from '../ChatGround.ts';
import { digestOf } from '../outbound/digestOf.ts';
import type { PromiseReference } from '../promises/PromiseInCard.ts';
import { chatWords } from '../text/chatWords.ts';
import type { Speaker } from './Speaker.ts';

type Rest = Required<Pick<PromisesCardContent, 'more' | 'matters' | 'missing'>>;

const nothing: Rest = { more: 0, matters: [], missing: [] };

/** What a message has to say besides the rows of its card, as far as it is still true. */
export async function restOfMessage(
  ground: ChatGround,
  { person, language }: Speaker,
  { message, rows }: Press['pressed'],
  directory: DirectoryContent,
): Promise<Rest> {
  if (message === null) return nothing;
  const read = await ground.rereadMessage(message, person);
  if (!read.ok) return { ...nothing, missing: [chatWords[language].digest.rest] };
  if (read.value === null) return nothing;
  const { lines, recipient, missing } = read.value;
  const others = lines.filter((line) => !rows.some((row) => isAbout(line, row)));
  const { promises, more, matters } = digestOf({ lines: others, recipient }, directory, ground);
  const nameOf = (key: string): string => directory.forums.find((forum) => forum.key === key)?.name ?? key;
  return { matters, more: promises.length + more, missing: missing.map(nameOf) };
}

const isAbout = ({ reminder: { forum }, action }: MessageLine, row: PromiseReference): boolean =>
  forum === row.forum && action?.id === row.action;
