import { localDateOf } from '../../domain/kernel/localDateOf';
import type { Meeting } from '../../domain/meeting/meeting';

/**
 * `2026-11-23 Minnesanteckningar möte 12.docx`; a correction adds its number. Made of what no longer changes once the
 * meeting has been held, so that whoever takes up a closing that was cut off names the same file.
 */
export function minutesFileName(
  { id, startsAt, startedAt }: Pick<Meeting, 'id' | 'startsAt' | 'startedAt'>,
  version: number,
  timeZone: string,
): string {
  const day = localDateOf(startedAt ?? startsAt, timeZone);
  const suffix = version === 1 ? '' : ` version ${version}`;
  return `${day} Minnesanteckningar möte ${id}${suffix}.docx`;
}
