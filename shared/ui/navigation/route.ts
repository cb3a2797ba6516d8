import type { ActionId } from '../../domain/action/action';
import type { MeetingId } from '../../domain/meeting/meeting';
import type { ForumKey } from '../../domain/organisation/forum';
import { textLists, type TextList } from '../../domain/redaction/textLists';

/**
 * Where somebody is, as it stands in the address and in links that are sent. `forum` is set where a screen spans
 * several forums (the personal tab) and absent where the tab belongs to one.
 */
export type Route =
  | { readonly page: 'my-work' }
  | { readonly page: 'my-reminders' }
  | { readonly page: 'overview'; readonly forum?: ForumKey }
  | { readonly page: 'meetings'; readonly forum?: ForumKey }
  | { readonly page: 'meeting'; readonly meeting: MeetingId; readonly forum?: ForumKey }
  | { readonly page: 'minutes'; readonly meeting: MeetingId; readonly forum?: ForumKey }
  | { readonly page: 'actions'; readonly query: string; readonly forum?: ForumKey }
  | { readonly page: 'action'; readonly action: ActionId; readonly forum?: ForumKey }
  | { readonly page: 'contacts'; readonly forum?: ForumKey }
  | { readonly page: 'reminders'; readonly forum?: ForumKey }
  /** What is searched for stands in the address, so that one can come back to it. */
  | { readonly page: 'search'; readonly text: string; readonly forum?: ForumKey }
  | { readonly page: 'redaction'; readonly at: TextPlace | null; readonly forum?: ForumKey }
  | { readonly page: 'redactions'; readonly forum?: ForumKey };

/** What belongs to the person and to no forum. */
export type PersonalRoute = Extract<Route, { page: 'my-work' | 'my-reminders' }>;
export type ForumRoute = Exclude<Route, PersonalRoute>;

export const isPersonal = (route: Route): route is PersonalRoute =>
  route.page === 'my-work' || route.page === 'my-reminders';

/** The row whose text is to be taken away. */
interface TextPlace {
  readonly list: TextList;
  readonly row: number;
}

const words = {
  'my-work': 'mitt-arbete',
  'my-reminders': 'mina-påminnelser',
  overview: 'översikt',
  meetings: 'möten',
  meeting: 'möte',
  minutes: 'minnesanteckningar',
  actions: 'åtgärder',
  action: 'åtgärd',
  contacts: 'kontakter',
  reminders: 'påminnelser',
  search: 'sök',
  redaction: 'rensa',
  redactions: 'rensningar',
} as const;

/** A row's number, alone or at the end of a display id (`ÅT-SÖD-28`). */
function numberOf(text: string | undefined): number | null {
  const digits = /^(?:\p{L}+-)*([1-9]\d{0,9})$/u.exec(text ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const readers: Record<string, (rest: readonly string[], query: string) => Route | null> = {
  [words['my-work']]: () => ({ page: 'my-work' }),
  [words['my-reminders']]: () => ({ page: 'my-reminders' }),
  [words.overview]: () => ({ page: 'overview' }),
  [words.meetings]: () => ({ page: 'meetings' }),
  [words.meeting]: ([id, part]) => meetingRoute(numberOf(id), part),
  [words.actions]: (_rest, query) => ({ page: 'actions', query }),
  [words.contacts]: () => ({ page: 'contacts' }),
  [words.reminders]: () => ({ page: 'reminders' }),
  [words.search]: ([text = '']) => ({ page: 'search', text }),
  [words.action]: ([id]) => {
    const action = numberOf(id);
    return action === null ? null : { page: 'action', action: action as ActionId };
  },
  [words.redaction]: ([list, row]) => redactionRoute(list, numberOf(row)),
  [words.redactions]: () => ({ page: 'redactions' }),
};

function redactionRoute(name: string | undefined, row: number | null): Route | null {
  const list = textLists.find((each) => each === name);
  if (name === undefined) return { page: 'redaction', at: null };
  return list === undefined || row === null ? null : { page: 'redaction', at: { list, row } };
}

function meetingRoute(id: number | null, part: string | undefined): Route | null {
  if (id === null) return null;
  return { page: part === words.minutes ? 'minutes' : 'meeting', meeting: id as MeetingId };
}

/** Null for an address that names no screen: the shell then shows its first one. */
export function readRoute(address: string): Route | null {
  const [path = '', query = ''] = address.replace(/^[#/]+/, '').split(/\?(.*)/s);
  const parts = path.split('/').map(decoded);
  const forum = parts[0] === 'forum' ? (parts[1] ?? '') : '';
  if (forum === '') return pageOf(parts, query);
  const route = pageOf(parts.slice(2), query);
  return route === null || isPersonal(route) ? route : { ...route, forum: forum as ForumKey };
}

function pageOf([page = '', ...rest]: readonly string[], query: string): Route | null {
  const reader = Object.hasOwn(readers, page) ? readers[page] : undefined;
  return reader?.(rest, query) ?? null;
}

const paths: { readonly [P in Route['page']]: (route: Extract<Route, { page: P }>) => string } = {
  'my-work': () => words['my-work'],
  'my-reminders': () => words['my-reminders'],
  overview: () => words.overview,
  meetings: () => words.meetings,
  meeting: ({ meeting }) => `${words.meeting}/${String(meeting)}`,
  minutes: ({ meeting }) => `${words.meeting}/${String(meeting)}/${words.minutes}`,
  actions: ({ query }) => (query === '' ? words.actions : `${words.actions}?${query}`),
  action: ({ action }) => `${words.action}/${String(action)}`,
  contacts: () => words.contacts,
  reminders: () => words.reminders,
  search: ({ text }) => (text === '' ? words.search : `${words.search}/${encodeURIComponent(text)}`),
  redaction: ({ at }) => (at === null ? words.redaction : `${words.redaction}/${at.list}/${at.row}`),
  redactions: () => words.redactions,
};

/** The address of a screen, without `#`. */
export function writeRoute(route: Route): string {
  const path = (paths[route.page] as (route: Route) => string)(route);
  const forum = 'forum' in route ? route.forum : undefined;
  return forum === undefined ? path : `forum/${encodeURIComponent(forum)}/${path}`;
}
