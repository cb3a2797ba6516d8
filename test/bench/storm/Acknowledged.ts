/** What SharePoint has said yes to; nothing of it may be missing or stand twice. */
export interface Acknowledged {
  readonly rows: string[];
  readonly paragraphs: string[];
  counts: number;
  /** Refused since somebody else was first, then read and written again. */
  refused: number;
}

export const nothingYet = (): Acknowledged => ({ rows: [], paragraphs: [], counts: 0, refused: 0 });
