import * as React from 'react';
import type { GatewayFailure } from '@samverkansrummet/shared/lib/application/ports/GatewayFailure';
import {
  StartTroubleScreen,
  type StartTrouble,
} from '@samverkansrummet/shared/lib/ui/start/StartTroubleScreen';
import type { NestedSignIn } from '../host/NestedSignIn';
import { SignInScreen } from './SignInScreen';

const troubles: Readonly<Record<GatewayFailure['kind'], StartTrouble>> = {
  'not-allowed': 'not-allowed',
  'not-found': 'unknown-meeting',
  'not-provisioned': 'not-provisioned',
  'too-many-rows': 'unexpected',
  throttled: 'throttled',
  offline: 'offline',
  'sign-in-needed': 'interaction-needed',
  refused: 'unexpected',
};

interface LoadTroubleProps {
  readonly failure: GatewayFailure;
  readonly signIn: NestedSignIn;
  readonly onRetry: () => void;
}

/** The screen says already what is missing; the list's name would say nothing more. */
const isSelfEvident = ({ kind }: GatewayFailure): boolean => kind === 'not-allowed' || kind === 'not-found';

/** A surface whose data did not come: the reason, and a way on where there is one. */
export const LoadTrouble: React.FC<LoadTroubleProps> = ({ failure, signIn, onRetry }) => {
  if (failure.kind === 'sign-in-needed') return <SignInScreen signIn={signIn} onRetry={onRetry} />;
  const detail = 'what' in failure && !isSelfEvident(failure) ? { detail: failure.what } : {};
  return <StartTroubleScreen trouble={troubles[failure.kind]} onRetry={onRetry} {...detail} />;
};
