import type { OperationId } from '../../../domain/kernel/id';
import type { LocalDate } from '../../../domain/kernel/localDate';
import { success, type Result } from '../../../domain/kernel/result';
import type { ForumKey } from '../../../domain/organisation/forum';
import type { ForumSetUp } from '../../first-run/ForumSetUp';
import { coordinatorContact } from '../../first-run/setUpForum';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import type { Directory } from '../../ports/Directory';
import type { WriteFailure } from '../../ports/GatewayFailure';
import { planRegister, type NamedCoordinator } from './planRegister';
import type { RegisterPlan, RegisterStep, RegisterStepKind } from './RegisterPlan';

/** What a municipality says of a forum: as the first-run form asks, and who coordinates it. */
export interface ForumDescription extends ForumSetUp {
  /** Mail addresses of accounts that the programme's site knows. */
  readonly coordinators: readonly string[];
}

/** A forum's own row in the programme's registers, its organisations and its coordinators. */
export interface ForumRegistration {
  plan(): Promise<Result<RegisterPlan, CommandRefusal>>;
  /** Does what the plan says; rows are named by what they are, so that a second time there is nothing to do. */
  apply(onStep?: (kind: RegisterStepKind) => void): Promise<Result<RegisterPlan, CommandRefusal>>;
}

interface RegistrationPorts {
  readonly directory: Pick<Directory, 'load' | 'add' | 'personOf'>;
  readonly forum: ForumKey;
  readonly description: ForumDescription;
  readonly today: LocalDate;
}

export function makeRegisterForum(ports: RegistrationPorts): ForumRegistration {
  const { directory, forum, description: given, today } = ports;

  async function plan(): Promise<Result<RegisterPlan, CommandRefusal>> {
    const known = await directory.load();
    if (!known.ok) return known;
    const coordinators: NamedCoordinator[] = [];
    for (const mail of given.coordinators) {
      const person = await directory.personOf(mail);
      if (!person.ok) return person;
      coordinators.push({ mail, person: person.value });
    }
    return planRegister({ forum, given, coordinators, known: known.value, today });
  }

  async function apply(
    onStep: (kind: RegisterStepKind) => void = () => undefined,
  ): Promise<Result<RegisterPlan, CommandRefusal>> {
    const planned = await plan();
    if (!planned.ok) return planned;
    for (const step of planned.value.steps) {
      onStep(step.kind);
      const written = await write(ports, step);
      if (!written.ok) return written;
    }
    return planned.value.steps.length === 0 ? planned : readBack(planned.value);
  }

  /** A row that is refused as a duplicate counts as written; whether it is the one that was meant shows only now. */
  async function readBack({ steps, findings }: RegisterPlan): Promise<Result<RegisterPlan, CommandRefusal>> {
    const again = await plan();
    if (!again.ok) return again;
    const lost = again.value.steps;
    const named = new Set(lost.map((step) => JSON.stringify(step)));
    return success({
      steps: steps.filter((step) => !named.has(JSON.stringify(step))),
      findings: [...findings, ...lost.map((step) => ({ kind: 'row-not-found-again', step }) as const)],
    });
  }

  return { plan, apply };
}

function write(
  { directory, forum, today }: RegistrationPorts,
  step: RegisterStep,
): Promise<Result<void, WriteFailure>> {
  switch (step.kind) {
    case 'add-organisation': {
      const { organisation: row } = step;
      return directory.add('organisations', [{ row, operation: `organisation-${row.key}` as OperationId }]);
    }
    case 'add-coordinator':
      return directory.add('contacts', [coordinatorContact({ ...step, forum, today })]);
    case 'add-forum':
      return directory.add('forums', [{ row: step.forum, operation: `forum-${forum}` as OperationId }]);
  }
}
