import type { LinkPorts } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/LinkPorts.js';
import type { WishBook } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/pauseByLink.js';
import type { OpenedLink } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/openLink.js';
import type { TableWriter } from '@samverkansrummet/shared/lib-commonjs/application/ports/TableWriter.js';
import type { LocalDate } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/localDate.js';
import type { Log } from '../log/createLog.ts';
import type { Incoming } from '../http/Route.ts';
import type { HandOverLimit } from './limits/handOverLimit.ts';
import type { LinkPost } from './LinkPost.ts';
import type { PageFrame } from './markup/layout.ts';

/** What the answer pages stand on. */
export interface AnswerPagesSetup {
  readonly ports: LinkPorts;
  readonly wishes: WishBook;
  readonly tables: TableWriter;
  readonly post: LinkPost;
  readonly log: Log;
  /** `https://svar.exempel.se` */
  readonly publicOrigin: string;
  readonly example: boolean;
  /** A clock that only goes forwards. */
  readonly seconds: () => number;
}

/** One request with a link that leads somewhere. */
export interface Visit {
  readonly setup: AnswerPagesSetup;
  readonly mayHandOver: HandOverLimit;
  readonly incoming: Incoming;
  readonly opened: OpenedLink;
  readonly secret: string;
  readonly frame: PageFrame;
  readonly today: LocalDate;
  /** The address of a page of the same link, in the same language: `/atgard/5`. */
  readonly to: (place: string) => string;
}
