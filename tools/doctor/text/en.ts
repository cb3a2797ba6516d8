import { en as commandLine } from '../../command-line/text/en.ts';
import { en as signIn } from '../../sign-in/text/en.ts';
import type { DoctorText } from './DoctorText.ts';
import { orderEn } from './orderEn.ts';
import { siteEn } from './siteEn.ts';

export const en: DoctorText = {
  order: orderEn,
  commandLine,
  signIn,
  checks: {
    'sign-in': 'Sign-in',
    site: 'The site',
    lists: 'Lists',
    columns: 'Columns',
    indexes: 'Indexes',
    pages: 'List pages',
    groups: 'Groups',
    rights: 'Permissions',
    region: 'Regional settings',
    versions: 'Versions',
    tabs: 'The tabs in Teams',
    reach: 'The way from the tabs to SharePoint',
    headers: 'Answer headers',
    service: 'Reach of the service',
    mail: 'E-mail',
    bot: 'Bot and answer pages',
  },
  severities: { fault: 'FAULT', warning: 'Warning', note: 'Note', proof: 'Proved' },
  findings: {
    ...siteEn,
    'package-missing': {
      what: () => 'The web parts’ package is not in the app catalogue.',
      todo: 'Upload samverkansrummet.sppkg to the app catalogue and make it available to all sites.',
    },
    'package-other-version': {
      what: ({ version, wanted }) =>
        `The web parts’ package is version ${version}, but this release has ${wanted}.`,
      todo: 'Upload this release’s samverkansrummet.sppkg to the app catalogue.',
    },
    'catalogue-unseen': {
      what: () => 'The app catalogue could not be read, so the package’s version has not been checked.',
      todo: 'Look in the app catalogue, or run doctor as somebody who may read it.',
    },
    'tabs-not-named': {
      what: () => 'The tabs have not been checked.',
      todo: 'Name their address by --tabs.',
    },
    'tabs-unreachable': {
      what: ({ address }) => `The tabs’ server does not answer at ${address}.`,
      todo: 'Check the address, the certificate, and that the server is running.',
    },
    'tabs-unconfigured': {
      what: ({ address }) => `${address} is missing or cannot be read.`,
      todo: 'Put config.json beside the tabs, as the deployment guide says.',
    },
    'tabs-other-tenant': {
      what: ({ origin }) => `The tabs are set up for another SharePoint: ${origin}.`,
      todo: 'Correct sharePointOrigin in config.json.',
    },
    'tabs-without-sign-in': {
      what: () => 'The tabs’ config.json has no valid tenantId or clientId, so nobody can sign in.',
      todo: 'Put in the tenant’s id and the tabs’ client id, as the deployment guide says.',
    },
    'site-not-configured': {
      what: () => 'The tabs do not know the site.',
      todo: 'Add it to forumSites (or programmeSite) in config.json.',
    },
    'tabs-may-not-connect': {
      what: () => 'The tabs’ security policy keeps them from SharePoint.',
      todo: 'Add SharePoint’s address to connect-src on the tabs’ server.',
    },
    'cross-origin-refused': {
      what: ({ origin }) => `SharePoint does not answer pages from ${origin}.`,
      todo: 'Check that the tabs lie at the address of the app registration, and that no proxy strips answer headers.',
    },
    'headers-visible': {
      what: ({ headers }) =>
        `SharePoint lets the tabs read answer headers (${headers}). The product does not count on it.`,
      todo: 'Nothing needs to be done.',
    },
    'bot-not-set-up': {
      what: () =>
        'The service with bot and answer pages has not been checked: the tabs’ config.json names none, or has not been read. Meetings work without it, but no reminders are sent.',
      todo: 'Set up the service when you want reminders and answer links, and name its address as answerOrigin.',
    },
    'bot-silent': {
      what: ({ origin }) =>
        `The service at ${origin} does not answer, or not as the service does. No reminders are sent, and answer links cannot be opened.`,
      todo: 'Check the address, the proxy before it and that the service is running, see its log and restart it.',
    },
    'service-not-checked': {
      what: () => 'The reach of the service has not been checked.',
      todo: 'Give --service-client and --service-certificate.',
    },
    'service-sign-in-refused': {
      what: ({ message }) => `The service cannot sign in: ${message}`,
      todo: 'Check the service’s certificate and app registration.',
    },
    'service-shut-out': {
      what: ({ site }) => `The service is not let in on ${site}.`,
      todo: 'Give the app write permission to that site (Sites.Selected, role write).',
    },
    'service-reads-only': {
      what: ({ site }) => `The service may only read on ${site}. Answers and reminders cannot be saved.`,
      todo: 'Give the app write permission to that site (Sites.Selected, role write instead of read).',
    },
    'service-unseen': {
      what: ({ site }) =>
        `SharePoint does not answer the service about ${site}, so its permission has not been tried.`,
      todo: 'Wait a while and run again.',
    },
    'service-reaches-too-far': {
      what: ({ site }) => `The service is let in on ${site}, which it should not reach.`,
      todo: 'Take away the app’s wider permissions. It should have Sites.Selected and nothing else to SharePoint.',
    },
    'outside-unseen': {
      what: ({ site }) =>
        `${site} does not exist or does not answer, so nothing is proved about what the service cannot reach.`,
      todo: 'Name a site that exists and that the service should not reach, by --outside.',
    },
    'outside-refused': {
      what: ({ site }) => `The service was refused ${site}, which it should not reach.`,
      todo: '',
    },
    'other-mailbox-refused': {
      what: ({ mailbox }) => `The service was refused to send from ${mailbox} and to read there.`,
      todo: '',
    },
    'mailbox-shut': {
      what: ({ mailbox }) => `The service may not send from ${mailbox}, or not read there.`,
      todo: 'Give the app Mail.Send and Mail.ReadWrite and bind them to the mailbox in Exchange.',
    },
    'mailbox-unknown': {
      what: ({ mailbox }) => `There is no mailbox ${mailbox}.`,
      todo: 'Check the address in --mailbox, or create the mailbox in Exchange.',
    },
    'mailbox-unseen': {
      what: ({ mailbox }) =>
        `${mailbox} does not exist or does not answer, so nothing is proved about which mailboxes the service cannot reach.`,
      todo: 'Name a mailbox that exists and that the service should not reach, by --other-mailbox.',
    },
    'other-mailbox-open': {
      what: ({ mailbox }) => `The service may send from or read ${mailbox}, which is not its own.`,
      todo: 'Bind the app to its own mailbox in Exchange (RBAC for applications).',
    },
    'mail-silent': {
      what: () =>
        'The mail service does not answer, so it has not been tried which mailboxes the service reaches.',
      todo: 'Check the network, wait a while and run again.',
    },
  },
  todo: 'Do this',
  fine: 'All that was checked is as it should be.',
  notFine: (faults, warnings) =>
    `${faults} ${faults === 1 ? 'fault' : 'faults'} and ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
};
