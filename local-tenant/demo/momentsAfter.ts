import type { ActionDesk } from '@samverkansrummet/shared/lib-commonjs/application/actions/ActionDesk.js';
import type { SpokenAnswer } from '@samverkansrummet/shared/lib-commonjs/application/meetings/MeetingSession.js';
import type { Action } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import type { Assessment } from '@samverkansrummet/shared/lib-commonjs/domain/action/moveAction.js';
import type { ForumKey } from '@samverkansrummet/shared/lib-commonjs/domain/organisation/forum.js';
import type { DemoMeeting, DemoPromise } from './content/meetings.ts';
import type { DemoTime } from './demoTime.ts';
import { configured } from './configured.ts';
import { expectDone } from './expectDone.ts';
import type { ForumMemory } from './ForumMemory.ts';
import type { ProductAs } from './Product.ts';

/** Something that happens on a day of the demo, at a time of that day. */
export interface Moment {
  readonly day: number;
  readonly time: string;
  happen(): Promise<void>;
}

/** What the organisations and the coordinator do with a meeting's promises afterwards. */
export function momentsAfter(
  meeting: DemoMeeting,
  memory: ForumMemory,
  productAs: ProductAs,
  time: DemoTime,
): readonly Moment[] {
  const deskAs: DeskAs = async (persona) =>
    configured((await productAs(persona)).useCases.actionDesk(meeting.forum as ForumKey));
  return (meeting.promises ?? []).flatMap((promise) => momentsOf(promise, meeting, { memory, deskAs, time }));
}

interface Ground {
  readonly memory: ForumMemory;
  readonly deskAs: DeskAs;
  readonly time: DemoTime;
}

type DeskAs = (persona: string) => Promise<ActionDesk>;

function momentsOf(promise: DemoPromise, meeting: DemoMeeting, ground: Ground): readonly Moment[] {
  const { coordinator } = meeting;
  const { movedTo, effect, later = [], status } = promise;
  const at = (day: number, happen: Moment['happen']): Moment => ({ day, time: '15:30', happen });
  const desk = deskOf(promise, ground);
  return [
    ...(status ? [at(meeting.day, () => moveOn(promise, coordinator, desk))] : []),
    ...(movedTo ? [at(movedTo.day, () => moveDate(movedTo, coordinator, desk, ground.time))] : []),
    ...(effect ? [at(effect.day, () => assess(effect, coordinator, desk, ground.time))] : []),
    ...later.map(({ day, persona, kind, text = '' }) => at(day, () => desk.answer(persona, { kind, text }))),
  ];
}

/** One promise, read anew before each thing that is done with it. */
interface PromiseDesk {
  as<T>(persona: string, what: string, act: (desk: ActionDesk, action: Action) => ReturnOf<T>): Promise<T>;
  answer(persona: string, answer: SpokenAnswer): Promise<void>;
}
type ReturnOf<T> = Parameters<typeof expectDone<T>>[1];

function deskOf(promise: DemoPromise, { memory, deskAs }: Ground): PromiseDesk {
  const as: PromiseDesk['as'] = async (persona, what, act) => {
    const id = memory.actions.get(promise.key);
    if (id === undefined) throw new Error(`${promise.key} has not been promised yet.`);
    const desk = await deskAs(persona);
    const { action } = await expectDone(`open ${promise.key}`, desk.open(id));
    return expectDone(`${what} ${promise.key}`, act(desk, action));
  };
  return {
    as,
    answer: async (persona, answer) => {
      await as(persona, 'answer', (desk, action) => desk.answer(action, answer));
    },
  };
}

/** The coordinator moves the status along; what is confirmed with its grounds was decided at the closing. */
async function moveOn(promise: DemoPromise, coordinator: string, desk: PromiseDesk): Promise<void> {
  for (const status of (promise.status ?? []) as Action['status'][]) {
    await desk.as(coordinator, `move to ${status}`, (actions, action) =>
      action.status === status
        ? Promise.resolve({ ok: true as const, value: action })
        : actions.moveStatus(action, status, 'Enligt planen.'),
    );
  }
}

async function assess(
  { rating, text, day }: NonNullable<DemoPromise['effect']>,
  coordinator: string,
  desk: PromiseDesk,
  time: DemoTime,
): Promise<void> {
  const assessment: Assessment = { effect: rating as Assessment['effect'], text, on: time.day(day) };
  await desk.as(coordinator, 'assess', (actions, action) =>
    actions.moveStatus(action, 'effect-assessed', '', assessment),
  );
}

/** A new date is asked for by the organisation and accepted by the coordinator. */
async function moveDate(
  { persona, reason, due }: NonNullable<DemoPromise['movedTo']>,
  coordinator: string,
  desk: PromiseDesk,
  time: DemoTime,
): Promise<void> {
  await desk.answer(persona, { kind: 'request-date', text: reason, newDate: time.day(due) });
  await desk.as(coordinator, 'accept the date of', (actions, action) => actions.acceptDate(action));
}
