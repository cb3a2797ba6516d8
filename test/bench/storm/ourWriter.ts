import type { Action, ActionId } from '@samverkansrummet/shared/lib-commonjs/domain/action/action.js';
import type { MeetingId } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/meeting.js';
import type { AgendaItemId } from '@samverkansrummet/shared/lib-commonjs/domain/meeting/agendaItem.js';
import { newOperation, type StormClient } from './StormWorld.ts';
import { bareAction, plainAnswer } from './stormRows.ts';
import type { Acknowledged } from './Acknowledged.ts';

/** Whoever writes goes on until SharePoint has said yes, with the same operation id, as the product's queue does. */
const patience = 40;

type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { kind: string } };

async function insist<T>(attempt: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  for (let tries = 1; ; tries += 1) {
    const result = await attempt();
    const holding = !result.ok && (result.error.kind === 'throttled' || result.error.kind === 'offline');
    if (!holding || tries === patience) return result;
  }
}

async function insisted<T>(attempt: () => Promise<Outcome<T>>): Promise<T> {
  const result = await insist(attempt);
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** One window that writes: new rows of three kinds, numbers and paragraphs on rows that everybody writes at once. */
export class OurWriter {
  private readonly client: StormClient;
  private readonly hot: readonly ActionId[];
  private readonly said: Acknowledged;

  constructor(client: StormClient, hot: readonly ActionId[], said: Acknowledged) {
    this.client = client;
    this.hot = hot;
    this.said = said;
  }

  async addRow(marker: string, kind: number): Promise<void> {
    const operation = newOperation();
    const { actions, answers, meetings } = this.client.site;
    const adding: readonly (() => Promise<Outcome<unknown>>)[] = [
      () => actions.add(bareAction(marker), operation),
      () => answers.add(plainAnswer(this.hotRow(kind), marker), operation),
      () =>
        meetings.add(
          'note',
          { meeting: 1 as MeetingId, agendaItem: 1 as AgendaItemId, text: marker, became: null },
          operation,
        ),
    ];
    const add = adding[kind % adding.length];
    if (add !== undefined) await insisted(add);
    this.said.rows.push(marker);
  }

  /** Adds one to a number, by reading and writing on the version that was read, until it is done. */
  async countUp(place: number): Promise<void> {
    const id = this.hotRow(place);
    const { actions } = this.client.site;
    for (;;) {
      const { action } = await insisted(() => actions.open(id));
      const operation = newOperation();
      const fields = { carriedOver: action.carriedOver + 1 };
      const written = await insist(() => actions.change(id, action.version, fields, operation));
      if (written.ok) break;
      if (written.error.kind !== 'changed-by-other') throw new Error(JSON.stringify(written.error));
      this.said.refused += 1;
    }
    this.said.counts += 1;
  }

  /** Adds a paragraph to a text by the use case of the action's page, which merges it with what others add. */
  async addParagraph(marker: string, place: number): Promise<void> {
    const { desk } = this.client;
    for (;;) {
      const { action } = await insisted(() => desk.open(this.hotRow(place)));
      const change = { description: `${action.description}\n${marker}` };
      const written: Outcome<Action> = await insist(() => desk.change(action, change, ''));
      if (written.ok) break;
      if (written.error.kind !== 'changed-by-other') throw new Error(JSON.stringify(written.error));
      this.said.refused += 1;
    }
    this.said.paragraphs.push(marker);
  }

  private hotRow(place: number): ActionId {
    const id = this.hot[place % this.hot.length];
    if (id === undefined) throw new Error('There are no hot rows.');
    return id;
  }
}
