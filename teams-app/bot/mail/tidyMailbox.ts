import type { TakeReturned } from '@samverkansrummet/shared/lib-commonjs/application/reminders/takeReturned.js';
import type { Log } from '../log/createLog.ts';
import type { MailFolder } from './mailFolder.ts';

export interface TidySetup {
  readonly folder: MailFolder;
  readonly takeReturned: TakeReturned;
  readonly log: Log;
}

const mostAtOnce = 50;

/**
 * Reads what has come back, and takes away the copies that Exchange keeps of what has been sent: they hold answer links
 * in clear. Whatever fails is done by the next tick.
 */
export async function tidyMailbox({ folder, takeReturned, log }: TidySetup): Promise<void> {
  const taken = await takeReturned();
  if (!taken.ok)
    log.told('returned-not-read', { why: 'reason' in taken.error ? taken.error.reason : taken.error.kind });
  else if (taken.value > 0) log.told('returned', { messages: taken.value });
  const why = await removeCopies(folder);
  if (why !== null) log.told('copies-not-removed', { why });
}

/** Null where all that was found is gone. */
async function removeCopies(folder: MailFolder): Promise<string | null> {
  for (;;) {
    const copies = await folder.list('sentitems', mostAtOnce);
    if (!copies.ok) return copies.error.reason;
    for (const id of copies.value) {
      const removed = await folder.remove(id);
      if (!removed.ok) return removed.error.reason;
    }
    if (copies.value.length < mostAtOnce) return null;
  }
}
