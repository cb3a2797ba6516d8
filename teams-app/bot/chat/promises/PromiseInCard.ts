import type { AnswerKind } from '@samverkansrummet/shared/lib-commonjs/domain/action/answer.js';
import type { ActionId } from '@samverkansrummet/shared/lib-commonjs/domain/action/actionId.js';
import type { Instant } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';

/** Names one promise among all forums', as a button carries it. */
export interface PromiseReference {
  readonly forum: ForumKey;
  readonly action: ActionId;
}

/** What a card shows of a promise: id, title, date and where it belongs; nothing that is sensitive. */
export interface PromiseInCard extends PromiseReference {
  readonly forumName: string;
  /** Set where several organisations' promises stand in one card. */
  readonly organisationName?: string;
  readonly displayId: string;
  readonly title: string;
  /** Null where no problem is named yet. */
  readonly problem: string | null;
  readonly dueDate: LocalDate | null;
  readonly firstDueDate: LocalDate | null;
  readonly requestedDate: LocalDate | null;
  readonly daysLate: number;
  readonly open: boolean;
  /** Carried out, and its day has come to say what it led to. */
  readonly asksEffect: boolean;
  readonly toConfirm: boolean;
  /** The organisation's own last word since the meeting; null while it is waited for. */
  readonly said: { readonly kind: AnswerKind; readonly on: LocalDate } | null;
  /** When the last was heard of it, by SharePoint's clock; null before the first. */
  readonly heardAt: Instant | null;
  /** Opens it in the tab. */
  readonly link: string;
}
