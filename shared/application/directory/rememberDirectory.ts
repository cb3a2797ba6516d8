import type { Instant } from '../../domain/kernel/id';
import { secondsBetween } from '../../domain/kernel/instant';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';

type Loading = ReturnType<Directory['load']>;

/** Contacts and organisations change seldom, and a contact's last day is checked at each use. */
const keptSeconds = 600;

/** Loads the directory once for all screens of a window, and again when it has grown old; a failure is not kept. */
export function rememberDirectory(directory: Directory, clock: Clock): Directory {
  let kept: { readonly loading: Loading; readonly since: Instant } | null = null;
  const isFresh = (): boolean => kept !== null && secondsBetween(kept.since, clock.now()) < keptSeconds;
  const loadNow = async (): Loading => {
    const loaded = await directory.load();
    if (!loaded.ok) kept = null;
    return loaded;
  };
  return {
    load: () => {
      if (kept === null || !isFresh()) kept = { loading: loadNow(), since: clock.now() };
      return kept.loading;
    },
    add: (register, rows) => {
      kept = null;
      return directory.add(register, rows);
    },
    changeContact: (seen, fields, operation) => {
      kept = null;
      return directory.changeContact(seen, fields, operation);
    },
    personOf: (mail) => directory.personOf(mail),
  };
}
