import type { Instant, PersonId } from '../../domain/kernel/id';
import { addDays } from '../../domain/kernel/localDate';
import { localTimeOf } from '../../domain/kernel/localDateOf';
import { success, type Result } from '../../domain/kernel/result';
import { isPlanningDay, type PlannedSpan } from '../../domain/reminders/dueWindow';
import type { AgendaMove } from '../../domain/reminders/planning/agendaMoves';
import type { RecipientKey } from '../../domain/reminders/reminder';
import { defaultOf, settingNames, settingsOf } from '../../domain/reminders/reminderSettings';
import { mayDisturb } from '../../domain/reminders/sendingHours';
import { reviewTexts } from '../guard/reviewTexts';
import { inParallel } from '../inParallel';
import type { ReminderSite } from '../ports/DueBook';
import type { GatewayFailure } from '../ports/GatewayFailure';
import { knownFor } from './knownContent';
import type { PlacedDigests } from './placeDigests';
import { planDay } from './planDay';
import { readForum, type ForumReading } from './readForum';
import { claimWaking } from './claimWaking';
import { sendMessages, type SendCounts } from './sendMessages';
import { askedOf, keepMark, markAnswered, moveToAgenda, setEffectDays } from './tendForum';
import type { ForumTurn, TickContext, TickOutcome, TickPorts, TickTrouble } from './TickPorts';

export type Tick = (now: Instant) => Promise<Result<TickOutcome, GatewayFailure>>;

/**
 * What the clock sets going, as often as anybody likes and in as many places: applies answers, plans the day where it has
 * not been planned, sends, and counts the day's figures. It keeps nothing of its own, so a kill at any moment loses
 * nothing: what was begun is taken up by the next one.
 */
export const makeTick =
  (ports: TickPorts): Tick =>
  async (now) => {
    const opened = await openTick(ports, now);
    if (!opened.ok) return opened;
    const context = opened.value;
    const troubles: TickTrouble[] = [];
    const turns = ports.forums.all().map((site) => turnOf(context, site));
    const readings = await readAll(turns, troubles);
    const asked = askedOf(context, readings);
    const plan = await planDay(context, readings, asked);
    const placed = plan.ok
      ? plan.value
      : { ours: [], others: new Set<RecipientKey>(), agenda: [], unaddressed: 0 };
    // A forum's mark moves on only when all that was read of it has been dealt with; else it is read once more.
    const ready = await both(plan, () => markAnswered(context, asked));
    if (!ready.ok) troubles.push({ forum: null, failure: ready.error });
    for (const reading of readings) {
      const tended = await both(await both(ready, () => tend(reading, placed.agenda)), () =>
        keepMark(reading),
      );
      if (ready.ok && !tended.ok) troubles.push({ forum: reading.turn.site.forum, failure: tended.error });
    }
    const counts = await sendAll(context, placed, readings);
    const applied = readings.reduce((sum, { answers }) => sum + answers.applied.length, 0);
    const { unaddressed } = placed;
    return success({ applied, planned: placed.ours.length, ...counts, unaddressed, troubles });
  };

type Done = Result<unknown, TickTrouble['failure']>;

/** One thing after another, and no farther than the first that fails. */
const both = async (first: Done, then: () => Promise<Done>): Promise<Done> => (first.ok ? then() : first);

const tend = async (reading: ForumReading, agenda: readonly AgendaMove[]): Promise<Done> =>
  both(await both(await moveToAgenda(reading, agenda), () => setEffectDays(reading)), () => review(reading));

async function review({ turn, content: { touched } }: ForumReading): Promise<Done> {
  const { site, context } = turn;
  const { directory, ports } = context;
  if (touched === null) return success(undefined);
  return reviewTexts({ watch: site.watch, touched, directory, operations: ports.operations });
}

async function openTick(ports: TickPorts, now: Instant): Promise<Result<TickContext, GatewayFailure>> {
  const local = localTimeOf(now, ports.timeZone);
  const [directory, office] = await Promise.all([ports.directory.load(), ports.office.load(now, local.day)]);
  if (!directory.ok) return directory;
  if (!office.ok) return office;
  await layOutSettings(ports, office.value.settings);
  await introduce(ports, office.value.service);
  return success({ ports, now: local, directory: directory.value, office: office.value });
}

/** The first tick puts the defaults in the list, so that they are seen where they can be changed. */
async function layOutSettings(
  { office }: TickPorts,
  standing: TickContext['office']['settings'],
): Promise<void> {
  const missing = settingNames.filter((name) => !standing.some((row) => row.name === name));
  if (missing.length === 0) return;
  const rows = missing.map((name) => ({ name, forum: null, on: true, amount: defaultOf(name).amount }));
  // Without the rows the defaults hold all the same.
  await office.addSettings(rows);
}

/** Web parts learn in the programme's site whose answers by link count; without the row they leave them to others. */
async function introduce({ office, service, operations }: TickPorts, told: PersonId | null): Promise<void> {
  if (service !== null && service !== told) await office.introduce(service, operations.next());
}

function turnOf(context: TickContext, site: ReminderSite): ForumTurn {
  const settings = settingsOf(context.office.settings, site.forum);
  const run = context.office.runs.find(({ forum }) => forum === site.forum) ?? null;
  const today = context.now.day;
  const span: PlannedSpan = { through: run?.plannedThrough ?? addDays(today, -1), today };
  const disturbs = mayDisturb(context.now, settings.hours);
  const plans = disturbs && isPlanningDay(span, settings.hours);
  return { context, site, settings, run, span, disturbs, plans };
}

async function readAll(
  turns: readonly ForumTurn[],
  troubles: TickTrouble[],
): Promise<readonly ForumReading[]> {
  const read = await inParallel(turns, readForum);
  return read.flatMap((one, index): readonly ForumReading[] => {
    if (one.ok) return [one.value];
    troubles.push({ forum: turns[index]?.site.forum ?? null, failure: one.error });
    return [];
  });
}

/** What was planned now, and what an earlier tick has left; nothing while nobody is to be disturbed. */
async function sendAll(
  context: TickContext,
  placed: PlacedDigests,
  readings: readonly ForumReading[],
): Promise<SendCounts> {
  const { hours } = settingsOf(context.office.settings, null);
  const claimed = mayDisturb(context.now, hours) ? await claimWaking(context, placed, hours) : [];
  const rows = [...placed.ours, ...claimed];
  const read = new Map(readings.map(({ turn, content }) => [turn.site.forum, content]));
  return sendMessages(context, rows, await knownFor(context.ports, rows, read));
}
