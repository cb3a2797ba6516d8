import {
  isLocked,
  latestOf,
  lineOf,
  shownState,
  type MinutesDeed,
  type MinutesVersion,
} from '../../domain/meeting/minutesVersion';
import type { MinutesBinder } from '../ports/MinutesLibrary';
import { doneBy, sheetOf, type MinutesAtHand, type MinutesPorts } from './minutesAtHand';
import type { MinutesOnFile, MinutesSeal, MinutesVersionFile } from './MinutesDesk';

/** Everything that the page shows, newest version first. */
export async function layOut(ports: MinutesPorts, hand: MinutesAtHand): Promise<MinutesOnFile> {
  const { composed, binder } = hand;
  return {
    composed,
    versions: [...binder.versions]
      .sort((one, other) => other.number - one.number)
      .map((version) => withEvents(ports, hand, version)),
    seal: await sealOf(ports, hand),
    mayEdit: composed.room.rights.mayEdit,
    hasShared: hasShared(ports, binder),
  };
}

const sharing: ReadonlySet<MinutesDeed> = new Set(['sent-out', 'handed-over']);

const hasShared = ({ user }: MinutesPorts, { log }: MinutesBinder): boolean =>
  log.some(({ deed, author }) => author === user.person && sharing.has(deed));

const withEvents = (
  ports: MinutesPorts,
  { composed, binder }: MinutesAtHand,
  version: MinutesVersion,
): MinutesVersionFile => ({
  ...version,
  state: shownState(version),
  events: binder.log
    .filter(({ number }) => number === version.number)
    .map((entry) => ({
      deed: entry.deed,
      at: entry.at,
      by: doneBy(ports, composed, entry),
      why: entry.reason,
      hash: entry.hash,
    })),
});

/** The log's sum decides, not the one that stands beside the file: the log cannot be altered. */
async function sealOf(ports: MinutesPorts, hand: MinutesAtHand): Promise<MinutesSeal> {
  const latest = latestOf(hand.binder.versions);
  if (latest === null || !isLocked(latest.state)) return 'open';
  const line = lineOf(hand.binder.log, latest.number, 'finalised');
  if (line === null) return 'open';
  const file = await ports.site.minutes.read(latest.fileName);
  if (!file.ok) return 'unread';
  if ((await ports.writer.textHashOf(file.value)) !== line.textHash) return 'broken';
  const { number, state, registryNumber } = latest;
  const wording = await ports.writer.wordingOf(
    sheetOf(ports, hand, { version: number, state, registryNumber }),
  );
  return wording === line.wording ? 'intact' : 'rows-changed';
}
