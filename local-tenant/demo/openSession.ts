import type {
  MeetingCommands,
  MeetingView,
} from '@samverkansrummet/shared/lib-commonjs/application/meetings/MeetingSession.js';
import type { MeetingId } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meeting.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import { configured } from './configured.ts';
import type { Product } from './Product.ts';

/** A meeting held open as one persona, until it is closed. */
export interface OpenSession {
  readonly commands: MeetingCommands;
  view(): MeetingView;
  close(): void;
}

/** Opens a meeting and waits until it is loaded. */
export function openSession(product: Product, forum: string, meeting: MeetingId): Promise<OpenSession> {
  const session = configured(product.useCases.meetingSession(forum as ForumKey, meeting));
  const stop = session.follow();
  const view = () => {
    const state = session.state();
    if (state.kind !== 'open') throw new Error(`The meeting ${meeting} of ${forum} is ${state.kind}.`);
    return state.view;
  };
  return new Promise((resolve, reject) => {
    const look = () => {
      const state = session.state();
      if (state.kind === 'open') resolve({ commands: session.commands, view, close: stop });
      if (state.kind === 'failed') {
        stop();
        reject(
          new Error(`The demo could not open ${forum}, meeting ${meeting}: ${JSON.stringify(state.failure)}`),
        );
      }
      if (state.kind !== 'loading') unsubscribe();
    };
    const unsubscribe = session.subscribe(look);
    look();
  });
}
