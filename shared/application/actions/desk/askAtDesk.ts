import { mayAskForUpdate } from '../../../domain/action/askForUpdate';
import { success, type Result } from '../../../domain/kernel/result';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import type { ActionRow } from '../../ports/ActionRegister';
import { readAllPages } from '../../readAllPages';
import type { ActionDesk, AskedOrganisation } from '../ActionDesk';
import { coordinatorAround } from './changeAtDesk';
import type { DeskPorts } from './DeskPorts';
import type { Around } from './surroundings';
import { writeAtDesk } from './writeAtDesk';

/** Asks an organisation how one action stands: the row holds when, its history who, and the reminders take it from there. */
export const makeAskForUpdate =
  (ports: DeskPorts, around: Around): ActionDesk['askForUpdate'] =>
  async (action, again) => {
    const known = await coordinatorAround(around);
    if (!known.ok) return known;
    const now = ports.clock.now();
    const may = mayAskForUpdate(action, now, again);
    if (!may.ok) return may;
    return writeAtDesk(ports, known.value, { base: action, fields: { updateAskedAt: now }, reason: '' });
  };

/** The same for all that an organisation has promised; what was asked within a day is left alone, and counted. */
export const makeAskOrganisation =
  (ports: DeskPorts, around: Around): ActionDesk['askOrganisation'] =>
  async (organisation) => {
    const ask = makeAskForUpdate(ports, around);
    const rows = await openRowsOf(ports, organisation);
    if (!rows.ok) return rows;
    let counted: AskedOrganisation = { asked: 0, lately: 0 };
    for (const row of rows.value) {
      const may = mayAskForUpdate(row, ports.clock.now(), false);
      if (!may.ok) {
        if (may.error.kind === 'asked-lately') counted = { ...counted, lately: counted.lately + 1 };
        continue;
      }
      const read = await ports.site.actions.open(row.id);
      if (!read.ok) return read;
      const asked = await ask(read.value.action, false);
      if (!asked.ok) return asked;
      counted = { ...counted, asked: counted.asked + 1 };
    }
    return success(counted);
  };

const openRowsOf = (
  { site }: DeskPorts,
  organisation: OrganisationKey,
): Promise<Result<readonly ActionRow[], CommandRefusal>> =>
  readAllPages((next) => site.actions.list({ scope: 'open', organisation, longPages: true }, next));
