import * as React from 'react';
import { StartTroubleScreen } from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import type { NestedSignIn } from '../host/NestedSignIn';

interface SignInScreenProps {
  readonly signIn: NestedSignIn;
  /** After the person has signed in, or wants to try again. */
  readonly onRetry: () => void;
}

/** Why the sign-in failed, and what can be done; the person is asked only from a click. */
export const SignInScreen: React.FC<SignInScreenProps> = ({ signIn, onRetry }) => {
  const [failed, setFailed] = React.useState(() => signIn.lastTrouble());
  const trouble = failed?.trouble ?? 'no-answer';
  const ask = () => {
    signIn.signIn().then(onRetry, () => setFailed(signIn.lastTrouble()));
  };
  return (
    <StartTroubleScreen
      trouble={trouble}
      detail={trouble === 'refused' ? (failed?.detail ?? '') : ''}
      {...(trouble === 'interaction-needed' ? { onSignIn: ask } : { onRetry })}
    />
  );
};
