import type { StartTrouble } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import type { HostContext } from '../host/HostContext';
import { NestedSignIn } from '../host/NestedSignIn';
import { startInTeams } from '../host/startInTeams';
import { SystemClock } from '../host/SystemClock';
import { fetchTabsConfig } from '../host/tabsConfig';
import type { Started } from './Started';

/** What a page does before anything of it is rendered. */
export interface Beginning<Begun> {
  /** Whether this place in Teams can show it. */
  readonly refuses?: (context: HostContext) => StartTrouble | null;
  /** Called as soon as Teams has answered, so that the first question may be asked at once. */
  readonly begin: (started: Started) => Begun;
}

/** How the start went. */
export type StartOutcome<Begun> =
  | {
      readonly kind: 'trouble';
      readonly trouble: StartTrouble;
      readonly detail: string;
      /** Known where Teams has answered. */
      readonly context: HostContext | null;
    }
  | { readonly kind: 'started'; readonly started: Started; readonly begun: Begun };

export const clock = new SystemClock();

export const troubled = (
  trouble: StartTrouble,
  context: HostContext | null,
  detail = '',
): StartOutcome<never> => ({ kind: 'trouble', trouble, detail, context });

/** Shakes hands with Teams, and asks for a token at once. */
export async function start<Begun>({ refuses, begin }: Beginning<Begun>): Promise<StartOutcome<Begun>> {
  const config = await fetchTabsConfig();
  if (!config.ok) {
    const detail = config.error.kind === 'config-wrong' ? config.error.fields.join(', ') : '';
    return troubled(config.error.kind, null, detail);
  }
  const greeted = await startInTeams(config.value.hostOrigins);
  if (!greeted.ok) return troubled(greeted.error.kind, null);
  const refused = refuses?.(greeted.value) ?? null;
  if (refused !== null) return troubled(refused, greeted.value);
  const signIn = new NestedSignIn(config.value, greeted.value);
  // Asked for at once, while the screens are still on their way; whoever needs it hears of trouble.
  signIn.token().catch(() => undefined);
  const started = { config: config.value, context: greeted.value, signIn, clock };
  return { kind: 'started', started, begun: begin(started) };
}
