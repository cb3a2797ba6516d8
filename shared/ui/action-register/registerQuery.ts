import type { ActionQuery, ActionRow } from '../../application/ports/ActionRegister';
import type { SignedInMember } from '../../application/people/signedInMember';
import { isGrounded, isOverdue } from '../../domain/action/actionFacts';
import { isSilent, silentBefore } from '../../domain/action/standing';
import { hasOutcome } from '../../domain/action/tally';
import { addDays, type LocalDate } from '../../domain/kernel/localDate';
import type { DayRange, GapFilter, RegisterFilter, StateFilter } from './registerFilter';

/** SharePoint narrows by indexed columns alone; what it cannot ask for is `alsoIn` on the rows it gave. */
export interface RegisterQuery {
  readonly query: ActionQuery;
  readonly alsoIn: (row: ActionRow) => boolean;
}

/** Mine means: my organisation's, and my function's where I answer as one; and all of those it has come after. */
export type Me = Pick<SignedInMember, 'organisation' | 'contact' | 'speaksFor'>;

export const isMine = (row: Pick<ActionRow, 'organisation' | 'functionTitle'>, me: Me): boolean => {
  if (row.organisation !== me.organisation) return me.speaksFor.includes(row.organisation);
  const functionTitle = functionOf(me);
  return functionTitle === '' || row.functionTitle === functionTitle;
};

const functionOf = ({ contact }: Me): string => contact?.functionTitle ?? '';

const everyRow = (): boolean => true;
const lacksCause = (row: ActionRow): boolean => !isGrounded(row);

const carriedOut = (query: ActionQuery): ActionQuery => ({ ...query, scope: 'all', status: 'carried-out' });

const gaps: Record<GapFilter, (query: ActionQuery, today: LocalDate) => RegisterQuery> = {
  /** Only a proposed action may lack its cause (F17), so the status narrows first. */
  cause: (query) => ({ query: { ...query, status: 'proposed' }, alsoIn: lacksCause }),
  effect: (query) => ({ query: carriedOut(query), alsoIn: everyRow }),
  date: (query) => ({ query: { ...query, without: 'dueDate' }, alsoIn: everyRow }),
  function: (query) => ({ query: { ...query, without: 'functionTitle' }, alsoIn: everyRow }),
  check: (query) => ({ query: carriedOut(query), alsoIn: (row) => row.effectCheckDate === null }),
  'check-passed': (query, today) => ({
    query: carriedOut(query),
    alsoIn: (row) => row.effectCheckDate !== null && row.effectCheckDate < today,
  }),
};

const states: Record<StateFilter, (query: ActionQuery, today: LocalDate) => ActionQuery> = {
  overdue: (query, today) => ({ ...query, dueBefore: today }),
  silent: (query, today) => ({ ...query, dueBefore: silentBefore(today) }),
  help: (query) => ({ ...query, helpNeeded: true }),
  waiting: (query) => ({ ...query, confirmation: 'waiting' }),
  'change-requested': (query) => ({ ...query, confirmation: 'change-requested' }),
  declined: (query) => ({ ...query, confirmation: 'declined' }),
};

/** What to ask the register for, for a selection made by `me` today. */
export function registerQuery(filter: RegisterFilter, today: LocalDate, me: Me | null): RegisterQuery {
  const { mine: ofMine, ...others } = filter;
  if (ofMine !== true || me === null) return narrowed(others, today, {});
  return me.speaksFor.length > 1
    ? ofSeveral(narrowed(others, today, {}), me)
    : narrowed(others, today, mine(me));
}

function narrowed(filter: RegisterFilter, today: LocalDate, own: Partial<ActionQuery>): RegisterQuery {
  const chosen: ActionQuery = {
    ...own,
    scope: filter.all === true ? 'all' : 'open',
    ...chosenParts(filter),
  };
  const inState = filter.state === undefined ? chosen : states[filter.state](chosen, today);
  if (filter.fellDue !== undefined) return fallenDue(inState, filter.fellDue);
  if (filter.gap !== undefined) return gaps[filter.gap](inState, today);
  return { query: inState, alsoIn: alsoInState(filter.state, today) };
}

/** What only the row itself can tell: a paused action has nothing to be late with, whatever its date. */
function alsoInState(state: StateFilter | undefined, today: LocalDate): RegisterQuery['alsoIn'] {
  if (state === 'overdue') return (row) => isOverdue(row, today);
  return state === 'silent' ? (row) => isSilent(row, today) : everyRow;
}

/** The same rows as a tally counts for those days. */
function fallenDue(query: ActionQuery, days: DayRange): RegisterQuery {
  const [from, to] = days.split('..') as [LocalDate, LocalDate];
  return {
    query: { ...query, scope: 'all', dueFrom: from, dueBefore: addDays(to, 1) },
    alsoIn: hasOutcome,
  };
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

function mine(me: Me): Partial<ActionQuery> {
  if (me.organisation === null) return {};
  const functionTitle = functionOf(me);
  return { organisation: me.organisation, ...(functionTitle === '' ? {} : { functionTitle }) };
}

/** Whose function it is SharePoint cannot ask for of one organisation and not of the others. */
const ofSeveral = ({ query, alsoIn }: RegisterQuery, me: Me): RegisterQuery => ({
  query: { ...query, organisations: me.speaksFor },
  alsoIn: (row) => isMine(row, me) && alsoIn(row),
});
