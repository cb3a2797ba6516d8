import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';

jest.setTimeout(60_000);

const message = {
  message: {
    subject: 'Påminnelse: två åtaganden',
    body: { contentType: 'HTML', content: '<p>Hej!</p><script>alert(1)</script>' },
    toRecipients: [{ emailAddress: { address: 'kontakt.nattvandrarna@exempel.se' } }],
  },
};

describe('mail over Graph', () => {
  let tenant: LocalTenant;
  let graph: string;
  let audience: string;

  beforeAll(async () => {
    tenant = await startLocalTenant({ seed: 'empty' });
    const port = Number(new URL(tenant.portal).port) + 4;
    graph = `http://127.0.0.1:${port}`;
    audience = `http://login.localhost:${port}`;
  });
  afterAll(() => tenant.stop());

  async function send(persona: string, path: string, body: object = message, at = audience): Promise<number> {
    const authorization = `Bearer ${await tenant.token(persona, at)}`;
    const headers = { 'content-type': 'application/json', authorization };
    return (await fetch(graph + path, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  }

  async function sent(): Promise<readonly { from: string; to: string[]; subject: string }[]> {
    return (await fetch(`${tenant.portal}/_local/mail`)).json() as Promise<never>;
  }

  it('is kept and shown, with a body that cannot run', async () => {
    expect(await send('service', '/v1.0/users/samverkansrummet@exempel.se/sendMail')).toBe(202);
    expect(await sent()).toMatchObject([
      { from: 'samverkansrummet@exempel.se', to: ['kontakt.nattvandrarna@exempel.se'] },
    ]);
    const page = await (await fetch(`${tenant.portal}/mail`)).text();
    expect(page).toContain('Påminnelse: två åtaganden');
    expect(page).not.toContain('<script>alert');
  });

  it('is refused from a mailbox that the service is not bound to', async () => {
    expect(await send('service', '/v1.0/users/chef@exempel.se/sendMail')).toBe(403);
    expect(await send('service', '/v1.0/me/sendMail')).toBe(403);
  });

  it('is refused with a token for SharePoint, and without one', async () => {
    expect(await send('service', '/v1.0/me/sendMail', message, tenant.sharePoint)).toBe(401);
    expect((await fetch(`${graph}/v1.0/me/sendMail`, { method: 'POST' })).status).toBe(401);
  });

  it('needs somebody to go to', async () => {
    const nobody = { message: { ...message.message, toRecipients: [] } };
    expect(await send('samordnare', '/v1.0/me/sendMail', nobody)).toBe(400);
  });

  it.each(['/v1.0/me', '/v1.0/users', '/v1.0/me/messages', '/common/oauth2/v2.0/token'])(
    'leaves %s to be implemented',
    async (path) => {
      expect((await fetch(graph + path)).status).toBe(501);
    },
  );
});
