import type { ActionQuery, ActionRow } from '../../application/ports/ActionRegister';
import type { SignedInMember } from '../../application/people/signedInMember';
import { isGrounded, isOverdue } from '../../domain/action/actionFacts';
import type { LocalDate } from '../../domain/kernel/localDate';
import type { GapFilter, RegisterFilter, StateFilter } from './registerFilter';

/** SharePoint narrows by indexed columns alone; what it cannot ask for is `alsoIn` on the rows it gave. */
export interface RegisterQuery {
  readonly query: ActionQuery;
  readonly alsoIn: (row: ActionRow) => boolean;
}

/** Mine means: my organisation's, and my function's where I answer as one. */
export type Me = Pick<SignedInMember, 'organisation' | 'contact'>;

const everyRow = (): boolean => true;
const lacksCause = (row: ActionRow): boolean => !isGrounded(row);

const gaps: Record<GapFilter, (query: ActionQuery) => RegisterQuery> = {
  /** Only a proposed action may lack its cause (F17), so the status narrows first. */
  cause: (query) => ({ query: { ...query, status: 'proposed' }, alsoIn: lacksCause }),
  effect: (query) => ({ query: { ...query, scope: 'all', status: 'carried-out' }, alsoIn: everyRow }),
};

const states: Record<StateFilter, (query: ActionQuery, today: LocalDate) => ActionQuery> = {
  overdue: (query, today) => ({ ...query, dueBefore: today }),
  help: (query) => ({ ...query, helpNeeded: true }),
  waiting: (query) => ({ ...query, confirmation: 'waiting' }),
  'change-requested': (query) => ({ ...query, confirmation: 'change-requested' }),
  declined: (query) => ({ ...query, confirmation: 'declined' }),
};

/** What to ask the register for, for a selection made by `me` today. */
export function registerQuery(filter: RegisterFilter, today: LocalDate, me: Me | null): RegisterQuery {
  const chosen: ActionQuery = { scope: filter.all === true ? 'all' : 'open', ...chosenParts(filter) };
  const own = filter.mine === true ? { ...mine(me), ...chosen } : chosen;
  const inState = filter.state === undefined ? own : states[filter.state](own, today);
  if (filter.gap !== undefined) return gaps[filter.gap](inState);
  // A paused action has nothing to be late with, whatever its date.
  const alsoIn = filter.state === 'overdue' ? (row: ActionRow) => isOverdue(row, today) : everyRow;
  return { query: inState, alsoIn };
}

function chosenParts(filter: RegisterFilter): Partial<ActionQuery> {
  const { organisation, functionTitle, problem, place, status } = filter;
  return {
    ...(organisation === undefined ? {} : { organisation }),
    ...(functionTitle === undefined ? {} : { functionTitle }),
    ...(problem === undefined ? {} : { problem }),
    ...(place === undefined ? {} : { place }),
    ...(status === undefined ? {} : { status, scope: 'all' as const }),
  };
}

function mine(me: Me | null): Partial<ActionQuery> {
  if (me?.organisation == null) return {};
  const functionTitle = me.contact?.functionTitle ?? '';
  return { organisation: me.organisation, ...(functionTitle === '' ? {} : { functionTitle }) };
}
