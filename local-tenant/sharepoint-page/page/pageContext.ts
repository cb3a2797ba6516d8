import type { PageFacts } from './facts.ts';
import type { Lang } from './pageAddress.ts';

const cultures = {
  sv: { name: 'sv-SE', id: 1053 },
  en: { name: 'en-US', id: 1033 },
} as const;

const NO_ID = '00000000-0000-4000-8000-000000000000';

/** What classic pages call `_spPageContextInfo`; the loader and old code still read it. */
export function legacyContext(facts: PageFacts, lang: Lang): Readonly<Record<string, unknown>> {
  const { site, user, digest, page } = facts;
  const { name, id } = cultures[lang];
  return {
    webTitle: site.title,
    webAbsoluteUrl: site.url,
    siteAbsoluteUrl: site.url,
    webServerRelativeUrl: site.path,
    siteServerRelativeUrl: site.path,
    serverRequestPath: `${site.path}/SitePages/${page.name}`,
    currentCultureName: name,
    currentUICultureName: name,
    currentLanguage: id,
    webLanguage: site.language,
    CorrelationId: NO_ID,
    formDigestValue: digest.value,
    formDigestTimeoutSeconds: digest.seconds,
    serverTime: new Date().toISOString(),
    userId: user.id,
    userDisplayName: user.name,
    userLoginName: user.loginName,
    userEmail: user.mail,
    aadUserId: user.objectId,
    isAnonymousGuestUser: false,
    isExternalGuestUser: user.guest,
    ExpFeatures: [],
    killSwitches: {},
    ECSClientFeatures: {},
    cdnPrefix: '',
    env: 'prod',
    farmLabel: 'local',
    siteId: `{${site.id}}`,
    webId: `{${site.id}}`,
    isSPO: true,
  };
}

/** The page as the framework's PageContext takes it in. */
export function pageContextFacts(facts: PageFacts, lang: Lang): object {
  const { site, user, permissions, page } = facts;
  const { name } = cultures[lang];
  return {
    cultureInfo: { currentCultureName: name, currentUICultureName: name, isRightToLeft: false },
    site: {
      absoluteUrl: site.url,
      id: site.id,
      serverRelativeUrl: site.path,
      serverRequestPath: `${site.path}/SitePages/${page.name}`,
      cdnPrefix: '',
      classification: '',
      correlationId: NO_ID,
      isNoScriptEnabled: false,
      recycleBinItemCount: 0,
      sitePagesEnabled: true,
      sitePagesFeatureVersion: 4,
    },
    user: {
      displayName: user.name,
      email: user.mail,
      loginName: user.loginName,
      isAnonymousGuestUser: false,
      isExternalGuestUser: user.guest,
      preferUserTimeZone: false,
    },
    web: {
      absoluteUrl: site.url,
      id: site.id,
      isAppWeb: false,
      language: site.language,
      languageName: name,
      logoUrl: '',
      permissions,
      serverRelativeUrl: site.path,
      templateName: 'GROUP#0',
      title: site.title,
      description: '',
    },
    featureInfo: {},
    aadInfo: { tenantId: NO_ID, instanceUrl: '', userId: user.objectId },
  };
}
