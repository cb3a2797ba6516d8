import type { MessageSender } from '@samverkansrummet/shared/lib-commonjs/application/ports/MessageSender.js';

export interface HaltingSender extends MessageSender {
  /** Lets no further message go; settles once the one on its way is sent and marked, as the next one is asked for. */
  halt(): Promise<void>;
}

/**
 * Stops a tick between two messages, never between a sending and its mark. What a tick still holds then is left leased,
 * and wakes when the lease is over.
 */
export function haltingSender(sender: MessageSender): HaltingSender {
  let halting = false;
  let markStill = (): void => undefined;
  const still = new Promise<void>((resolve) => {
    markStill = resolve;
  });
  return {
    send(message) {
      if (!halting) return sender.send(message);
      markStill();
      return new Promise(() => undefined);
    },
    halt() {
      halting = true;
      return still;
    },
  };
}
