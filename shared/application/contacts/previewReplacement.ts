import { success, type Result } from '../../domain/kernel/result';
import type { Contact } from '../../domain/organisation/contact';
import { checkSuccessor, successorOf } from '../../domain/organisation/replaceContact';
import { isValidOn } from '../../domain/organisation/validity';
import { inParallel } from '../inParallel';
import { whoAmI } from '../people/whoAmI';
import type { ActionRow } from '../ports/ActionRegister';
import type { DirectoryContent } from '../ports/Directory';
import type { ForumSite } from '../ports/ForumSites';
import type { ContactDesk, ForumMove } from './ContactDesk';
import type { ContactPorts } from './ContactPorts';
import { openPromisesOf } from './openPromisesOf';

/** Looks in every forum where the contact speaks at what would move; writes nothing. */
export const makePreviewReplacement =
  (ports: ContactPorts): ContactDesk['preview'] =>
  async (old, draft) => {
    const today = ports.clock.today();
    const checked = checkSuccessor(old, draft, today);
    if (!checked.ok) return checked;
    const { mail, functionTitle } = checked.value;
    const known = await ports.directory.load();
    if (!known.ok) return known;
    const person = mail === '' ? success(null) : await ports.directory.personOf(mail);
    if (!person.ok) return person;
    const moves = await inParallel(sitesOf(ports, old), (site) =>
      moveIn(ports, known.value, site, old, functionTitle),
    );
    return success({
      old,
      successor: successorOf(old, checked.value, person.value, today),
      moves,
      substituteFor: known.value.contacts.filter(
        (contact) => contact.substitute === old.id && isValidOn(contact, today),
      ),
    });
  };

const sitesOf = ({ forums }: ContactPorts, { forums: named }: Contact): readonly ForumSite[] =>
  forums.all().filter(({ forum }) => named.length === 0 || named.includes(forum));

async function moveIn(
  { user, clock }: ContactPorts,
  { contacts, organisations, forums }: DirectoryContent,
  site: ForumSite,
  old: Contact,
  functionTitle: string,
): Promise<ForumMove> {
  const name = forums.find(({ key }) => key === site.forum)?.name ?? site.forum;
  const [situation, found] = await Promise.all([
    site.situation.load(),
    functionTitle === old.functionTitle ? noActions() : openPromisesOf(site, old),
  ]);
  const stands = { forum: site.forum, name };
  if (!situation.ok) return { ...stands, actions: [], refusal: situation.error };
  if (!found.ok) return { ...stands, actions: [], refusal: found.error };
  const { rights } = situation.value;
  const me = whoAmI(user, { contacts, organisations, forum: site.forum, rights, today: clock.today() });
  return { ...stands, actions: found.value, refusal: me.coordinator ? null : { kind: 'only-coordinator' } };
}

/** Promises are held by the function; where it stays the same they need no change. */
const noActions = (): Promise<Result<readonly ActionRow[], never>> => Promise.resolve(success([]));
