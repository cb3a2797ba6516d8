import type { Lang } from './address.ts';
import { channelIdOf, chatIdOf, meetingIdOf } from './tabPlace.ts';
import type { Mood, TabPlace } from './tabPlace.ts';

const locales: Readonly<Record<Lang, string>> = { sv: 'sv-se', en: 'en-gb' };

function personFields({ facts, person }: TabPlace) {
  return {
    tid: facts.tenantId,
    userObjectId: person.objectId,
    userPrincipalName: person.upn,
    loginHint: person.mail,
    userDisplayName: person.name,
    userLicenseType: person.account === 'guest' ? 'Guest' : 'E3',
  };
}

function channelFields({ facts, site }: TabPlace) {
  const path = `/sites/${site}`;
  return {
    channelId: channelIdOf(site),
    channelName: 'Allmänt',
    channelType: 'Regular',
    teamId: channelIdOf(`team-${site}`),
    teamName: site,
    hostTeamTenantId: facts.tenantId,
    teamSiteUrl: `${facts.addresses.sharePoint}${path}`,
    teamSiteDomain: new URL(facts.addresses.sharePoint).host,
    teamSitePath: path,
  };
}

/** The flat context that goes over the wire; teams-js turns it into `app.Context`. */
export function legacyContext(place: TabPlace, mood: Mood): Readonly<Record<string, unknown>> {
  const { meeting } = place;
  return {
    entityId: place.entityId,
    ...(place.subPage === '' ? {} : { subEntityId: place.subPage }),
    locale: locales[mood.lang],
    theme: mood.theme,
    frameContext: place.frameContext,
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: 'local',
    appSessionId: 'local',
    ...personFields(place),
    ...(place.kind === 'channel' ? channelFields(place) : {}),
    ...(meeting && place.kind === 'meeting'
      ? { meetingId: meetingIdOf(meeting), chatId: chatIdOf(meeting) }
      : {}),
  };
}

/** The form of `app.Context`, which the contextChange event carries as it is. */
export function appContext(place: TabPlace, mood: Mood): Readonly<Record<string, unknown>> {
  const { meeting, person, facts } = place;
  const inMeeting = meeting && place.kind === 'meeting';
  return {
    app: {
      locale: locales[mood.lang],
      theme: mood.theme,
      sessionId: 'local',
      host: { name: 'Teams', clientType: 'web', sessionId: 'local' },
    },
    page: {
      id: place.entityId,
      frameContext: place.frameContext,
      ...(place.subPage === '' ? {} : { subPageId: place.subPage }),
    },
    user: {
      id: person.objectId,
      displayName: person.name,
      loginHint: person.mail,
      userPrincipalName: person.upn,
      tenant: { id: facts.tenantId },
    },
    ...(inMeeting ? { meeting: { id: meetingIdOf(meeting) }, chat: { id: chatIdOf(meeting) } } : {}),
    ...(place.kind === 'channel'
      ? { channel: { id: channelIdOf(place.site), membershipType: 'Regular' } }
      : {}),
    dialogParameters: {},
  };
}
