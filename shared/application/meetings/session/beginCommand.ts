import type { KeptCommand, KeptCommandName } from '../KeptCommand';
import type { OpenMeeting } from './OpenMeeting';
import { whatItIsAbout } from './whatItIsAbout';

/** A command as it stands on the device before it is sent. */
export function begun(
  { operations, clock, table }: OpenMeeting,
  name: KeptCommandName,
  given: readonly unknown[],
): KeptCommand {
  const command = {
    id: operations.next(),
    name,
    given: withBase(table, name, given),
    at: clock.now(),
    refusal: null,
  } as KeptCommand;
  return { ...command, seen: whatItIsAbout(table, command) };
}

const basedOn: { readonly [Name in KeptCommandName]?: 'action' | 'note' | 'agendaItem' } = {
  fillIn: 'action',
  changeNote: 'note',
  changeAgendaItem: 'agendaItem',
};

/** A change remembers the row it was begun on, or a later sending would lie on top of what others have written. */
function withBase(
  table: OpenMeeting['table'],
  name: KeptCommandName,
  given: readonly unknown[],
): readonly unknown[] {
  const kind = basedOn[name];
  if (kind === undefined) return given;
  const [id, change, openedAs = table.find(kind, id as never), ...more] = given;
  return [id, change, openedAs, ...more];
}

/** Typed anew in the form that was refused, or sent from it as it was. */
export const isInPlaceOf = (command: KeptCommand, earlier: KeptCommand, isShown: boolean): boolean => {
  if (earlier.refusal === null || earlier.name !== command.name) return false;
  if (isShown) return JSON.stringify(earlier.given) === JSON.stringify(command.given);
  const [one, other]: readonly unknown[] = [earlier.given[0], command.given[0]];
  return typeof one !== 'number' || one === other;
};
