import type { Action } from '../../../domain/action/action';
import type { Result } from '../../../domain/kernel/result';
import type { CommandRefusal } from '../../meetings/CommandRefusal';
import { continueYearly } from '../continueYearly';
import type { DeskPorts } from './DeskPorts';
import type { Around } from './surroundings';

type Command<Given extends readonly unknown[]> = (...given: Given) => Promise<Result<Action, CommandRefusal>>;

/**
 * The same command; a yearly action that it carries out gets next year's instance at once, where a coordinator sits.
 * Should that fail, the command stands, and the next client that opens the action makes it.
 */
export const goingOnNextYear =
  <Given extends readonly unknown[]>(
    { site, clock }: DeskPorts,
    around: Around,
    command: Command<Given>,
  ): Command<Given> =>
  async (...given) => {
    const done = await command(...given);
    if (!done.ok) return done;
    const known = await around.known();
    if (!known.ok || !known.value.me.coordinator) return done;
    const gone = await continueYearly(site.actions, done.value, clock.today());
    return gone.ok ? gone : done;
  };
