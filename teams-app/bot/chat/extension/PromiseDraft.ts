/** What the form holds, as it was typed. */
export interface PromiseDraft {
  readonly title: string;
  readonly forum: string;
  readonly organisation: string;
  readonly dueDate: string;
}

const fields = ['title', 'forum', 'organisation', 'dueDate'] as const;

/** What a sent form holds; a field that is not a text counts as empty. */
export function readDraft(data: unknown): PromiseDraft {
  const given = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  const [title = '', forum = '', organisation = '', dueDate = ''] = fields.map((name) => {
    const value = given[name];
    return typeof value === 'string' ? value.trim() : '';
  });
  return { title, forum, organisation, dueDate };
}

/** One line of SharePoint's. */
export const longestTitle = 255;

interface MessageBody {
  readonly contentType?: string | undefined;
  readonly content?: string | undefined;
  readonly textContent?: string | undefined;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&amp;': '&',
};

/** A chat message as the draft of a promise: its plain words on one line. */
export function draftTextOf({ contentType, content = '', textContent }: MessageBody): string {
  const stripped =
    contentType === 'html'
      ? content
          .replace(/<[^<>]*>/gu, ' ')
          .replace(/&(?:lt|gt|quot|nbsp|#39|amp);/gu, (name) => entities[name] ?? ' ')
      : content;
  return Array.from((textContent ?? stripped).replace(/\s+/gu, ' ').trim())
    .slice(0, longestTitle)
    .join('');
}
