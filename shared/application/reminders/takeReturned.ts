import { localDateOf } from '../../domain/kernel/localDateOf';
import { success, type Result } from '../../domain/kernel/result';
import type { GatewayFailure, WriteFailure } from '../ports/GatewayFailure';
import type { SendFailure } from '../ports/MessageSender';
import type { ReturnedMail } from '../ports/ReturnedMail';
import type { TickPorts } from './TickPorts';

export interface ReturnedPorts extends Pick<TickPorts, 'office' | 'clock' | 'operations' | 'timeZone'> {
  readonly returned: ReturnedMail;
}

export type TakeReturned = () => Promise<Result<number, GatewayFailure | WriteFailure | SendFailure>>;

/**
 * Marks as bounced the messages that have come back, so that the coordinator sees whom nobody reaches (F31); tells how
 * many. No request to SharePoint while nothing has come back. A report is put away once its message is marked, or where
 * there is none left to mark: it is too old, or somebody has answered all the same.
 */
export const makeTakeReturned =
  ({ returned, office, clock, operations, timeZone }: ReturnedPorts): TakeReturned =>
  async () => {
    const waiting = await returned.waiting();
    if (!waiting.ok) return waiting;
    if (waiting.value.length === 0) return success(0);
    const now = clock.now();
    const content = await office.load(now, localDateOf(now, timeZone));
    if (!content.ok) return content;
    let marked = 0;
    for (const message of waiting.value) {
      const row = content.value.unanswered.find(message.isOf);
      if (row !== undefined) {
        const fields = { state: 'bounced', leasedUntil: null, reason: message.reason } as const;
        const changed = await office.changeMany([{ row, fields }], operations.next());
        if (!changed.ok) return changed;
        // Written by somebody else in between: the next tick looks again.
        if (changed.value[0] == null) continue;
        marked += 1;
      }
      await returned.settle(message);
    }
    return success(marked);
  };
