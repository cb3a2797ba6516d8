import type { Hearing } from '../../../domain/action/whoSpeaks';
import { failure, success, type Result } from '../../../domain/kernel/result';
import { heldBy, whoAmI } from '../../people/whoAmI';
import type { DirectoryContent } from '../../ports/Directory';
import type { GatewayFailure } from '../../ports/GatewayFailure';
import type { RegisterSurroundings } from '../ActionDesk';
import type { DeskPorts } from './DeskPorts';

/** What the desk knows around its rows; asked for once, and again after a failure or when the screen asks. */
export interface Around {
  load(): Promise<Result<RegisterSurroundings, GatewayFailure>>;
  /** What was loaded last, or is being loaded. */
  known(): Promise<Result<RegisterSurroundings, GatewayFailure>>;
}

export function makeAround(ports: DeskPorts): Around {
  let last: ReturnType<Around['load']> | null = null;
  const load = (): ReturnType<Around['load']> => {
    const loading = loadSurroundings(ports).then((loaded) => {
      if (!loaded.ok && last === loading) last = null;
      return loaded;
    });
    last = loading;
    return loading;
  };
  return { load, known: () => last ?? load() };
}

async function loadSurroundings({
  site,
  directory,
  user,
  clock,
}: DeskPorts): Promise<Result<RegisterSurroundings, GatewayFailure>> {
  const [known, situation] = await Promise.all([directory.load(), site.situation.load()]);
  if (!known.ok) return known;
  if (!situation.ok) return situation;
  const forum = known.value.forums.find(({ key }) => key === site.forum);
  if (forum === undefined) return failure({ kind: 'not-found', what: 'forums' });
  const { rights } = situation.value;
  const { contacts, organisations } = known.value;
  const where = { contacts, organisations, forum: forum.key, rights, today: clock.today() };
  return success({
    forum,
    directory: known.value,
    situation: situation.value,
    me: whoAmI(user, where),
    held: heldBy(user, where),
    mayAdd: rights.mayAnswer || rights.mayEdit,
  });
}

export const hearingOf = (
  { site, timeZone, service }: DeskPorts,
  { contacts, organisations, service: told = null }: DirectoryContent,
): Hearing => ({ contacts, organisations, forum: site.forum, service: service ?? told, timeZone });
