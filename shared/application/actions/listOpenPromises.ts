import { isOverdue } from '../../domain/action/actionFacts';
import type { LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import type { Organisation } from '../../domain/organisation/organisation';
import type { Place } from '../../domain/situation/place';
import type { Problem } from '../../domain/situation/problem';
import type { ActionPage, ActionQuery, ActionRegister, ActionRow } from '../ports/ActionRegister';
import type { Clock } from '../ports/Clock';
import type { Directory } from '../ports/Directory';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { SituationBook } from '../ports/SituationBook';

/** Which of a forum's open promises a page shows. */
export const promiseSelections = ['all', 'overdue', 'help-needed', 'waiting'] as const;
export type PromiseSelection = (typeof promiseSelections)[number];

/** A promise with the names that its keys stand for; null where the reader may not see the name. */
export interface OpenPromise {
  readonly row: ActionRow;
  readonly organisation: Organisation | null;
  readonly place: Place | null;
  readonly problem: Problem | null;
}

export interface OpenPromisePage {
  readonly promises: readonly OpenPromise[];
  readonly today: LocalDate;
  /** Opaque; null on the last page. */
  readonly next: string | null;
}

export type ListOpenPromises = (
  selection: PromiseSelection,
  next?: string,
) => Promise<Result<OpenPromisePage, GatewayFailure>>;

interface Ports {
  readonly actions: Pick<ActionRegister, 'list'>;
  readonly directory: Pick<Directory, 'load'>;
  readonly situation: Pick<SituationBook, 'load'>;
  readonly clock: Clock;
}

interface Names {
  readonly organisations: readonly Organisation[];
  readonly places: readonly Place[];
  readonly problems: readonly Problem[];
}

const queries: Record<PromiseSelection, (today: LocalDate) => ActionQuery> = {
  all: () => ({ scope: 'open' }),
  overdue: (today) => ({ scope: 'open', dueBefore: today }),
  'help-needed': () => ({ scope: 'open', helpNeeded: true }),
  waiting: () => ({ scope: 'open', confirmation: 'waiting' }),
};

/**
 * Lists what the organisations of a forum have promised and not yet done, without any person. Names that cannot be
 * read do not stop the list: whoever may read the forum may lack the programme's site.
 */
export function makeListOpenPromises(ports: Ports): ListOpenPromises {
  return async (selection, next) => {
    const today = ports.clock.today();
    const [page, names] = await Promise.all([
      ports.actions.list(queries[selection](today), next),
      readNames(ports),
    ]);
    return page.ok
      ? success({ promises: named(page.value, selection, names, today), today, next: page.value.next })
      : page;
  };
}

async function readNames({ directory, situation }: Ports): Promise<Names> {
  const [who, what] = await Promise.all([directory.load(), situation.load()]);
  return {
    organisations: who.ok ? who.value.organisations : [],
    places: who.ok ? who.value.places : [],
    problems: what.ok ? what.value.problems : [],
  };
}

function named(page: ActionPage, selection: PromiseSelection, names: Names, today: LocalDate): OpenPromise[] {
  // A paused promise keeps its passed date but has nothing to be late with.
  const shown = selection === 'overdue' ? page.rows.filter((row) => isOverdue(row, today)) : page.rows;
  return shown.map((row) => ({
    row,
    organisation: names.organisations.find(({ key }) => key === row.organisation) ?? null,
    place: names.places.find(({ key }) => key === row.place) ?? null,
    problem: names.problems.find(({ id }) => id === row.problem) ?? null,
  }));
}
