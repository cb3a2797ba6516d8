import * as React from 'react';
import { app } from '@microsoft/teams-js';
import { GuardProvider } from '@samverkansrummet/shared/lib/ui/parts/guarded/guardContext';
import { ScreenFrame, type ScreenTheme } from '@samverkansrummet/shared/lib/ui/parts/ScreenFrame';
import {
  StartTroubleScreen,
  type StartTrouble,
} from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import { languageOf } from '@samverkansrummet/shared/lib/ui/text/language';
import { screenTheme, type HostContext } from '../host/HostContext';
import { NestedSignIn } from '../host/NestedSignIn';
import { startInTeams } from '../host/startInTeams';
import { SystemClock } from '../host/SystemClock';
import { fetchTabsConfig } from '../host/tabsConfig';
import { SignedIn } from './SignedIn';
import type { Started } from './Started';
import type { Surface } from './Surface';
import { SurfaceBoundary } from './SurfaceBoundary';
import { windowGuard } from './windowGuard';

type State =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'trouble';
      readonly trouble: StartTrouble;
      readonly detail: string;
      /** Known where Teams has answered. */
      readonly context: HostContext | null;
    }
  | { readonly kind: 'started'; readonly started: Started };

const clock = new SystemClock();

/** Teams puts its theme and language into the address, so that the first paint is right already. */
const firstGuess = new URLSearchParams(window.location.search);

const troubled = (trouble: StartTrouble, context: HostContext | null, detail = ''): State => ({
  kind: 'trouble',
  trouble,
  detail,
  context,
});

function contextOf(state: State): HostContext | null {
  if (state.kind === 'started') return state.started.context;
  return state.kind === 'trouble' ? state.context : null;
}

/** Shakes hands with Teams, and asks for a token at once. */
export async function start(surface: Surface): Promise<State> {
  const config = await fetchTabsConfig();
  if (!config.ok) {
    const detail = config.error.kind === 'config-wrong' ? config.error.fields.join(', ') : '';
    return troubled(config.error.kind, null, detail);
  }
  const begun = await startInTeams(config.value.hostOrigins);
  if (!begun.ok) return troubled(begun.error.kind, null);
  const refused = surface.refuses?.(begun.value) ?? null;
  if (refused !== null) return troubled(refused, begun.value);
  const signIn = new NestedSignIn(config.value, begun.value);
  // Asked for at once, while the screens are still on their way; whoever needs it hears of trouble.
  signIn.token().catch(() => undefined);
  return { kind: 'started', started: { config: config.value, context: begun.value, signIn, clock } };
}

function useStart(starting: Promise<State>): State {
  const [state, setState] = React.useState<State>({ kind: 'starting' });
  React.useEffect(() => {
    starting.then(setState, () => setState(troubled('unexpected', null)));
  }, [starting]);
  return state;
}

/** Follows Teams' theme; a change of language makes Teams load the tab anew. */
function useTheme(state: State): ScreenTheme {
  const [theme, setTheme] = React.useState<ScreenTheme>(() => screenTheme(firstGuess.get('theme') ?? ''));
  const context = contextOf(state);
  React.useEffect(() => {
    if (context === null) return;
    setTheme(context.theme);
    app.registerOnThemeChangeHandler((changed) => setTheme(screenTheme(changed)));
  }, [context]);
  return theme;
}

const reload = (): void => window.location.reload();

interface SurfaceRootProps {
  readonly surface: Surface;
  readonly starting: Promise<State>;
}

/** Waits for the handshake with Teams, then gives way to the surface's own screen. */
export const SurfaceRoot: React.FC<SurfaceRootProps> = ({ surface, starting }) => {
  const state = useStart(starting);
  const theme = useTheme(state);
  const language = contextOf(state)?.language ?? languageOf(firstGuess.get('locale') ?? navigator.language);
  const { waiting: Waiting } = surface;
  return (
    <ScreenFrame theme={theme} language={language} clock={clock}>
      <SurfaceBoundary>
        {state.kind === 'starting' && <Waiting />}
        {state.kind === 'trouble' && (
          <StartTroubleScreen trouble={state.trouble} detail={state.detail} onRetry={reload} />
        )}
        {state.kind === 'started' && (
          <GuardProvider value={windowGuard}>
            <SignedIn started={state.started} surface={surface} />
          </GuardProvider>
        )}
      </SurfaceBoundary>
    </ScreenFrame>
  );
};
