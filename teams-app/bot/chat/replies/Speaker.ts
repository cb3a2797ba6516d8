import type { PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { Language } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import type { Command } from '../commands/readCommand.ts';

/** Whoever writes or presses, as the signed token and Teams have it. */
export interface Speaker {
  readonly person: PersonId;
  readonly language: Language;
}

/** What somebody has written, and where. */
export interface Said extends Command {
  /** As it was written. */
  readonly typed: string;
  /** The forum that the channel or the group chat belongs to; null in one's own chat. */
  readonly here: ForumKey | null;
}
