import { failure, success } from '../../../../shared/domain/kernel/result';
import { instant } from '../../../../shared/domain/kernel/instant';
import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { readMimeMessage } from '../../../../local-tenant/mail/readMimeMessage';
import type { LinkMail } from '../../../../teams-app/bot/answer-pages/LinkPost.ts';
import { graphMime } from '../../../../teams-app/bot/mail/graphMime.ts';
import { linkPost } from '../../../../teams-app/bot/mail/linkPost.ts';
import { messageIdOf } from '../../../../teams-app/bot/mail/messageId.ts';
import { createLog } from '../../../../teams-app/bot/log/createLog.ts';
import { the } from '../../../support/the';

const mailbox = 'samverkansrummet@exempel.se';
const clock = new ManualClock(instant('2026-11-23T12:00:00Z'));
const mail: LinkMail = {
  ...{ name: 'link-1', to: 'drift@exempel.se', sender: 'EST Södermalm', subject: 'Svara för Trafik' },
  ...{ language: 'sv', text: 'Hej\nhttps://svar.exempel.se/svar/x', html: '<p>Hej</p>' },
};

const posted = (answer: () => Promise<Response>, sent: readonly string[] = []) => {
  const bodies: string[] = [];
  const post = linkPost({
    ...{ mailbox, clock },
    hasSent: (messageId) => Promise.resolve(success(sent.includes(messageId))),
    sendMime: graphMime({
      mailbox: ({ body }) => {
        bodies.push(body ?? '');
        return answer();
      },
      pace: () => Promise.resolve(),
      log: createLog(
        () => undefined,
        () => clock.now(),
      ),
    }),
  });
  return { post, bodies };
};
const status = (code: number) => () => Promise.resolve(new Response(null, { status: code }));

describe('the mail with a colleague’s link', () => {
  it('has both parts, a name of its own and the marks of automatic mail', async () => {
    const { post, bodies } = posted(status(202));
    expect(await post(mail)).toBe('sent');
    const read = the(readMimeMessage(the(bodies[0])));
    expect(read.headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'DR, RN, NRN, OOF, AutoReply',
      'message-id': messageIdOf({ key: mail.name }, mailbox),
    });
    expect(read).toMatchObject({ to: [mail.to], subject: mail.subject });
    expect(read.text?.trim()).toContain('/svar/x');
    expect(read.body).toContain('<p>Hej</p>');
  });

  it('goes once by the same name', async () => {
    const { post, bodies } = posted(status(202), [messageIdOf({ key: mail.name }, mailbox)]);
    expect(await post(mail)).toBe('sent');
    expect(bodies).toEqual([]);
  });

  it('may have gone where no answer came, and has not where Graph said no', async () => {
    const silent = posted(() => Promise.reject(new TypeError('fetch failed')));
    expect(await silent.post(mail)).toBe('unsure');
    expect(await posted(status(503)).post(mail)).toBe('not-sent');
    expect(await posted(status(202)).post({ ...mail, to: 'åsa@exempel.se' })).toBe('not-sent');
    const unknown = linkPost({
      ...{ mailbox, clock, sendMime: () => Promise.resolve(success(undefined)) },
      hasSent: () => Promise.resolve(failure({ kind: 'try-again', reason: 'graph-503' })),
    });
    expect(await unknown(mail)).toBe('not-sent');
  });
});
