import { newPromise } from '../../../domain/action/newPromise';
import { addSeconds } from '../../../domain/kernel/instant';
import type { OperationId } from '../../../domain/kernel/id';
import { addDays } from '../../../domain/kernel/localDate';
import { failure, success, type Result } from '../../../domain/kernel/result';
import type { MeetingId } from '../../../domain/meeting/meeting';
import type { CommandRefusal } from '../CommandRefusal';
import type { MeetingDesk, RehearsalWords } from '../MeetingDesk';
import type { ActionFields } from '../../ports/ActionRegister';
import type { DirectoryContent, Directory } from '../../ports/Directory';
import { addAgenda, newAgenda, newMeeting } from '../plan/addMeeting';
import type { MeetingDeskPorts } from '../plan/DeskPorts';

interface RehearsalPorts extends MeetingDeskPorts {
  readonly directory: Pick<Directory, 'load'>;
}

/** One late, one near its date and one without: what a first step has to deal with. */
const dueIn = [-3, 2, null] as const;

/**
 * A meeting to practise on (F50): the template's agenda and invented promises of the forum's own organisations, all
 * marked. Nothing is sent for it, and nothing of it is counted.
 */
export const makeStartRehearsal =
  (ports: RehearsalPorts): MeetingDesk['startRehearsal'] =>
  async (template, words) => {
    const known = await ports.directory.load();
    if (!known.ok) return known;
    const operation = ports.operations.of('rehearse', template.key);
    const minutes = template.steps.reduce((sum, step) => sum + step.minutes, 0);
    const startsAt = ports.clock.now();
    const fields = newMeeting({
      ...{ title: words.title, startsAt, endsAt: addSeconds(startsAt, minutes * 60) },
      ...{ previous: null, rehearsal: true },
    });
    const added = await ports.site.meetings.add('meeting', fields, operation);
    if (!added.ok) return added;
    const { id } = added.value;
    const steps = template.steps.map(({ kind, title, minutes: budgetMinutes }) => ({
      ...{ kind, budgetMinutes, title: title.sv, presenter: null },
    }));
    const agenda = await addAgenda(ports.site.meetings, newAgenda(id, steps), `${operation}-agenda`);
    if (!agenda.ok) return agenda;
    const promised = await addSamples(ports, known.value, { id, words, operation });
    if (promised.ok) ports.operations.done(operation);
    return promised.ok ? success(id) : promised;
  };

interface Samples {
  readonly id: MeetingId;
  readonly words: RehearsalWords;
  readonly operation: OperationId;
}

async function addSamples(
  ports: RehearsalPorts,
  directory: DirectoryContent,
  { id, words, operation }: Samples,
): Promise<Result<void, CommandRefusal>> {
  for (const [index, title] of words.promises.entries()) {
    const row = sampleOf(ports, directory, { id, title, index });
    if (!row.ok) return row;
    const added = await ports.site.actions.add(row.value, `${operation}-promise-${index}` as OperationId);
    if (!added.ok) return added;
  }
  return success(undefined);
}

interface Sample {
  readonly id: MeetingId;
  readonly title: string;
  readonly index: number;
}

function sampleOf(
  { site, clock }: RehearsalPorts,
  { organisations, forums }: DirectoryContent,
  { id, title, index }: Sample,
): Result<ActionFields, CommandRefusal> {
  const today = clock.today();
  const members = forums.find(({ key }) => key === site.forum)?.members ?? [];
  const organisation = members[index % Math.max(1, members.length)] ?? null;
  const made = newPromise({ title, organisation, direct: true }, { organisations, today, meeting: null });
  if (!made.ok) return failure(made.error[0] ?? { kind: 'text-missing' });
  const days = dueIn[index % dueIn.length] ?? null;
  const dueDate = days === null ? null : addDays(today, days);
  return success({ ...made.value, dueDate, firstDueDate: dueDate, followUpAt: id, rehearsal: true });
}
