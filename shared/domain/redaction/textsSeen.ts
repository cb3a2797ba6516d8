/** How far a forum's texts have been looked through. */
export interface TextsSeen {
  /** SharePoint's own mark of what has been written; null before the first time. */
  readonly through: string | null;
  /**
   * The number up to which the rows of every list have been looked through that stood there before the first time; null
   * once all have been.
   */
  readonly before: number | null;
}

const stillBehind = /^(.*)\|(\d+)$/u;

/** As it is kept, in one line. */
export function textsSeenOf(kept: string | null): TextsSeen {
  const [, through, before] = stillBehind.exec(kept ?? '') ?? [];
  return through === undefined ? { through: kept, before: null } : { through, before: Number(before) };
}

export const keptTextsSeen = ({ through, before }: TextsSeen): string | null =>
  through === null || before === null ? through : `${through}|${before}`;

/** How far one has come with a new mark; whoever begins anew has all that stands there before them. */
export const seenThrough = (seen: TextsSeen, through: string | null): TextsSeen => ({
  through,
  before: seen.through === null ? 0 : seen.before,
});
