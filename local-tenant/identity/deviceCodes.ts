import { randomBytes, randomUUID } from 'node:crypto';
import type { Person, TenantClock } from '../tenant.ts';
import type { RegisteredApp } from './registeredApp.ts';

interface Asked {
  readonly app: RegisteredApp;
  readonly scope: string;
}

interface DeviceCode extends Asked {
  readonly deviceCode: string;
  readonly userCode: string;
}

/** What a person has said of a code: approved as that person, or not wanted. */
export type Verdict = { readonly kind: 'approved'; readonly person: Person } | { readonly kind: 'declined' };

export type CodeState =
  Verdict | { readonly kind: 'pending' } | { readonly kind: 'expired' } | { readonly kind: 'unknown' };

/** Sign-in on another device: the app shows a short code, and a person approves it in a browser. */
export interface DeviceCodes {
  issue(asked: Asked): DeviceCode;
  /** False when nobody waits for that code. */
  decide(userCode: string, verdict: Verdict): boolean;
  /** An approved code is taken once. */
  take(deviceCode: string, app: RegisteredApp): { readonly state: CodeState; readonly scope: string };
}

/** Seconds that a code can be approved. */
export const CODE_LIFETIME = 900;
const USER_CODE_BYTES = 5;

export function createDeviceCodes(clock: TenantClock): DeviceCodes {
  const waiting = new Map<string, DeviceCode & { readonly until: number }>();
  const verdicts = new Map<string, Verdict>();
  const now = (): number => clock.now().getTime();

  function stateOf({ deviceCode, until }: { deviceCode: string; until: number }): CodeState {
    return verdicts.get(deviceCode) ?? (until < now() ? { kind: 'expired' } : { kind: 'pending' });
  }

  return {
    issue(asked) {
      const userCode = randomBytes(USER_CODE_BYTES).toString('hex').toUpperCase().slice(0, 9);
      const code = { ...asked, deviceCode: randomUUID(), userCode };
      waiting.set(code.deviceCode, { ...code, until: now() + CODE_LIFETIME * 1000 });
      return code;
    },
    decide(userCode, verdict) {
      const code = [...waiting.values()].find((each) => each.userCode === userCode.toUpperCase());
      if (code === undefined || stateOf(code).kind !== 'pending') return false;
      verdicts.set(code.deviceCode, verdict);
      return true;
    },
    take(deviceCode, app) {
      const code = waiting.get(deviceCode);
      if (code?.app.clientId !== app.clientId) return { state: { kind: 'unknown' }, scope: '' };
      const state = stateOf(code);
      if (state.kind !== 'pending') waiting.delete(deviceCode);
      return { state, scope: code.scope };
    },
  };
}
