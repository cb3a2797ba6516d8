import type { Instant } from '../../../domain/kernel/id';
import { secondsBetween } from '../../../domain/kernel/instant';
import type { Meeting } from '../../../domain/meeting/meeting';
import { changeRow } from './changeRow';
import type { OpenMeeting } from './OpenMeeting';
import { noticeable } from './tenantTime';

/**
 * Learns the tenant's time from a row of the meeting just written. Where this device's clock turns out to be off, the
 * moments it has written are put right, or everybody else's minutes would jump. What cannot be put right is left: the
 * step has been entered all the same.
 */
export async function keepTenantTime(meeting: OpenMeeting, row: Meeting, sentAt: Instant): Promise<Meeting> {
  const { time } = meeting;
  const { stepStartedAt, startedAt, writtenAt } = row;
  time.learn(sentAt, writtenAt);
  if (time.ahead() === 0 || writtenAt === undefined || stepStartedAt === null) return row;
  if (Math.abs(secondsBetween(stepStartedAt, writtenAt)) <= noticeable) return row;
  const right = await changeRow(meeting, 'meeting', row, {
    stepStartedAt: writtenAt,
    ...(startedAt === stepStartedAt && { startedAt: writtenAt }),
  });
  return right.ok ? right.value : row;
}
