import { start, type Beginning, type StartOutcome } from './start';

/**
 * Starts a page whose first question leaves before the code that renders it is even run: the two would share one
 * thread, and the question then waits for the network anyhow. Until then the page's own markup says that it is on its
 * way.
 */
export async function askThenRender<Begun>(
  beginning: Beginning<Begun>,
  render: (starting: Promise<StartOutcome<Begun>>) => Promise<void>,
): Promise<void> {
  const starting = start(beginning);
  await asked(starting);
  // A task of its own: the question leaves in the one that brings the token.
  setTimeout(() => void render(starting));
}

/** When the token that the first question needs has come, or it is known that none will. */
async function asked(starting: Promise<StartOutcome<unknown>>): Promise<void> {
  try {
    const outcome = await starting;
    if (outcome.kind === 'started') await outcome.started.signIn.token();
  } catch {
    // The surface itself tells of the trouble.
  }
}
