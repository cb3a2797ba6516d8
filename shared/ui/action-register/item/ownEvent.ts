import type { Action } from '../../../domain/action/action';
import type { AnswerId } from '../../../domain/action/answer';
import type { Heard, Voice } from '../../../domain/action/whoSpeaks';
import type { Instant } from '../../../domain/kernel/id';
import type { OrganisationKey } from '../../../domain/organisation/organisation';
import type { SignedInMember } from '../../../application/people/signedInMember';

/** What was just said or changed here, as far as it goes without reading it back. */
export type OwnWord = Pick<Heard, 'kind' | 'text'> &
  Partial<Pick<Heard, 'newDate' | 'oldDate' | 'newStatus' | 'changedFields'>>;

function ownVoice(me: SignedInMember, organisation: OrganisationKey): Voice {
  if (me.contact === null) return { kind: 'unknown' };
  return {
    kind: 'speaks',
    organisation,
    functionTitle: me.contact.functionTitle,
    via: me.speaksFor.includes(organisation) ? 'own-account' : 'spoken',
  };
}

/** It has no number yet. */
export type OwnEvent = Omit<Heard, 'id'>;

/** Comes after all that have been read. */
export const numbered = (event: OwnEvent, heard: readonly Heard[]): Heard => ({
  ...event,
  id: (Math.max(0, ...heard.map(({ id }) => id)) + 1) as AnswerId,
});

/** An event to show at once, so that a save costs one request. */
export function ownEvent(
  action: Action,
  word: OwnWord,
  me: SignedInMember,
  organisation: OrganisationKey,
  at: Instant,
): OwnEvent {
  return {
    action: action.id,
    meeting: null,
    claimedOrganisation: organisation,
    linkFunction: null,
    author: me.contact?.person ?? null,
    at,
    newDate: null,
    oldDate: null,
    newStatus: null,
    changedFields: [],
    ...word,
    voice: ownVoice(me, organisation),
  };
}
