import { addDays } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import { isPlanningDay, type PlannedSpan } from '../../domain/reminders/dueWindow';
import { unansweredIn, type OutboxRow } from '../../domain/reminders/outboxRow';
import { askedCandidates } from '../../domain/reminders/planning/askedCandidates';
import type { Candidate } from '../../domain/reminders/planning/candidate';
import { undecidedAdoptions } from '../../domain/reminders/planning/adoptionCandidates';
import type { AgendaMove } from '../../domain/reminders/planning/agendaMoves';
import { planReminders, type ReminderPlan } from '../../domain/reminders/planning/planReminders';
import { reminderKeyOf, type Digest } from '../../domain/reminders/reminder';
import { settingsOf, type ReminderSettings } from '../../domain/reminders/reminderSettings';
import { mayDisturb } from '../../domain/reminders/sendingHours';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { OfficeContent, ReminderRun } from '../ports/ReminderOffice';
import { placeDigests, type PlacedDigests } from './placeDigests';
import { forumDueOf, type ForumReading } from './readForum';
import type { TickContext } from './TickPorts';

/** A day's plan as it stands in the outbox. */
export interface PlacedPlan extends PlacedDigests {
  readonly agenda: readonly AgendaMove[];
  readonly unaddressed: number;
}

const nothing: PlacedPlan = { ours: [], others: new Set(), agenda: [], unaddressed: 0 };

/** The programme's own part of the day: what belongs to no forum. */
interface ProgrammeTurn {
  readonly settings: ReminderSettings;
  readonly run: ReminderRun | null;
  readonly span: PlannedSpan;
  readonly plans: boolean;
}

function programmeTurn({ office, now }: TickContext): ProgrammeTurn {
  const settings = settingsOf(office.settings, null);
  const run = office.runs.find(({ forum }) => forum === null) ?? null;
  const span = { through: run?.plannedThrough ?? addDays(now.day, -1), today: now.day };
  const plans = mayDisturb(now, settings.hours) && isPlanningDay(span, settings.hours);
  return { settings, run, span, plans };
}

/** Plans what is due in the forums whose day has not been planned, and what is the programme's own. */
export async function planDay(
  context: TickContext,
  readings: readonly ForumReading[],
  asked: readonly OutboxRow[],
): Promise<Result<PlacedPlan, WriteFailure>> {
  const programme = programmeTurn(context);
  const planning = readings.filter(({ turn }) => turn.plans);
  const more = [...asking(readings), ...undecided(context, programme)];
  if (planning.length === 0 && more.length === 0 && !programme.plans) return success(nothing);
  const plan = planOf(context, planning, more, asked);
  const digests = notYetTold(plan.digests, context);
  const placed = await placeDigests(context, digests, programme.settings.hours);
  if (!placed.ok) return placed;
  const kept = await keepProgrammeMark(context, programme);
  if (!kept.ok) return kept;
  return success({ ...placed.value, agenda: plan.agenda, unaddressed: plan.unaddressed.length });
}

/** What a coordinator wants to know is passed on at any tick that may disturb. */
const asking = (readings: readonly ForumReading[]): readonly Candidate[] =>
  readings.filter(({ turn }) => turn.disturbs).flatMap((reading) => askedCandidates(forumDueOf(reading)));

const undecided = (
  { office }: TickContext,
  { plans, span, settings }: ProgrammeTurn,
): readonly Candidate[] => (plans ? undecidedAdoptions(office.adoptions, span, settings) : []);

const planOf = (
  { office, directory: { contacts, organisations }, now }: TickContext,
  planning: readonly ForumReading[],
  more: readonly Candidate[],
  asked: readonly OutboxRow[],
): ReminderPlan =>
  planReminders({
    people: { contacts, organisations, today: now.day },
    forums: planning.map(forumDueOf),
    more,
    wishes: office.wishes,
    unanswered: unansweredIn(asked),
  });

/** Without what stands in a message to the same person already, whatever its day. */
export function notYetTold(
  digests: readonly Digest[],
  { office }: { readonly office: Pick<OfficeContent, 'unanswered' | 'ofToday'> },
): readonly Digest[] {
  const standing = [...office.unanswered, ...office.ofToday];
  return digests.flatMap((digest) => {
    const rows = standing.filter(({ recipient }) => recipient === digest.recipient.key);
    const told = new Set(rows.flatMap(({ reminders }) => reminders));
    const reminders = digest.reminders.filter((reminder) => !told.has(reminderKeyOf(reminder)));
    return reminders.length === 0 ? [] : [{ ...digest, reminders }];
  });
}

async function keepProgrammeMark(
  { ports: { office, operations } }: TickContext,
  { plans, run, span }: ProgrammeTurn,
): Promise<Result<void, WriteFailure>> {
  if (!plans) return success(undefined);
  const nothing = { forum: null, answersThrough: null, talliedOn: null, textsThrough: null };
  const fields = { ...nothing, plannedThrough: span.today };
  const kept = await office.keepRun(run, fields, operations.next());
  // Another instance has come as far.
  return kept.ok || kept.error.kind === 'changed-by-other' ? success(undefined) : kept;
}
