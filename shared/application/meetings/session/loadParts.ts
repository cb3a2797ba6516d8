import type { Timer } from '../../ports/Timer';

export type CommandParts = typeof import('./commandParts');

const retryMs = 5000;

/**
 * The code of the commands, fetched soon after the meeting is shown, or with the first of them. Without a network it is tried again until it comes: what
 * is done meanwhile stands on the device.
 */
export async function loadParts(timer: Timer): Promise<CommandParts> {
  for (;;) {
    try {
      return await import('./commandParts');
    } catch {
      await new Promise<void>((resolve) => {
        timer.after(retryMs, resolve);
      });
    }
  }
}
