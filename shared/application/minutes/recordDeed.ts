import type { OperationId } from '../../domain/kernel/id';
import type { Result } from '../../domain/kernel/result';
import type { MinutesLogEntry, MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { NewMinutesLogEntry } from '../ports/MinutesLibrary';
import type { MinutesPorts } from './minutesAtHand';

type Deed = Pick<NewMinutesLogEntry, 'deed' | 'reason' | 'wording'>;

/**
 * One line of the log for what has been done, with the file's sum as it lies in the library now, which is what anybody
 * can compare with. The line is named after what it says, so that two who finish the same thing write one line.
 */
export async function recordDeed(
  { site, writer }: MinutesPorts,
  { meeting, number, fileName }: MinutesVersion,
  { deed, reason, wording }: Deed,
): Promise<Result<MinutesLogEntry, WriteFailure>> {
  const file = await site.minutes.read(fileName);
  if (!file.ok) return file;
  const [hash, textHash] = await Promise.all([writer.hashOf(file.value), writer.textHashOf(file.value)]);
  const operation = ['minutes', meeting, number, deed, reason].join('-') as OperationId;
  return site.minutes.record({ meeting, number, deed, reason, hash, textHash, wording }, operation);
}
