import { success, type Result } from '../../domain/kernel/result';
import type { MinutesState } from '../../domain/meeting/meeting';
import { deedOf, lineOf, moveMinutes, type MinutesVersion } from '../../domain/meeting/minutesVersion';
import type { CommandRefusal } from '../meetings/CommandRefusal';
import type { WriteFailure } from '../ports/GatewayFailure';
import type { WrittenMinutes } from '../ports/MinutesWriter';
import { sheetOf, type MinutesAtHand, type MinutesPorts } from './minutesAtHand';
import { recordDeed } from './recordDeed';

const attempts = 3;

type Advanced = Promise<Result<MinutesVersion, CommandRefusal>>;

/**
 * Takes a version on to a state. The state is claimed first, on the condition of what was seen, so that of two who
 * press at once one is refused; then the file is written and its sum stored, and the log's line comes last. Whoever
 * takes it up where it was cut off begins after the claim.
 */
export async function advanceVersion(
  ports: MinutesPorts,
  hand: MinutesAtHand,
  version: MinutesVersion,
  to: MinutesState,
): Advanced {
  const deed = deedOf(to);
  const claimed = await claim(ports, version, to);
  if (!claimed.ok || deed === null) return claimed;
  if (lineOf(hand.binder.log, version.number, deed) !== null) return claimed;
  const sealed = await writeAndSeal(ports, hand, claimed.value);
  if (!sealed.ok) return sealed;
  const { version: standing, wording } = sealed.value;
  const recorded = await recordDeed(ports, standing, { deed, reason: '', wording });
  return recorded.ok ? success(standing) : recorded;
}

async function claim(ports: MinutesPorts, version: MinutesVersion, to: MinutesState): Advanced {
  if (version.state === to) return success(version);
  const moved = moveMinutes(version.state, to);
  if (!moved.ok) return moved;
  return ports.site.minutes.change(
    version.id,
    version.version,
    { state: moved.value, handedOverTo: version.handedOverTo },
    ports.operations.next(),
  );
}

interface Sealed {
  readonly version: MinutesVersion;
  readonly wording: string;
}

/** Written over by somebody in between, it is looked at and written again. */
async function writeAndSeal(
  ports: MinutesPorts,
  hand: MinutesAtHand,
  claimed: MinutesVersion,
): Promise<Result<Sealed, WriteFailure>> {
  const { number, state, registryNumber } = claimed;
  const written = await ports.writer.write(sheetOf(ports, hand, { version: number, state, registryNumber }));
  for (let attempt = 1; ; attempt += 1) {
    const content = await contentOf(ports, claimed, written);
    if (!content.ok) return content;
    const replaced = await ports.site.minutes.replace(claimed.fileName, content.value);
    if (!replaced.ok) return replaced;
    // What was edited by hand keeps the sum of what the product wrote, and so goes on being known for it.
    const isOurs = content.value === written.content;
    const textHash = isOurs ? written.textHash : claimed.textHash;
    const { id, version } = replaced.value;
    const sealed = await ports.site.minutes.change(id, version, { textHash }, ports.operations.next());
    if (sealed.ok) return success({ version: sealed.value, wording: written.wording });
    if (sealed.error.kind !== 'changed-by-other' || attempt === attempts) return sealed;
  }
}

/** What somebody has edited in Word stands; only the head of its pages tells the new state. */
async function contentOf(
  { site, writer }: MinutesPorts,
  { fileName, textHash, state, number }: MinutesVersion,
  written: WrittenMinutes,
): Promise<Result<WrittenMinutes['content'], WriteFailure>> {
  const lies = await site.minutes.read(fileName);
  if (!lies.ok) return lies;
  // Ours as it was, or ours as it is to be: then an earlier try was cut off after the file and before its sum.
  const isEdited = ![textHash, written.textHash].includes(await writer.textHashOf(lies.value));
  if (!isEdited) return success(written.content);
  return success((await writer.relabel(lies.value, state, number)) ?? lies.value);
}
