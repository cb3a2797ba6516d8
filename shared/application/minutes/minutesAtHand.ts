import type { Instant } from '../../domain/kernel/id';
import { localDateOf } from '../../domain/kernel/localDateOf';
import { success, type Result } from '../../domain/kernel/result';
import type { MeetingId, MinutesState } from '../../domain/meeting/meeting';
import type { MinutesLogEntry } from '../../domain/meeting/minutesVersion';
import { contactsOfPerson } from '../../domain/organisation/speakers';
import type { Clock } from '../ports/Clock';
import type { MeetingSite } from '../ports/ForumSites';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { MinutesBinder } from '../ports/MinutesLibrary';
import type { MinutesSheet, MinutesWriter } from '../ports/MinutesWriter';
import type { OperationIds } from '../ports/OperationIds';
import type { SignedInUser } from '../ports/SignedInUser';
import type { ComposedMinutes, ComposeMinutes } from './composeMinutes';

export interface MinutesPorts {
  readonly site: MeetingSite;
  readonly clock: Clock;
  readonly user: SignedInUser;
  readonly operations: OperationIds;
  readonly writer: MinutesWriter;
  readonly compose: ComposeMinutes;
  readonly timeZone: string;
}

/** The minutes as the rows have them, beside the files and the log in the library. */
export interface MinutesAtHand {
  readonly composed: ComposedMinutes;
  readonly binder: MinutesBinder;
}

export async function takeUp(
  { site, compose }: MinutesPorts,
  meeting: MeetingId,
): Promise<Result<MinutesAtHand, GatewayFailure>> {
  const [composed, binder] = await Promise.all([compose(meeting), site.minutes.open(meeting)]);
  if (!composed.ok) return composed;
  return binder.ok ? success({ composed: composed.value, binder: binder.value }) : binder;
}

interface Stage {
  readonly version: number;
  readonly state: MinutesState;
  readonly registryNumber: string;
}

/** What the writer is to write of a version in a state. */
export const sheetOf = (
  ports: Pick<MinutesPorts, 'site' | 'timeZone'>,
  { composed, binder }: MinutesAtHand,
  stage: Stage,
): MinutesSheet => ({
  ...stage,
  // The matter is the same after a correction.
  registryNumber: stage.registryNumber === '' ? knownNumber(binder) : stage.registryNumber,
  composed,
  timeZone: ports.timeZone,
  corrections: binder.log
    .filter(({ deed, number }) => deed === 'corrected' && number <= stage.version)
    .map((entry) => ({
      number: entry.number,
      at: entry.at,
      by: doneBy(ports, composed, entry),
      why: entry.reason,
    })),
});

const knownNumber = ({ versions }: MinutesBinder): string =>
  versions.findLast(({ registryNumber }) => registryNumber !== '')?.registryNumber ?? '';

/** The function that did it, by SharePoint's author and the contacts of that day; empty where nobody knows. */
export function doneBy(
  { site, timeZone }: Pick<MinutesPorts, 'site' | 'timeZone'>,
  { directory }: ComposedMinutes,
  { author, at }: Pick<MinutesLogEntry, 'author'> & { readonly at: Instant },
): string {
  if (author === null) return '';
  const held = contactsOfPerson(directory.contacts, author, localDateOf(at, timeZone), site.forum);
  return held[0]?.functionTitle ?? '';
}
