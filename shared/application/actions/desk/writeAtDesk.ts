import type { Action } from '../../../domain/action/action';
import { hear, type Hearing } from '../../../domain/action/whoSpeaks';
import type { Result } from '../../../domain/kernel/result';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import type { SignedInMember } from '../../people/signedInMember';
import type { ActionFields } from '../../ports/ActionRegister';
import type { RegisterSurroundings } from '../ActionDesk';
import { makeChangeAction, settled, type ActionChange } from '../changeAction';
import { newEdit } from '../newEdit';
import type { DeskPorts } from './DeskPorts';
import { hearingOf } from './surroundings';

interface DeskEdit {
  readonly base: Action;
  readonly fields: Partial<ActionFields>;
  readonly reason: string;
  readonly whole?: boolean;
  /** In place of what an edit otherwise settles. */
  readonly following?: ActionChange['following'];
}

/** Writes a coordinator's edit with its record, in one request. */
export async function writeAtDesk(
  ports: DeskPorts,
  { me, directory }: { readonly me: SignedInMember } & Pick<RegisterSurroundings, 'directory'>,
  { following, ...edit }: DeskEdit,
): Promise<Result<Action, CommandRefusal>> {
  const { id, version, followUpAt } = edit.base;
  const operation = ports.operations.of('change', id, version, edit.fields, edit.reason);
  const change = newEdit({ ...edit, me, meeting: followUpAt, at: ports.clock.now() }, operation);
  if (!change.ok) return change;
  const hearing: Hearing = hearingOf(ports, directory);
  const { actions, answers } = ports.site;
  const changed = await makeChangeAction({ actions, answers, hear: (all) => hear(all, hearing) })(
    following === undefined ? change.value : { ...change.value, following },
  );
  if (!changed.ok) return changed;
  ports.operations.done(operation);
  return settled(changed.value);
}
