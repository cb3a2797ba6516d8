import { success, type Result } from '../../domain/kernel/result';
import type { MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { PlacedFile } from '../ports/MinutesLibrary';
import { sheetOf, type MinutesAtHand, type MinutesPorts } from './minutesAtHand';
import { minutesFileName } from './minutesFileName';

const attempts = 3;

type Placed = Promise<Result<MinutesVersion, WriteFailure>>;

/**
 * Lays the file of a version in the library as a draft. A file that lies there already is never written over: two
 * clients that do this at once, or one that takes up what another left, end with the same one file.
 */
export async function placeVersion(ports: MinutesPorts, hand: MinutesAtHand, number: number): Placed {
  const { meeting } = hand.composed.minutes;
  const written = await ports.writer.write(
    sheetOf(ports, hand, { version: number, state: 'draft', registryNumber: '' }),
  );
  const fileName = minutesFileName(meeting, number, ports.timeZone);
  for (let attempt = 1; ; attempt += 1) {
    const lies = await ports.site.minutes.place(fileName, written.content);
    if (!lies.ok) return lies;
    if (lies.value.file.textHash !== '') return success(lies.value.file);
    const textHash = await textHashOf(ports, lies.value, written.textHash);
    if (!textHash.ok) return textHash;
    const { id, version: standing } = lies.value.file;
    const fields = { meeting: meeting.id, number, state: 'draft', textHash: textHash.value } as const;
    const changed = await ports.site.minutes.change(id, standing, fields, ports.operations.next());
    if (changed.ok || changed.error.kind !== 'changed-by-other' || attempt === attempts) return changed;
  }
}

/** Of a file that another client has laid there: of its bytes, not of ours. */
async function textHashOf(
  { site, writer }: MinutesPorts,
  { file, placed }: PlacedFile,
  ours: string,
): Promise<Result<string, WriteFailure>> {
  if (placed) return success(ours);
  const content = await site.minutes.read(file.fileName);
  return content.ok ? success(await writer.textHashOf(content.value)) : content;
}
