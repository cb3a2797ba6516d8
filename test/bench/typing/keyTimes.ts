/**
 * Milliseconds that the tab's own thread has worked, by the browser's own record: what other processes take of a busy
 * machine is no part of them.
 */
export interface KeyTimes {
  /** Each key: its events, what they draw anew, and the layout and paint of the frame after. */
  readonly keys: readonly number[];
  /** Everything else that ran on the thread, a task each: what a key could have had to wait for. */
  readonly others: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly type?: string } };
}

const drawing = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

const worked = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;
const sum = (events: readonly TraceEvent[]): number =>
  events.reduce((total, event) => total + worked(event), 0);
const isKey = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && args?.data?.type === 'keypress';
const holds = (task: TraceEvent, { ts }: TraceEvent): boolean =>
  ts >= task.ts && ts < task.ts + (task.dur ?? 0);

/** Reads a recording of typing; each key lies in one task of the thread, and its frame in a later one. */
export function keyTimes(recording: Buffer): KeyTimes {
  const { traceEvents } = JSON.parse(recording.toString('utf8')) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const first = traceEvents.find(isKey);
  if (first === undefined) throw new Error('The recording holds no key.');
  const here = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid);
  const presses = here.filter(isKey).sort((one, other) => one.ts - other.ts);
  const tasks = here.filter(({ name }) => name === 'RunTask');
  const ofKeys = presses.map((press) => tasks.find((task) => holds(task, press)));
  const drawn = here.filter(({ name }) => drawing.has(name));
  const keys = ofKeys.map((task, index) => {
    if (task === undefined) throw new Error('A key lies in no task.');
    const until = ofKeys[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    return (
      worked(task) +
      sum(drawn.filter((event) => event.ts > task.ts && event.ts < until && !holds(task, event)))
    );
  });
  return { keys, others: tasks.filter((task) => !ofKeys.includes(task)).map(worked) };
}
