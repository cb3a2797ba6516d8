import type { CallHandlers } from './bridge.ts';
import { HOST_VERSION, runtimeJson } from './runtime.ts';
import { legacyContext } from './tabContext.ts';
import type { Mood, TabPlace } from './tabPlace.ts';

export type TabState = 'loading' | 'loaded' | 'success' | 'failure';

export interface LifecycleDesk {
  mood(): Mood;
  listensFor(event: string): void;
  enter(state: TabState, reason?: string): void;
  takeFocusBack(): void;
}

function failureText(args: readonly unknown[]): string {
  return args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(': ');
}

/** Start-up, context and focus. The runtime stands in the reply's fourth place; elsewhere NAA is lost. */
export function lifecycleHandlers(place: TabPlace, desk: LifecycleDesk): CallHandlers {
  const nestedAppAuth = place.signIn !== 'off';
  const silently = (act: () => void) => () => {
    act();
    return undefined;
  };
  const fail = (args: readonly unknown[]) => {
    desk.enter('failure', failureText(args));
    return undefined;
  };
  return {
    initialize: () => [place.frameContext, 'web', HOST_VERSION, runtimeJson(nestedAppAuth)],
    getContext: () => [legacyContext(place, desk.mood())],
    registerHandler: ([name]) => {
      desk.listensFor(typeof name === 'string' ? name : '');
      return undefined;
    },
    'appInitialization.appLoaded': silently(() => {
      desk.enter('loaded');
    }),
    'appInitialization.success': () => {
      desk.enter('success');
      return [undefined];
    },
    'appInitialization.failure': fail,
    'appInitialization.expectedFailure': fail,
    returnFocus: silently(() => {
      desk.takeFocusBack();
    }),
    readyToUnload: () => undefined,
    setFrameContext: () => undefined,
  };
}
