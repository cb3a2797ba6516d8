import type { DoctorFinding, FindingKind } from './DoctorFinding';

/** What the doctor looks at, in the order in which it is told. */
export const checks = [
  'sign-in',
  'site',
  'lists',
  'columns',
  'indexes',
  'pages',
  'groups',
  'rights',
  'region',
  'versions',
  'tabs',
  'reach',
  'headers',
  'service',
  'mail',
  'bot',
] as const;
export type Check = (typeof checks)[number];

/** A fault stops somebody's work; a warning is worth mending; a note only tells how it is; a proof is a refusal that had to come. */
export type Severity = 'fault' | 'warning' | 'note' | 'proof';

interface Weight {
  readonly check: Check;
  readonly severity: Severity;
}

const fault = (check: Check): Weight => ({ check, severity: 'fault' });
const warning = (check: Check): Weight => ({ check, severity: 'warning' });
const proof = (check: Check): Weight => ({ check, severity: 'proof' });
const note = (check: Check): Weight => ({ check, severity: 'note' });

const weights: Readonly<Record<FindingKind, Weight>> = {
  'sign-in-refused': fault('sign-in'),
  'token-refused': fault('sign-in'),
  'not-allowed': fault('site'),
  'site-unknown': fault('site'),
  'site-silent': fault('site'),
  'site-refused': fault('site'),
  'site-throttled': fault('site'),
  'list-missing': fault('lists'),
  'list-renamed': warning('lists'),
  'list-described-otherwise': warning('lists'),
  'column-missing': fault('columns'),
  'column-renamed': warning('columns'),
  'column-described-otherwise': warning('columns'),
  'column-other-kind': warning('columns'),
  'column-not-retired': warning('columns'),
  'rows-unlinked': fault('columns'),
  'choice-missing': fault('columns'),
  'default-missing': fault('columns'),
  'index-missing': fault('indexes'),
  'index-too-late': fault('indexes'),
  'unique-missing': fault('indexes'),
  'view-missing': warning('pages'),
  'view-otherwise': warning('pages'),
  'form-otherwise': warning('pages'),
  'rights-inherited': fault('rights'),
  'right-missing': fault('rights'),
  'right-too-wide': fault('rights'),
  'right-of-another': warning('rights'),
  'level-missing': fault('rights'),
  'group-missing': fault('groups'),
  'group-empty': warning('groups'),
  'owners-missing': fault('groups'),
  'other-time-zone': fault('region'),
  'other-language': warning('region'),
  'older-schema': fault('versions'),
  'newer-schema': fault('versions'),
  'package-missing': warning('versions'),
  'package-other-version': warning('versions'),
  'catalogue-unseen': note('versions'),
  'tabs-not-named': note('tabs'),
  'tabs-unreachable': fault('tabs'),
  'tabs-unconfigured': fault('tabs'),
  'tabs-other-tenant': fault('tabs'),
  'tabs-without-sign-in': fault('tabs'),
  'site-not-configured': fault('tabs'),
  'tabs-may-not-connect': fault('reach'),
  'cross-origin-refused': fault('reach'),
  'headers-visible': note('headers'),
  'bot-not-set-up': note('bot'),
  'bot-silent': fault('bot'),
  'service-not-checked': note('service'),
  'service-sign-in-refused': fault('service'),
  'service-shut-out': fault('service'),
  'service-reads-only': fault('service'),
  'service-unseen': fault('service'),
  'service-reaches-too-far': fault('service'),
  'outside-unseen': warning('service'),
  'outside-refused': proof('service'),
  'other-mailbox-refused': proof('mail'),
  'mailbox-shut': fault('mail'),
  'mailbox-unknown': fault('mail'),
  'mailbox-unseen': warning('mail'),
  'other-mailbox-open': fault('mail'),
  'mail-silent': fault('mail'),
};

export const checkOf = ({ kind }: DoctorFinding): Check => weights[kind].check;
export const severityOf = ({ kind }: DoctorFinding): Severity => weights[kind].severity;
