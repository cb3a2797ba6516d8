import {
  makePromisesByLink,
  type LinkedPromise,
  type PromisesEverywhere,
} from '@samverkansrummet/shared/lib-commonjs/application/answer-links/promisesByLink.js';
import type { Table } from '@samverkansrummet/shared/lib-commonjs/application/ports/TableWriter.js';
import { standingOf } from '@samverkansrummet/shared/lib-commonjs/domain/action/standing.js';
import type { Outgoing } from '../http/Route.ts';
import type { Visit } from './AnswerContext.ts';
import { calendarFile } from './calendarFile.ts';
import { allPage } from './pages/all.ts';
import { unavailablePage } from './pages/short.ts';

const read = (visit: Visit): Promise<PromisesEverywhere> =>
  makePromisesByLink(visit.setup.ports).everywhere(visit.opened);

export const showAll = async (visit: Visit): Promise<Outgoing> => allPage(visit, await read(visit));

const attached = (name: string, type: string, body: Buffer): Outgoing => ({
  status: 200,
  headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  body,
});

/** A file that lacks a forum would look whole, so there is none until all of them answer. */
export async function sendCsv(visit: Visit): Promise<Outgoing> {
  const all = await read(visit);
  if (all.leftOut.length > 0) return unavailablePage(visit.frame);
  const writing = { onWritten: () => undefined, stopped: () => false };
  const file = await visit.setup.tables.write(tableOf(visit, all), 'csv', writing);
  return file === null
    ? unavailablePage(visit.frame)
    : attached('ataganden.csv', 'text/csv; charset=utf-8', Buffer.from(file));
}

export async function sendCalendar(visit: Visit): Promise<Outgoing> {
  const all = await read(visit);
  if (all.leftOut.length > 0) return unavailablePage(visit.frame);
  const file = Buffer.from(calendarFile(visit, all));
  return attached('ataganden.ics', 'text/calendar; charset=utf-8', file);
}

function tableOf(visit: Visit, { forums }: PromisesEverywhere): Table {
  const { sheet, columns } = visit.frame.text.all;
  const kinds = { due: 'date' } as Readonly<Record<string, 'date'>>;
  return {
    name: sheet,
    columns: Object.entries(columns).map(([name, header]) => ({
      header,
      kind: kinds[name] ?? 'text',
      width: 20,
    })),
    rows: forums.flatMap(({ forum, promises }) =>
      promises.map((promise) => rowOf(promise, forum.name, visit)),
    ),
  };
}

function rowOf(
  promise: LinkedPromise,
  forum: string,
  { frame, today }: Visit,
): Table['rows'] extends Iterable<infer Row> ? Row : never {
  const { displayId, title, about, dueDate, confirmation } = promise;
  const standing = frame.text.standing[standingOf(promise, today).kind];
  return [
    displayId,
    title,
    forum,
    about?.title ?? '',
    dueDate,
    standing,
    frame.text.confirmation[confirmation],
  ];
}
