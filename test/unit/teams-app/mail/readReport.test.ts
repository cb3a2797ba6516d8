import { writeReport } from '../../../../local-tenant/mail/writeReport';
import { readReport } from '../../../../teams-app/bot/mail/returned/readReport.ts';

const id = `samverkan.${'0a'.repeat(20)}@exempel.se`;
const sent = {
  message: { subject: 'Påminnelse' },
  mime: `From: <samverkansrummet@exempel.se>\r\nMessage-ID: <${id}>\r\n\r\nText`,
};
const facts = {
  from: 'samverkansrummet@exempel.se',
  address: 'borta@exempel.se',
  at: '2026-11-23T12:00:00Z',
};

/** As another kind of server tells it: the whole mail with the report, and no headers that name it. */
const byOthers = (action: string, status: string, within = id): string =>
  [
    'From: MAILER-DAEMON@mx.exempel.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x/y.z',
    '',
    '--x/y.z',
    'Content-Type: text/plain',
    '',
    'I am sorry',
    '--x/y.z',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.exempel.org',
    '',
    `Final-Recipient: rfc822; borta@exempel.org`,
    `Action: ${action}`,
    `Status: ${status} (name of somebody)`,
    '',
    '--x/y.z',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: <${within}>`,
    'Subject: =?utf-8?B?UMOl?=',
    '',
    'Text',
    '--x/y.z--',
  ].join('\n');

describe('a report that a mail could not be delivered', () => {
  it.each([
    ['Exchange’s', writeReport(sent, facts), '5.1.10'],
    ['another server’s', byOthers('failed', '5.1.1'), '5.1.1'],
    ['one with long line ends', byOthers('failed', '5.2.2').replaceAll('\n', '\r\n'), '5.2.2'],
  ])('names our message and the other’s code alone (%s)', (_, mime, status) => {
    expect(readReport(mime)).toEqual({ messageId: id, status, failed: true });
  });

  it('is no bounce while the other side is still trying', () => {
    expect(readReport(byOthers('delayed', '4.4.1'))).toMatchObject({ failed: false });
  });

  it.each([
    ['what somebody has written', `From: <nagon@exempel.se>\nIn-Reply-To: <${id}>\n\nTack`],
    ['a report of somebody else’s mail', byOthers('failed', '5.1.1', 'other@exempel.org')],
    ['nothing', ''],
    [
      'a part within itself',
      `Content-Type: multipart/mixed; boundary=a\n\n${'--a\nContent-Type: multipart/mixed; boundary=a\n\n'.repeat(50)}`,
    ],
    [
      'a mail that does not say to be a report',
      byOthers('failed', '5.1.1').replace('multipart/report', 'text/plain'),
    ],
  ])('is not seen in %s', (_, mime) => {
    expect(readReport(mime)).toBeNull();
  });

  it('keeps no words of the other side where there is no code', () => {
    expect(readReport(byOthers('failed', 'unknown mailbox borta'))).toMatchObject({ status: 'unknown' });
  });
});
