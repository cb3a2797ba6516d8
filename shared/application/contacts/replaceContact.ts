import { fingerprint } from '../../domain/kernel/fingerprint';
import type { OperationId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import type { Contact } from '../../domain/organisation/contact';
import { editRecord } from '../actions/editRecord';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { ActionRow } from '../ports/ActionRegister';
import type { Directory } from '../ports/Directory';
import type { ForumSite } from '../ports/ForumSites';
import type { ContactDesk, Replacement, ReplacementProgress } from './ContactDesk';
import type { ContactPorts } from './ContactPorts';
import { coordinatorIn } from './coordinatorIn';
import { openPromisesOf } from './openPromisesOf';

/** A row that somebody else changes meanwhile is read again and moved then. */
const rounds = 4;

type Stopped = { readonly kind: 'stopped' };
type Moved = Result<readonly ActionRow[], CommandRefusal | Stopped>;

/** What every write of one replacement is named after. */
interface Going {
  readonly ports: ContactPorts;
  readonly replacement: Replacement;
  readonly reason: string;
  readonly name: string;
  readonly progress: ReplacementProgress;
  moved: number;
}

export const makeReplaceContact =
  (ports: ContactPorts): ContactDesk['replace'] =>
  async (replacement, reason, progress) => {
    const { old, successor } = replacement;
    const name = `contact-${old.id}-${fingerprint(successor)}`;
    const added = await ports.directory.add('contacts', [
      { row: successor, operation: `${name}-new` as OperationId },
    ]);
    if (!added.ok) return added;
    const going: Going = { ports, replacement, reason, name, progress, moved: 0 };
    const left: ActionRow[] = [];
    for (const site of sitesToMove(going)) {
      const moved = await moveIn(site, going);
      if (!moved.ok) return moved;
      left.push(...moved.value);
    }
    // A promise that is left keeps its function, so the contact that answers for it has to stand.
    const ended = left.length > 0 ? success(undefined) : await endOld(going);
    return ended.ok ? success({ moved: going.moved, left }) : ended;
  };

const sitesToMove = ({ ports, replacement }: Going): readonly ForumSite[] =>
  replacement.moves
    .filter(({ refusal, actions }) => refusal === null && actions.length > 0)
    .flatMap(({ forum }) => ports.forums.of(forum) ?? []);

/** Gives the rows that could not be moved. */
async function moveIn(site: ForumSite, going: Going): Promise<Moved> {
  for (let round = 1; ; round += 1) {
    const found = await openPromisesOf(site, going.replacement.old);
    if (!found.ok) return found;
    if (found.value.length === 0 || round > rounds) return success(found.value);
    for (const row of found.value) {
      if (going.progress.stopped()) return failure({ kind: 'stopped' });
      const moved = await moveRow(site, row, going);
      if (!moved.ok) return moved;
    }
  }
}

async function moveRow(site: ForumSite, row: ActionRow, going: Going): Promise<Result<void, CommandRefusal>> {
  const { ports, replacement, reason, name, progress } = going;
  const me = await coordinatorIn(ports, site.forum);
  if (!me.ok) return me;
  const fields = { functionTitle: replacement.successor.functionTitle };
  const record = editRecord({ before: row, fields, reason, meeting: null, organisation: me.value });
  const operation = `${name}-${site.forum}-${row.id}` as OperationId;
  const changed = await site.actions.change(row.id, row.version, fields, operation, record);
  if (!changed.ok) return changed.error.kind === 'changed-by-other' ? success(undefined) : changed;
  progress.onMoved((going.moved += 1));
  return success(undefined);
}

/** Its last day is today; whoever had it as substitute gets the new one, and so do its answer links. */
async function endOld({ ports, replacement, name }: Going): Promise<Result<void, CommandRefusal>> {
  const { old, successor, substituteFor } = replacement;
  const known = await ports.directory.load();
  if (!known.ok) return known;
  const added = known.value.contacts.findLast((contact) => isThe(successor, contact));
  if (added !== undefined) {
    for (const contact of substituteFor) {
      const moved = await changed(ports.directory, contact, { substitute: added.id }, `${name}-for`);
      if (!moved.ok) return moved;
    }
  }
  const over = { validTo: ports.clock.today(), successor: added?.id ?? null };
  return changed(ports.directory, old, over, `${name}-end`);
}

const changed = (
  directory: Directory,
  contact: Contact,
  fields: Partial<Contact>,
  name: string,
): Promise<Result<void, CommandRefusal>> =>
  directory.changeContact(contact, fields, `${name}-${contact.id}` as OperationId);

const isThe = (successor: Replacement['successor'], { id: _id, ...contact }: Contact): boolean =>
  fingerprint(sorted(successor)) === fingerprint(sorted(contact));

/** Fields in the order of their names, since rows are read in the order of their columns. */
const sorted = (row: object): unknown =>
  Object.entries(row).sort(([one], [other]) => one.localeCompare(other));
