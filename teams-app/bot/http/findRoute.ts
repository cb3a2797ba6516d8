import type { Route } from './Route.ts';

export interface FoundRoute {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The address is right, and may be asked for in these ways. */
interface OtherMethods {
  readonly allowed: readonly string[];
}

/** What an address leads to; null where nothing lies there. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): FoundRoute | OtherMethods | null {
  const asked = method === 'HEAD' ? 'GET' : method;
  const there = routes.flatMap((route) => {
    const parameters = parametersIn(route.pattern, path);
    return parameters === null ? [] : [{ route, parameters }];
  });
  const allowed = there.flatMap(({ route }) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]));
  return there.find(({ route }) => route.method === asked) ?? (there.length > 0 ? { allowed } : null);
}

function parametersIn(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  // A mail program may put a slash at the end of a link.
  const given = (path.length > 1 ? path.replace(/\/$/u, '') : path).split('/');
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const found = given[at] ?? '';
    if (part.startsWith(':') && found !== '') parameters[part.slice(1)] = found;
    else if (part !== found) return null;
  }
  return parameters;
}
