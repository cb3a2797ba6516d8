import type { Clock } from '@samverkansrummet/shared/lib-commonjs/application/ports/Clock.js';
import type { TakeReturned } from '@samverkansrummet/shared/lib-commonjs/application/reminders/takeReturned.js';
import { addSeconds } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/instant.js';
import type { Log } from '../log/createLog.ts';
import { mostAtOnce, type MailFolder } from './mailFolder.ts';

export interface TidySetup {
  readonly folder: MailFolder;
  readonly takeReturned: TakeReturned;
  readonly clock: Clock;
  readonly log: Log;
}

/** A day: so long a copy tells that a mail has gone, to whoever takes up what a killed process has left. */
const keptSeconds = 24 * 3600;

/**
 * Reads what has come back, and takes away the copies that Exchange keeps of what has been sent: they hold answer links
 * in clear. Whatever fails is done by the next tick.
 */
export async function tidyMailbox({ folder, takeReturned, clock, log }: TidySetup): Promise<void> {
  const taken = await takeReturned();
  if (!taken.ok)
    log.told('returned-not-read', { why: 'reason' in taken.error ? taken.error.reason : taken.error.kind });
  else if (taken.value > 0) log.told('returned', { messages: taken.value });
  const why = await removeCopies({ folder, clock });
  if (why !== null) log.told('copies-not-removed', { why });
}

/** Null where all that was found is gone. */
async function removeCopies({ folder, clock }: Pick<TidySetup, 'folder' | 'clock'>): Promise<string | null> {
  const before = addSeconds(clock.now(), -keptSeconds);
  for (;;) {
    const copies = await folder.sentBefore(before);
    if (!copies.ok) return copies.error.reason;
    for (const id of copies.value) {
      const removed = await folder.remove(id);
      if (!removed.ok) return removed.error.reason;
    }
    if (copies.value.length < mostAtOnce) return null;
  }
}
