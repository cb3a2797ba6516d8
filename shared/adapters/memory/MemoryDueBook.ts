import type {
  ActionSelection,
  DueAction,
  DueBook,
  DueContent,
  DueQuestion,
} from '../../application/ports/DueBook';
import type { GatewayFailure } from '../../application/ports/GatewayFailure';
import type { Action } from '../../domain/action/action';
import { isOpen } from '../../domain/action/actionFacts';
import type { LocalDate } from '../../domain/kernel/localDate';
import { success, type Result } from '../../domain/kernel/result';
import { isWithin, type DayWindow } from '../../domain/reminders/dueWindow';
import type { MemoryAccess } from './MemoryAccess';
import type { MemoryTables } from './MemoryTables';
import { touchedIn, type MemoryWriting } from './MemoryTextWatch';
import { rowsOf, toAction, toAnswer } from './memoryRows';

const mostMeetings = 200;
const mostAnswers = 500;

const liesIn = (day: LocalDate | null, window: DayWindow): boolean => day !== null && isWithin(day, window);

type AddedAction = Action & Pick<DueAction, 'addedAt'>;
type Kinds = { readonly [Kind in ActionSelection['kind']]: Extract<ActionSelection, { kind: Kind }> };

const matches: { readonly [Kind in keyof Kinds]: (action: AddedAction, selection: Kinds[Kind]) => boolean } =
  {
    due: (action, { within }) => isOpen(action) && liesIn(action.dueDate, within),
    effect: (action, { within }) => action.status === 'carried-out' && liesIn(action.effectCheckDate, within),
    asked: (action, { since }) =>
      isOpen(action) && action.updateAskedAt !== null && action.updateAskedAt >= since,
    added: (action, { since }) => isOpen(action) && action.promisedAt === null && action.addedAt >= since,
    'promised-at': (action, { meeting }) => isOpen(action) && action.promisedAt === meeting,
    'followed-up-at': (action, { meeting }) => isOpen(action) && action.followUpAt === meeting,
    'open-of': (action, { organisation, dueBefore }) =>
      isOpen(action) &&
      action.organisation === organisation &&
      action.dueDate !== null &&
      action.dueDate < dueBefore,
    one: (action, { id }) => action.id === id,
  };

const isSelected = (action: AddedAction, selection: ActionSelection): boolean =>
  (matches[selection.kind] as (action: AddedAction, selection: ActionSelection) => boolean)(
    action,
    selection,
  );

/** What falls due in a forum held in memory. */
export class MemoryDueBook implements DueBook {
  private readonly tables: MemoryTables;
  private readonly access: MemoryAccess;
  private readonly idPrefix: string;
  private readonly log: readonly MemoryWriting[];

  constructor(
    tables: MemoryTables,
    access: MemoryAccess,
    idPrefix: string,
    log: readonly MemoryWriting[] = [],
  ) {
    this.tables = tables;
    this.access = access;
    this.idPrefix = idPrefix;
    this.log = log;
  }

  async ask(question: DueQuestion): Promise<Result<DueContent, GatewayFailure>> {
    return this.access.read('actions', () =>
      success({
        actions: this.actions(question),
        meetings: this.meetings(question),
        reports: this.reports(question),
        agreements: this.agreements(question),
        answers: this.answers(question),
        touched: question.writtenAfter === undefined ? null : touchedIn(this.log, question.writtenAfter),
      }),
    );
  }

  private actions({ actions }: DueQuestion): DueContent['actions'] {
    return this.tables.actions
      .all()
      .map((row) => ({ ...toAction(row, this.idPrefix), addedAt: row.at }))
      .filter((action) => !action.rehearsal && actions.some((selection) => isSelected(action, selection)));
  }

  private meetings({ meetingsFrom }: DueQuestion): DueContent['meetings'] {
    if (meetingsFrom === undefined) return [];
    return [...rowsOf<'meeting'>(this.tables.meeting, ({ startsAt }) => startsAt >= meetingsFrom)]
      .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
      .slice(0, mostMeetings);
  }

  private reports({ approved = [] }: DueQuestion): DueContent['reports'] {
    return this.tables.situationReports
      .all()
      .filter(({ fields }) => fields.status === 'approved')
      .filter(({ fields }) => approved.some((window) => liesIn(fields.approvedOn, window)))
      .map(({ id, fields: { level, approvedOn } }) => ({ id: id as never, level, approvedOn }));
  }

  private agreements({ ending = [], decided = [] }: DueQuestion): DueContent['agreements'] {
    return this.tables.agreements
      .all()
      .filter(({ fields }) => fields.status === 'in-force')
      .filter(({ fields }) =>
        fields.kind === 'plan'
          ? decided.some((window) => liesIn(fields.decidedOn, window))
          : ending.some((window) => liesIn(fields.endsOn, window)),
      )
      .map(({ id, fields: { kind, decidedOn, endsOn } }) => ({ id: id as never, kind, decidedOn, endsOn }));
  }

  private answers({ answersAfter }: DueQuestion): DueContent['answers'] {
    if (answersAfter === undefined) return [];
    const all = this.tables.answers.all().map(toAnswer);
    const wanted =
      answersAfter === null
        ? all.slice(-mostAnswers)
        : all.filter(({ id }) => id > answersAfter).slice(0, mostAnswers);
    return wanted.map(({ id, action, kind }) => ({ id, action, kind }));
  }
}
