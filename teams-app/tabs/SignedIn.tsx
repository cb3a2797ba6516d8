import * as React from 'react';
import { SignInScreen } from './SignInScreen';
import type { Started } from './Started';
import type { Surface } from './Surface';

interface SignedInProps<Begun> {
  readonly started: Started;
  readonly begun: Begun;
  readonly surface: Surface<Begun>;
}

type State = 'waiting' | 'signed-in' | 'failed';

/** Shows a surface once there is a token, so that trouble with sign-in has one screen wherever it happens. */
export function SignedIn<Begun>({ started, surface, ...first }: SignedInProps<Begun>): React.ReactElement {
  const { waiting: Waiting, screen: Screen } = surface;
  const [begun, setBegun] = React.useState(first.begun);
  const [state, setState] = React.useState<State>('waiting');
  const [attempt, setAttempt] = React.useState(0);
  React.useEffect(() => {
    let isThere = true;
    const say = (next: State) => () => isThere && setState(next);
    started.signIn.token().then(say('signed-in'), say('failed'));
    return () => {
      isThere = false;
    };
  }, [started, attempt]);
  const again = () => {
    setState('waiting');
    setBegun(surface.begin(started));
    setAttempt(attempt + 1);
  };
  if (state === 'failed') return <SignInScreen signIn={started.signIn} onRetry={again} />;
  return state === 'waiting' ? <Waiting /> : <Screen {...started} begun={begun} />;
}
