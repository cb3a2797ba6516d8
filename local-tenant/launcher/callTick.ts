import { setTimeout as pause } from 'node:timers/promises';

const attempts = 40;
const rest = 250;

/** What the service says it has done; null where it does not answer. */
export type CallTick = () => Promise<object | null>;

/** Calls the product's tick as a timer outside the service does. A service that has just been started takes a moment. */
export const createCallTick =
  (bot: string, token: string): CallTick =>
  async () => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const answer = await ask(bot, token);
      if (answer !== null) return answer.ok ? ((await answer.json()) as object) : null;
      await pause(rest);
    }
    return null;
  };

/** A connection of its own: the word of the tenant's clock is with the service before the call is. */
async function ask(bot: string, token: string): Promise<Response | null> {
  try {
    return await fetch(new URL('/tick', bot), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, connection: 'close' },
    });
  } catch {
    return null;
  }
}
