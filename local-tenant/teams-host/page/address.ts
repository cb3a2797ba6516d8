export type Surface = 'personal' | 'channel' | 'details' | 'sidePanel' | 'stage';
export type Theme = 'default' | 'dark' | 'contrast';
export type Lang = 'sv' | 'en';
/** How Nested App Authentication behaves: as it should, or as one kind of trouble. */
export type SignInMode = 'works' | 'off' | 'mute' | 'refuse' | 'interaction';

/** The host's whole state, as the address names it. */
export interface HostAddress {
  readonly layout: 'window' | 'meeting';
  readonly personas: readonly string[];
  readonly surface: Surface;
  /** The forum's slug, or empty. */
  readonly site: string;
  readonly meeting: string;
  readonly theme: Theme;
  readonly lang: Lang;
  readonly width: number | null;
  readonly subPage: string;
  readonly configure: boolean;
  readonly signIn: SignInMode;
  /** False for a meeting kind that cannot run the app. */
  readonly appsInMeeting: boolean;
  readonly frameContext: string | null;
  /** Whether the chat stands beside the tab. */
  readonly chat: boolean;
}

export const surfaces: readonly Surface[] = ['personal', 'channel', 'details', 'sidePanel', 'stage'];
export const themes: readonly Theme[] = ['default', 'dark', 'contrast'];
export const langs: readonly Lang[] = ['sv', 'en'];
const signInModes: readonly SignInMode[] = ['works', 'off', 'mute', 'refuse', 'interaction'];
const THREE_ORGANISATIONS = 'samordnare,kommunpolis,regionstrateg';

function choose<T extends string>(values: readonly T[], text: string | null, fallback: T): T {
  return values.find((value) => value === text) ?? fallback;
}

function readWidth(text: string | null): number | null {
  const width = Number(text);
  return text !== null && Number.isInteger(width) && width >= 200 && width <= 3840 ? width : null;
}

function readPersonas(query: URLSearchParams): readonly string[] {
  const one = query.get('persona');
  if (query.get('layout') !== 'meeting') return [one ?? 'samordnare'];
  return (query.get('personas') ?? THREE_ORGANISATIONS).split(',').slice(0, 3);
}

/** A meeting is named by its id beside the site, or by `<site>/<id>` in one. */
function readMeeting(query: URLSearchParams): Pick<HostAddress, 'site' | 'meeting'> {
  const named = query.get('meeting') ?? '';
  const [site = '', meeting] = named.split('/');
  return meeting === undefined ? { site: query.get('site') ?? '', meeting: named } : { site, meeting };
}

export function readAddress(search: string): HostAddress {
  const query = new URLSearchParams(search);
  return {
    layout: query.get('layout') === 'meeting' ? 'meeting' : 'window',
    personas: readPersonas(query),
    surface: choose(surfaces, query.get('surface'), 'personal'),
    ...readMeeting(query),
    theme: choose(themes, query.get('theme'), 'default'),
    lang: choose(langs, query.get('lang'), 'sv'),
    width: readWidth(query.get('width')),
    subPage: query.get('subPage') ?? '',
    configure: query.get('configure') === '1',
    signIn: choose(signInModes, query.get('naa'), 'works'),
    appsInMeeting: query.get('surfaceKind') !== 'unsupported',
    frameContext: query.get('frameContext'),
    chat: query.get('chat') === '1',
  };
}

/** The present address with some of its parts changed; an empty value takes the part away. */
export function withParts(search: string, parts: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(parts)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  return `/teams?${query.toString()}`;
}
