import type { DoctorFinding } from './DoctorFinding';
import type { PackageSeen, ServiceReach, ServiceSeen, Surroundings, TabsSeen } from './Surroundings';

type Findings = readonly DoctorFinding[];

/** The tabs, the way from them to SharePoint, the package, the service, its mail and the bot. */
export async function examineSurroundings(around: Surroundings): Promise<Findings> {
  const [tabs, service, installed] = await Promise.all([around.tabs(), around.service(), around.package()]);
  return [
    ...examinePackage(installed),
    ...examineTabs(tabs, around),
    ...(tabs.kind === 'seen' ? await examineReach(tabs, around) : []),
    ...examineService(service, around),
    ...(await examineBot(tabs, around)),
  ];
}

type Seen = Extract<TabsSeen, { readonly kind: 'seen' }>;

function examineTabs(tabs: TabsSeen, { sitePath, sharePointOrigin }: Surroundings): Findings {
  switch (tabs.kind) {
    case 'not-named':
      return [{ kind: 'tabs-not-named' }];
    case 'unreachable':
      return [{ kind: 'tabs-unreachable', address: tabs.address }];
    case 'unconfigured':
      return [{ kind: 'tabs-unconfigured', address: tabs.address }];
    case 'seen':
      break;
  }
  if (tabs.sharePointOrigin !== sharePointOrigin)
    return [{ kind: 'tabs-other-tenant', origin: tabs.sharePointOrigin }];
  const known = tabs.sites.some((site) => site.toLowerCase() === sitePath.toLowerCase());
  return [
    ...(tabs.signsIn ? [] : [{ kind: 'tabs-without-sign-in' } as const]),
    ...(known ? [] : [{ kind: 'site-not-configured' } as const]),
  ];
}

async function examineReach(tabs: Seen, around: Surroundings): Promise<Findings> {
  const { allowed, visible } = await around.crossOrigin(tabs.origin);
  const mayConnect = tabs.mayConnect?.includes(around.sharePointOrigin) ?? true;
  return [
    ...(mayConnect ? [] : [{ kind: 'tabs-may-not-connect' } as const]),
    ...(allowed ? [] : [{ kind: 'cross-origin-refused', origin: tabs.origin } as const]),
    ...(visible === '' ? [] : [{ kind: 'headers-visible', headers: visible } as const]),
  ];
}

async function examineBot(tabs: TabsSeen, around: Surroundings): Promise<Findings> {
  if (tabs.kind !== 'seen' || tabs.answerOrigin === '') return [{ kind: 'bot-not-set-up' }];
  const seen = await around.bot(tabs.answerOrigin);
  return seen === 'answers' ? [] : [{ kind: 'bot-silent', origin: tabs.answerOrigin }];
}

function examinePackage(seen: PackageSeen): Findings {
  if (seen.kind === 'unseen') return [{ kind: 'catalogue-unseen' }];
  if (seen.kind === 'missing') return [{ kind: 'package-missing' }];
  const { version, wanted } = seen;
  return version === wanted ? [] : [{ kind: 'package-other-version', version, wanted }];
}

function examineService(seen: ServiceSeen, { sitePath }: Surroundings): Findings {
  if (seen.kind === 'not-checked') return [{ kind: 'service-not-checked' }];
  if (seen.kind === 'sign-in-refused') return [{ kind: 'service-sign-in-refused', message: seen.message }];
  return [
    ...examineOwnSite({ path: sitePath, reach: seen.site }),
    ...(seen.programme === null ? [] : examineOwnSite(seen.programme)),
    ...examineOutside(seen.outside),
    ...examineMail(seen),
  ];
}

const ownSiteKinds = {
  'read-only': 'service-reads-only',
  refused: 'service-shut-out',
  unknown: 'service-shut-out',
  silent: 'service-unseen',
} as const;

function examineOwnSite({
  path: site,
  reach,
}: {
  readonly path: string;
  readonly reach: ServiceReach;
}): Findings {
  return reach === 'reached' ? [] : [{ kind: ownSiteKinds[reach], site }];
}

type Beyond = Extract<ServiceSeen, { readonly kind: 'seen' }>['outside'];

/** Only a refusal proves anything: where there is no site, nobody was kept out of it. */
function examineOutside(outside: Beyond): Findings {
  if (outside === null) return [];
  const { address: site, reach } = outside;
  if (reach === 'reached') return [{ kind: 'service-reaches-too-far', site }];
  return [{ kind: reach === 'refused' ? 'outside-refused' : 'outside-unseen', site }];
}

function examineMail({ mailbox, otherMailbox }: Extract<ServiceSeen, { readonly kind: 'seen' }>): Findings {
  if ([mailbox, otherMailbox].some((box) => box?.reach === 'silent')) return [{ kind: 'mail-silent' }];
  return [
    ...(mailbox === null ? [] : examineMailbox(mailbox)),
    ...(otherMailbox === null
      ? []
      : [{ kind: otherMailboxKinds[otherMailbox.reach], mailbox: otherMailbox.address } as const]),
  ];
}

function examineMailbox({ address: mailbox, reach }: NonNullable<Beyond>): Findings {
  if (reach === 'reached') return [];
  return [{ kind: reach === 'unknown' ? 'mailbox-unknown' : 'mailbox-shut', mailbox }];
}

/** Where there is no mailbox, nobody was kept out of it. */
const otherMailboxKinds = {
  reached: 'other-mailbox-open',
  refused: 'other-mailbox-refused',
  unknown: 'mailbox-unseen',
  silent: 'mailbox-unseen',
} as const;
