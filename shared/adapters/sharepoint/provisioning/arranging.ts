import '@pnp/sp/views/list.js';
import type { IView } from '@pnp/sp/views';
import type { IWeb } from '@pnp/sp/webs';
import type { ViewSchema } from '../../../application/provisioning/SiteSchema';
import type { Call } from '../http/SiteConnection';

/** Which columns stand where in SharePoint's calendar; a month and a week show the same text. */
const calendarData = (column: string): string =>
  ['CalendarMonthTitle', 'CalendarWeekTitle', 'CalendarDayTitle']
    .map((place) => `<FieldRef Name="${column}" Type="${place}"/>`)
    .join('');

export const viewSettings = ({ query, format, calendarOf }: ViewSchema): Record<string, string> => ({
  ViewQuery: query,
  ...(format === undefined ? {} : { CustomFormatter: JSON.stringify(format) }),
  ...(calendarOf === undefined ? {} : { ViewType2: 'MODERNCALENDAR', ViewData: calendarData(calendarOf) }),
});

/** The requests that give a view its columns, in order, and its settings. */
export const arranging = (view: ViewSchema, find: (web: IWeb) => IView): readonly Call<unknown>[] => [
  (web) => find(web).fields.removeAll(),
  ...view.columns.map(
    (column): Call<unknown> =>
      (web) =>
        find(web).fields.add(column),
  ),
  (web) => find(web).update({ Title: view.title, ...viewSettings(view) }),
];
