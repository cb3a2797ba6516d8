import * as React from 'react';
import { ErrorScreen } from '../parts/ErrorScreen';
import { useText } from '../text/language';
import { startText } from '../text/startText';
import type { StartText } from '../text/sv/start';

/** What can keep a surface from starting; each has a screen of its own. */
export type StartTrouble = Exclude<keyof StartText, 'retry' | 'signIn'>;

interface StartTroubleScreenProps {
  readonly trouble: StartTrouble;
  /** For the administrator: which list, which setting, which error code. */
  readonly detail?: string;
  /** Trying again, where that can help. */
  readonly onRetry?: () => void;
  /** Asking the person to sign in. */
  readonly onSignIn?: () => void;
}

/** A surface that cannot start: what happened, what is safe, what to do. */
export const StartTroubleScreen: React.FC<StartTroubleScreenProps> = (props) => {
  const { trouble, detail = '', onRetry, onSignIn } = props;
  const text = useText(startText);
  const { title, lines } = text[trouble];
  const action =
    onSignIn !== undefined
      ? { action: { label: text.signIn, act: onSignIn } }
      : onRetry !== undefined
        ? { action: { label: text.retry, act: onRetry } }
        : {};
  return <ErrorScreen title={title} lines={detail === '' ? lines : [...lines, detail]} {...action} />;
};
