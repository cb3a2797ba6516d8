import { entity, updated } from '../http/exchange.ts';
import type { JsonObject, SharePointAnswer } from '../http/exchange.ts';
import { badQuery, notImplemented } from '../http/sharePointRefusal.ts';
import { answerResource } from '../odata/answerResource.ts';
import { onExpand, onSelect } from '../odata/resource.ts';
import type { Resource } from '../odata/resource.ts';
import { demand } from '../permissions/access.ts';
import { maskJson, permission } from '../permissions/basePermissions.ts';
import { changeToken, lastChange } from '../store/changeLog.ts';
import { siteUrl } from '../store/tenantStore.ts';
import { currentUser, jsonBody } from './context.ts';
import type { RequestContext, WebRoute } from './context.ts';
import { userResource } from './users.ts';

/** SharePoint's own time zones that the tenant knows; a site cannot be made in another. */
export const timeZones: Readonly<Record<string, JsonObject>> = {
  'Europe/Stockholm': {
    Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien',
    Id: 4,
    Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 },
  },
  'Europe/London': {
    Description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London',
    Id: 2,
    Information: { Bias: 0, DaylightBias: -60, StandardBias: 0 },
  },
  UTC: {
    Description: '(UTC) Coordinated Universal Time',
    Id: 93,
    Information: { Bias: 0, DaylightBias: 0, StandardBias: 0 },
  },
};

const timeZoneResource = ({ site }: RequestContext): Resource => {
  const zone = timeZones[site.timeZone];
  if (zone === undefined) throw notImplemented(`the time zone ${site.timeZone}`);
  return { 'odata.type': 'SP.TimeZone', ...zone };
};

const regionalSettings = (context: RequestContext): Resource => ({
  'odata.type': 'SP.RegionalSettings',
  LocaleId: context.site.language,
  FirstDayOfWeek: 1,
  Time24: true,
  TimeZone: onExpand(() => timeZoneResource(context)),
});

function webResource(context: RequestContext): Resource {
  const { site, store, access } = context;
  return {
    'odata.type': 'SP.Web',
    'odata.id': `${siteUrl(store, site)}/_api/Web`,
    'odata.editLink': 'Web',
    Id: site.guid,
    Title: site.title,
    Description: '',
    Url: siteUrl(store, site),
    ServerRelativeUrl: site.path,
    Language: site.language,
    Created: site.created,
    WebTemplate: 'GROUP',
    CurrentChangeToken: onSelect(() => ({
      StringValue: changeToken(site, store.clock.now(), lastChange(store, site)),
    })),
    EffectiveBasePermissions: onSelect(() => maskJson(access.web)),
    RegionalSettings: onExpand(() => regionalSettings(context)),
    CurrentUser: onExpand(() => userResource(currentUser(context))),
  };
}

/** Only the site's name. */
function update(context: RequestContext): SharePointAnswer {
  demand(context.access.web, permission.manageWeb);
  const { Title, ...others } = jsonBody(context);
  const [other] = Object.keys(others);
  if (other !== undefined) throw notImplemented(`changing ${other} of a web`);
  if (typeof Title !== 'string' || Title.trim() === '') throw badQuery('Invalid web title.');
  context.store.database.run('UPDATE sites SET title = ? WHERE n = ?', Title, context.site.n);
  return updated();
}

function contextInfo({ store, site, caller }: RequestContext): JsonObject {
  const url = siteUrl(store, site);
  return {
    FormDigestTimeoutSeconds: store.digests.lifetimeSeconds,
    FormDigestValue: store.digests.issue({ person: caller.key, site: site.path }, store.clock.now()),
    LibraryVersion: '16.0.0.0',
    SiteFullUrl: url,
    SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
    WebFullUrl: url,
  };
}

export const webRoutes: Record<string, WebRoute> = {
  'GET web': (context) => answerResource(context.request, webResource(context)),
  'MERGE web': update,
  'GET web/effectivebasepermissions': ({ access }) => entity(maskJson(access.web)),
  'GET web/regionalsettings': (context) => answerResource(context.request, regionalSettings(context)),
  'GET web/regionalsettings/timezone': (context) =>
    answerResource(context.request, timeZoneResource(context)),
  'POST contextinfo': (context) => entity(contextInfo(context)),
};
