import type { HttpRouteHandler, IHttpServerAdapter } from '@microsoft/teams.apps';
import { json } from '../../http/replies.ts';
import type { Incoming, Outgoing, Route } from '../../http/Route.ts';
import { isAdmitted, type Admission } from './admit.ts';

/** The longest activity that Teams sends is well under this. */
const bodyLimit = 262_144;

export interface RouteAdapter extends IHttpServerAdapter {
  /** What the SDK has registered, as routes of the service's own server. */
  readonly routes: () => readonly Route[];
}

/** Hangs the SDK onto the service's own server, behind the gate; without one only where the settings let it be. */
export function routeAdapter(admission: Admission | null): RouteAdapter {
  const routes: Route[] = [];
  return {
    routes: () => routes,
    registerRoute: (method, pattern, handler) =>
      void routes.push({
        method,
        pattern,
        bodyLimit,
        answer: (incoming) => answer(incoming, handler, admission),
      }),
  };
}

async function answer(
  incoming: Incoming,
  handler: HttpRouteHandler,
  admission: Admission | null,
): Promise<Outgoing> {
  const body = parsed(incoming.body);
  const { authorization } = incoming.headers;
  if (admission !== null && !isAdmitted(authorization, body, admission))
    return json(401, { error: 'unauthorized' });
  const answered = await handler({ headers: { authorization: authorization ?? '' }, body });
  return answered.body === undefined ? { status: answered.status } : json(answered.status, answered.body);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}
