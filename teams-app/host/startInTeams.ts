import { app } from '@microsoft/teams-js';
import { failure, success, type Result } from '@samverkansrummet/shared/lib/domain/kernel/result';
import { hostContextOf, type HostContext } from './HostContext';
import { withinTime } from './withinTime';

export type StartFailure = { readonly kind: 'outside-teams' } | { readonly kind: 'host-silent' };

/** teams-js itself waits a minute before it says that an origin is wrong. */
const hostPatienceMs = 5000;

const isFramed = (): boolean => window.parent !== window;

/** Shakes hands with Teams, and tells apart being outside it and not being answered by it. */
export async function startInTeams(
  hostOrigins: readonly string[],
): Promise<Result<HostContext, StartFailure>> {
  if (!isFramed()) return failure({ kind: 'outside-teams' });
  try {
    const context = await withinTime(greet(hostOrigins), hostPatienceMs);
    return success(hostContextOf(context));
  } catch {
    return failure({ kind: 'host-silent' });
  }
}

async function greet(hostOrigins: readonly string[]): Promise<app.Context> {
  await app.initialize([...hostOrigins]);
  app.notifyAppLoaded();
  const context = await app.getContext();
  // Says that the tab stands on its own feet; its data come later and have their own screens for trouble.
  app.notifySuccess().catch(() => undefined);
  return context;
}
