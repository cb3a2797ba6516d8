import type { Answer, AnswerKind } from '../../shared/domain/action/answer';
import type { Heard, Voice } from '../../shared/domain/action/whoSpeaks';
import { instant } from '../../shared/domain/kernel/instant';
import type { OrganisationKey } from '../../shared/domain/organisation/organisation';
import { district, police, roads } from './anOrganisation';
import { people } from './aContact';
import { rowId } from './keys';

/** "In progress", said by the responsible organisation itself. */
export const anAnswer = (change: Partial<Answer> = {}): Answer => ({
  id: rowId(1),
  action: rowId(5),
  meeting: null,
  kind: 'in-progress',
  text: '',
  claimedOrganisation: roads,
  linkFunction: null,
  author: people.roads,
  at: instant('2026-11-23T12:21:00Z'),
  newDate: null,
  oldDate: null,
  newStatus: null,
  changedFields: [],
  ...change,
});

export const anAnswerByLink = (change: Partial<Answer> = {}): Answer =>
  anAnswer({ author: people.service, linkFunction: 'Driftansvarig belysning', ...change });

const asSpeaks = (
  organisation: OrganisationKey,
  via: Extract<Voice, { kind: 'speaks' }>['via'],
  functionTitle: string,
): Voice => ({ kind: 'speaks', organisation, functionTitle, via });

/** Heard from the responsible organisation's own account. */
export const aHeardAnswer = (change: Partial<Heard> = {}): Heard => ({
  ...anAnswer(change),
  voice: asSpeaks(change.claimedOrganisation ?? roads, 'own-account', 'Driftansvarig belysning'),
  ...change,
});

/** Said in the room and noted by the coordinator. */
export const aSpokenAnswer = (change: Partial<Heard> = {}): Heard =>
  aHeardAnswer({
    author: people.coordinator,
    voice: asSpeaks(change.claimedOrganisation ?? roads, 'spoken', 'Trygghetssamordnare'),
    ...change,
  });

export const aLinkedAnswer = (change: Partial<Heard> = {}): Heard =>
  aHeardAnswer({
    ...anAnswerByLink(),
    voice: asSpeaks(change.claimedOrganisation ?? roads, 'link', 'Driftansvarig belysning'),
    ...change,
  });

/** Written by the police in the name of the roads office. */
export const aMismatchedAnswer = (change: Partial<Heard> = {}): Heard =>
  aHeardAnswer({
    author: people.police,
    voice: { kind: 'mismatch', claimed: roads, actual: [police] },
    ...change,
  });

/** A coordinator's own skip or edit. */
export const aCoordinatorsAnswer = (kind: AnswerKind, change: Partial<Heard> = {}): Heard =>
  aHeardAnswer({
    kind,
    claimedOrganisation: district,
    author: people.coordinator,
    voice: asSpeaks(district, 'own-account', 'Trygghetssamordnare'),
    ...change,
  });
