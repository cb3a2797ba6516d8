import '../../local-tenant/loopback-names.cjs';
import { createLog } from '../../teams-app/bot/log/createLog.ts';
import { graphMailbox } from '../../teams-app/bot/mail/graphMailbox.ts';
import { graphMime } from '../../teams-app/bot/mail/graphMime.ts';
import { mailFolder } from '../../teams-app/bot/mail/mailFolder.ts';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { the } from '../support/the';
import { MailDesk } from '../unit/teams-app/mail/MailDesk';
import { mailerContract, type ArrivedMail, type MailFault, type MailWorld } from './mailerContract';

jest.setTimeout(60_000);

const faults: Readonly<Record<MailFault, object>> = {
  throttled: { kind: '429', retryAfter: 1 },
  away: { kind: '503', retryAfter: 'date' },
  'cut-before': { kind: 'cut' },
  'cut-after': { kind: 'drop' },
  'token-expired': { kind: 'expired-token' },
};

function graphWorld(tenant: LocalTenant): MailWorld {
  const { portal } = tenant;
  const graphOrigin = `http://login.localhost:${String(Number(new URL(portal).port) + 4)}`;
  const mailbox = graphMailbox({
    graphOrigin,
    mailbox: 'samverkansrummet@exempel.se',
    tokens: () => tenant.token('service', graphOrigin),
  });
  const log = createLog(
    () => undefined,
    () => '2026-11-23T12:00:00Z',
  );
  const folder = mailFolder(mailbox);
  const sendMime = graphMime({ mailbox, pace: () => Promise.resolve(), log });
  return {
    desk: new MailDesk({ hasSent: (messageId) => folder.hasSent(messageId), sendMime }),
    arrived: async () => (await (await fetch(`${portal}/_local/mail`)).json()) as ArrivedMail[],
    goesWrong: async (fault) => {
      await tenant.post('faults', { target: 'graph', rate: 1, seed: 1, count: 1, ...faults[fault] });
    },
  };
}

describe('mail by Graph in the local tenant', () => {
  let tenant: LocalTenant | undefined;
  let world: MailWorld | undefined;
  beforeAll(async () => {
    tenant = await startLocalTenant({ seed: 'empty' });
    world = graphWorld(tenant);
  });
  afterAll(() => tenant?.stop());

  mailerContract(() => the(world));
});
