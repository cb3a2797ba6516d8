interface Undelivered {
  readonly message: { readonly subject: string };
  readonly mime: string | null;
}

interface ReportFacts {
  readonly from: string;
  /** Whom it could not be delivered to. */
  readonly address: string;
  readonly at: string;
}

const boundary = 'report_b7f3';

/** The headers alone, as they went out. */
export const headOf = (mime: string | null): string => (mime ?? '').split('\r\n\r\n')[0] ?? '';

/** What Exchange sends to the sender of a mail that cannot be delivered: RFC 3462 and 3464. */
export function writeReport({ message, mime }: Undelivered, { from, address, at }: ReportFacts): string {
  const head = headOf(mime);
  const id = /^message-id:\s*(<[^>]+>)/im.exec(head)?.[1];
  const subject = Buffer.from(`Kan inte leverera: ${message.subject}`, 'utf8').toString('base64');
  return [
    'From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@exempel.se>',
    `To: <${from}>`,
    `Subject: =?utf-8?B?${subject}?=`,
    `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
    ...(id === undefined ? [] : [`In-Reply-To: ${id}`, `References: ${id}`]),
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(`Det gick inte att leverera till ${address}. Adressen finns inte.`).toString('base64'),
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;exempel.se',
    '',
    `Final-Recipient: rfc822;${address}`,
    'Action: failed',
    'Status: 5.1.10',
    'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found',
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers',
    '',
    head,
    `--${boundary}--`,
    '',
  ].join('\r\n');
}
