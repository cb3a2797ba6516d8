import type { OperationId } from '../../domain/kernel/id';
import { failure, success, type Result } from '../../domain/kernel/result';
import { keptTextsSeen, seenThrough, textsSeenOf, type TextsSeen } from '../../domain/redaction/textsSeen';
import { effectCheckOn } from '../../domain/reminders/effectCheck';
import { afterAnswers, type OutboxRow } from '../../domain/reminders/outboxRow';
import type { AgendaMove } from '../../domain/reminders/planning/agendaMoves';
import { reviewStanding } from '../guard/reviewStanding';
import { makeCountDay } from '../overview/countDay';
import type { DueAction } from '../ports/DueBook';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { ReminderRun, ReminderRunFields } from '../ports/ReminderOffice';
import type { ForumReading } from './readForum';
import type { ForumTurn, TickContext } from './TickPorts';

type Done = Promise<Result<void, WriteFailure>>;

/**
 * Says when the effect of what has been carried out is to be judged, where nobody has. Whatever carries an action out
 * leaves an answer or a record, so no register has to be searched for it.
 */
export async function setEffectDays({ turn, answers }: ForumReading): Done {
  const { site, settings, span } = turn;
  for (const action of answers.touched) {
    if (action.status !== 'carried-out' || action.effectCheckDate !== null) continue;
    const effectCheckDate = effectCheckOn(action, span.today, settings.effectMonths);
    if (effectCheckDate === null) continue;
    const operation = `effect-day-${action.id}-${effectCheckDate}` as OperationId;
    const set = await site.actions.change(action.id, action.version, { effectCheckDate }, operation);
    // Whoever has just written the row may have said it; the next tick sees.
    if (!set.ok && set.error.kind !== 'changed-by-other') return set;
  }
  return success(undefined);
}

/** Puts what is late for long on the next meeting's agenda. */
export async function moveToAgenda({ turn, content }: ForumReading, moves: readonly AgendaMove[]): Done {
  for (const { forum, action: id, meeting } of moves) {
    const action = content.actions.find((one) => one.id === id);
    if (forum !== turn.site.forum || action === undefined) continue;
    const moved = await followUp(turn, action, meeting);
    if (!moved.ok) return moved;
  }
  return success(undefined);
}

/** A row that somebody has just written is read once more. */
async function followUp({ site }: ForumTurn, action: DueAction, meeting: AgendaMove['meeting']): Done {
  const operation = `agenda-${action.id}-${meeting}` as OperationId;
  let version = action.version;
  for (let attempt = 1; ; attempt += 1) {
    const moved = await site.actions.change(action.id, version, { followUpAt: meeting }, operation);
    if (moved.ok) return success(undefined);
    if (moved.error.kind !== 'changed-by-other' || attempt === 3) return moved;
    version = moved.error.theirs;
  }
}

/** What has been sent and not answered, with what has been heard since. */
export const askedOf = (
  { office }: Pick<TickContext, 'office'>,
  readings: readonly ForumReading[],
): readonly OutboxRow[] =>
  office.unanswered.map((row) =>
    // One forum after another, since a message can be about several.
    readings.reduce<OutboxRow>((standing, { turn, answers }) => {
      const heard = afterAnswers(standing, turn.site.forum, answers.heard);
      return heard === null ? standing : { ...standing, ...heard };
    }, row),
  );

/** Writes down which messages have been answered; they need no further asking. */
export async function markAnswered({ ports, office }: TickContext, asked: readonly OutboxRow[]): Done {
  const changes = office.unanswered.flatMap((row, index) => {
    const after = asked[index] ?? row;
    const { answered, state } = after;
    return after === row ? [] : [{ row, fields: { answered, state } }];
  });
  if (changes.length === 0) return success(undefined);
  const written = await ports.office.changeMany(changes, ports.operations.next());
  return written.ok ? success(undefined) : written;
}

/** Where reminders may be sent until midnight the day would be over before it was counted. */
const latestCount = '23:00';

/** The day's figures, once the day's work is over. */
async function tallied({ context, site, settings, run, span }: ForumTurn): Promise<boolean> {
  const { until } = settings.hours;
  const isOver = context.now.time >= (until < latestCount ? until : latestCount);
  if (!isOver || (run?.talliedOn ?? '') >= span.today) return false;
  const { timeZone } = context.ports;
  const counted = await makeCountDay({ overview: site.overview, timeZone })(span.today);
  return counted.ok;
}

const isSame = (run: ReminderRun | null, fields: ReminderRunFields): boolean =>
  run?.plannedThrough === fields.plannedThrough &&
  run.answersThrough === fields.answersThrough &&
  run.talliedOn === fields.talliedOn &&
  run.textsThrough === fields.textsThrough;

/** How far a forum has come once this turn is done. */
async function markOf({ turn, answers }: ForumReading, texts: TextsSeen): Promise<ReminderRunFields> {
  const { site, run, span, plans } = turn;
  return {
    forum: site.forum,
    plannedThrough: plans ? span.today : span.through,
    answersThrough: answers.through,
    talliedOn: (await tallied(turn)) ? span.today : (run?.talliedOn ?? null),
    textsThrough: keptTextsSeen(texts),
  };
}

/** A piece more of what stood there before the first tick; not while a day is planned, which has enough to do. */
async function lookBack({ turn, content }: ForumReading): Promise<Result<TextsSeen, FailedLook>> {
  const { run, site, plans, context } = turn;
  const standing = textsSeenOf(run?.textsThrough ?? null);
  const seen = content.touched === null ? standing : seenThrough(standing, content.touched.through);
  if (standing.before === null || plans) return success(seen);
  const { directory } = context;
  const done = await reviewStanding({ watch: site.watch, directory, after: standing.before });
  return done.ok ? success({ ...seen, before: done.value }) : failure({ seen, why: done.error });
}

/** What has been seen all the same, and why no more. */
interface FailedLook {
  readonly seen: TextsSeen;
  readonly why: WriteFailure;
}

/** Keeps how far the forum has come, where it has come any farther. */
export async function keepMark(reading: ForumReading): Done {
  const { run, context } = reading.turn;
  const { office, operations } = context.ports;
  const looked = await lookBack(reading);
  const fields = await markOf(reading, looked.ok ? looked.value : looked.error.seen);
  const kept = isSame(run, fields)
    ? success(undefined)
    : await office.keepRun(run, fields, operations.next());
  // Another instance has come as far.
  if (!kept.ok && kept.error.kind !== 'changed-by-other') return kept;
  return looked.ok ? success(undefined) : failure(looked.error.why);
}
