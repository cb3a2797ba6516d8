import * as React from 'react';
import { app } from '@microsoft/teams-js';
import { GuardProvider } from '@samverkansrummet/shared/lib/ui/parts/guarded/guardContext';
import { ScreenFrame } from '@samverkansrummet/shared/lib/ui/parts/ScreenFrame';
import { StartTroubleScreen } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import { languageOf } from '@samverkansrummet/shared/lib/ui/text/languageOf';
import { hostContextOf, screenTheme, type HostContext } from '../host/HostContext';
import { SignedIn } from './SignedIn';
import { clock, troubled, type StartOutcome } from './start';
import type { Surface } from './Surface';
import { SurfaceBoundary } from './SurfaceBoundary';
import { windowGuard } from './windowGuard';

type Mood = Pick<HostContext, 'theme' | 'language'>;

/** Teams puts its theme and language into the address, so that the first paint is right already. */
const firstGuess = new URLSearchParams(window.location.search);

const firstMood: Mood = {
  theme: screenTheme(firstGuess.get('theme') ?? ''),
  language: languageOf(firstGuess.get('locale') ?? navigator.language),
};

function contextOf(outcome: StartOutcome<unknown> | null): HostContext | null {
  if (outcome === null) return null;
  return outcome.kind === 'started' ? outcome.started.context : outcome.context;
}

/** Null until the handshake is over. */
function useOutcome<Begun>(starting: Promise<StartOutcome<Begun>>): StartOutcome<Begun> | null {
  const [outcome, setOutcome] = React.useState<StartOutcome<Begun> | null>(null);
  React.useEffect(() => {
    starting.then(setOutcome, () => setOutcome(troubled('unexpected', null)));
  }, [starting]);
  return outcome;
}

/** Follows Teams' theme and language in place, so that a change of them takes nothing half-typed away. */
function useMood(context: HostContext | null): Mood {
  const [changed, setChanged] = React.useState<Partial<Mood>>({});
  React.useEffect(() => {
    if (context === null) return;
    app.registerOnThemeChangeHandler((name) => setChanged((was) => ({ ...was, theme: screenTheme(name) })));
    app.registerOnContextChangeHandler((next) => setChanged(hostContextOf(next)));
  }, [context]);
  return { ...firstMood, ...context, ...changed };
}

const reload = (): void => window.location.reload();

interface SurfaceRootProps<Begun> {
  readonly surface: Surface<Begun>;
  readonly starting: Promise<StartOutcome<Begun>>;
}

/** Waits for the handshake with Teams, then gives way to the surface's own screen. */
export function SurfaceRoot<Begun>({ surface, starting }: SurfaceRootProps<Begun>): React.ReactElement {
  const outcome = useOutcome(starting);
  const context = contextOf(outcome);
  const { theme, language } = useMood(context);
  return (
    <ScreenFrame theme={theme} language={language} clock={clock}>
      <SurfaceBoundary>{shown(surface, outcome)}</SurfaceBoundary>
    </ScreenFrame>
  );
}

function shown<Begun>(surface: Surface<Begun>, outcome: StartOutcome<Begun> | null): React.ReactElement {
  const { waiting: Waiting } = surface;
  if (outcome === null) return <Waiting />;
  if (outcome.kind === 'trouble') {
    return <StartTroubleScreen trouble={outcome.trouble} detail={outcome.detail} onRetry={reload} />;
  }
  return (
    <GuardProvider value={windowGuard}>
      <SignedIn started={outcome.started} begun={outcome.begun} surface={surface} />
    </GuardProvider>
  );
}
