import { badQuery } from './sharePointRefusal.ts';

/** One step of a resource path: `getList('/sites/x/Lists/Actions')` has a name and its arguments. */
export interface ResourceSegment {
  /** Lower case: SharePoint's resource names are not case-sensitive. */
  readonly name: string;
  /** Null when the segment has no brackets. Unnamed arguments are called `0`, `1`, …; names are lower case. */
  readonly args: ReadonlyMap<string, string> | null;
}

export interface ResourcePath {
  readonly segments: readonly ResourceSegment[];
  /** The path as one word to look a route up by: `list()/items()/versions`. */
  readonly key: string;
}

/** Splits at slashes outside quotes. */
function splitOutsideQuotes(path: string): string[] {
  const parts: string[] = [];
  let current = '';
  let quoted = false;
  for (const character of path) {
    if (character === "'") quoted = !quoted;
    if (character === '/' && !quoted) {
      parts.push(current);
      current = '';
    } else current += character;
  }
  if (quoted) throw badQuery('The resource path has an unclosed quotation mark.');
  parts.push(current);
  return parts.filter((part) => part !== '');
}

const ARGUMENT = /\s*(?:(\w+)\s*=\s*)?((?:guid)?'(?:[^']|'')*'|@\w+|[^,\s']+)\s*(?:,|$)/gy;

function unquote(text: string): string {
  const bare = text.startsWith('guid') ? text.slice(4) : text;
  return bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
}

/** Reads `a=1, 'b'`; an alias such as `@v` is taken from the query. */
function parseArguments(text: string, query: URLSearchParams): ReadonlyMap<string, string> {
  const args = new Map<string, string>();
  ARGUMENT.lastIndex = 0;
  let position = 0;
  while (position < text.length) {
    const match = ARGUMENT.exec(text);
    if (match === null) throw badQuery(`The expression "${text}" is not valid.`);
    const raw = match[2] ?? '';
    const value = raw.startsWith('@') ? (query.get(raw) ?? '') : raw;
    args.set((match[1] ?? String(args.size)).toLowerCase(), unquote(value));
    position = ARGUMENT.lastIndex;
  }
  return args;
}

function parseSegment(text: string, query: URLSearchParams): ResourceSegment {
  const open = text.indexOf('(');
  if (open < 0) return { name: text.toLowerCase(), args: null };
  if (!text.endsWith(')')) throw badQuery(`The expression "${text}" is not valid.`);
  return {
    name: text.slice(0, open).toLowerCase(),
    args: parseArguments(text.slice(open + 1, -1), query),
  };
}

/** `items/getById(7)` and `items(7)` are the same resource. */
function foldGetById(segments: readonly ResourceSegment[]): ResourceSegment[] {
  const folded: ResourceSegment[] = [];
  for (const segment of segments) {
    const previous = folded.at(-1);
    if (segment.name === 'getbyid' && previous?.args === null) {
      folded[folded.length - 1] = { name: previous.name, args: segment.args };
    } else folded.push(segment);
  }
  return folded;
}

/** Parses what follows `/_api/`, already percent-decoded. */
export function parseResourcePath(path: string, query: URLSearchParams): ResourcePath {
  const segments = foldGetById(splitOutsideQuotes(path).map((part) => parseSegment(part, query)));
  return { segments, key: resourceKey(segments) };
}

export function resourceKey(segments: readonly ResourceSegment[]): string {
  return segments.map(({ name, args }) => (args === null || args.size === 0 ? name : `${name}()`)).join('/');
}
