import { setTimeout as pause } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import { answerJson } from '../http/answer.ts';
import type { Fault, FaultKind } from '../tenant.ts';

const SLOW = 2000;
const DEFAULT_WAIT = 1;

type Strike = (response: ServerResponse, fault: Fault) => void;

function refuseForNow(response: ServerResponse, fault: Fault): void {
  const wait = fault.retryAfter ?? DEFAULT_WAIT;
  const moment = new Date(Date.now() + DEFAULT_WAIT * 1000).toUTCString();
  response.setHeader('retry-after', wait === 'date' ? moment : String(wait));
  answerJson(response, Number(fault.kind), {
    error: { code: 'TooManyRequests', message: 'Please retry later.' },
  });
}

/** What strikes before the work is done, and answers in its place. */
const strikes: Partial<Readonly<Record<FaultKind, Strike>>> = {
  '429': refuseForNow,
  '503': refuseForNow,
  cut: (response) => {
    response.destroy();
  },
  'expired-token': (response) => {
    const error = { code: 'InvalidAuthenticationToken', message: 'The token has expired.' };
    answerJson(response, 401, { error });
  },
};

/** Lets a planned fault strike before the work is done; true when the call has had its answer by that. */
export async function strikeBefore(response: ServerResponse, fault: Fault | null): Promise<boolean> {
  if (fault?.kind === 'slow') await pause(SLOW);
  const strike = fault ? strikes[fault.kind] : undefined;
  if (fault) strike?.(response, fault);
  return strike !== undefined;
}
