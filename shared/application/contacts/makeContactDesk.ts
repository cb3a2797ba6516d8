import { failure, success, type Result } from '../../domain/kernel/result';
import { missingSubstitutes } from '../../domain/organisation/missingSubstitutes';
import { contactsOn } from '../../domain/organisation/speakers';
import { nextMeeting } from '../../domain/meeting/nextMeeting';
import { whoAmI } from '../people/whoAmI';
import type { GatewayFailure } from '../ports/GatewayFailure';
import type { ContactDesk, ForumContacts } from './ContactDesk';
import type { ContactPorts } from './ContactPorts';
import { makeCloseLinks } from './closeLinks';
import { makePreviewReplacement } from './previewReplacement';
import { makeReplaceContact } from './replaceContact';

/** The contacts of one forum. */
export const makeContactDesk = (ports: ContactPorts): ContactDesk => ({
  load: () => load(ports),
  preview: makePreviewReplacement(ports),
  replace: makeReplaceContact(ports),
  closeLinks: makeCloseLinks(ports),
});

async function load({
  site,
  directory,
  user,
  clock,
  timeZone,
}: ContactPorts): Promise<Result<ForumContacts, GatewayFailure>> {
  const [known, situation, meetings] = await Promise.all([
    directory.load(),
    site.situation.load(),
    site.meetings.list(),
  ]);
  if (!known.ok) return known;
  if (!situation.ok) return situation;
  if (!meetings.ok) return meetings;
  const forum = known.value.forums.find(({ key }) => key === site.forum);
  if (forum === undefined) return failure({ kind: 'not-found', what: 'forums' });
  const { contacts, organisations } = known.value;
  const { rights } = situation.value;
  const today = clock.today();
  return success({
    forum,
    directory: known.value,
    contacts: contactsOn(contacts, today, forum.key),
    missing: missingSubstitutes(forum, contacts, today),
    next: nextMeeting(meetings.value, today, timeZone),
    me: whoAmI(user, { contacts, organisations, forum: forum.key, rights, today }),
  });
}
