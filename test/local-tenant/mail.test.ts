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
    expect(await send('service', '/v1.0/users/avdelningschef.sodermalm@exempel.se/sendMail')).toBe(403);
    expect(await send('service', '/v1.0/users/nagon@exempel.se/sendMail')).toBe(404);
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

  describe('as a whole, in base64', () => {
    const service = '/v1.0/users/samverkansrummet@exempel.se';
    const mime = (to: string, suppress: string): string =>
      [
        `X-Auto-Response-Suppress: ${suppress}`,
        'From: <samverkansrummet@exempel.se>',
        `To: <${to}>`,
        'Subject: =?utf-8?B?UMOlbWlubmVsc2U=?=',
        `Message-ID: <${to}>`,
        'Content-Type: multipart/alternative; boundary="a"',
        '',
        '--a',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('Åtagandet väntar').toString('base64'),
        '--a',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>Väntar</p>',
        '--a--',
      ].join('\r\n');

    async function ask(method: string, path: string, body?: string, persona = 'service'): Promise<Response> {
      const authorization = `Bearer ${await tenant.token(persona, audience)}`;
      const headers = { authorization, 'content-type': 'text/plain' };
      return fetch(graph + path, { method, headers, ...(body !== undefined && { body }) });
    }
    const sendWhole = async (to: string, suppress = 'DR, OOF'): Promise<number> =>
      (await ask('POST', `${service}/sendMail`, Buffer.from(mime(to, suppress)).toString('base64'))).status;
    const idsIn = async (folder: string, query = ''): Promise<readonly string[]> => {
      const answer = await ask('GET', `${service}/mailFolders/${folder}/messages?$top=50${query}`);
      return ((await answer.json()) as { value: { id: string }[] }).value.map(({ id }) => id);
    };

    it('is kept with both its parts, and leaves a copy among what is sent', async () => {
      expect(await sendWhole('nagon@exempel.se')).toBe(202);
      expect((await sent()).at(-1)).toMatchObject({
        subject: 'Påminnelse',
        text: 'Åtagandet väntar',
        body: '<p>Väntar</p>',
        headers: { 'message-id': '<nagon@exempel.se>' },
      });
      const named = "&$filter=internetMessageId%20eq%20'%3Cnagon@exempel.se%3E'";
      expect(await idsIn('sentitems', named)).toHaveLength(1);
      expect(await idsIn('sentitems', named.replace('nagon', 'ingen'))).toEqual([]);
      expect(await idsIn('sentitems', '&$filter=sentDateTime%20lt%202026-01-01T00:00:00Z')).toEqual([]);
    });

    it('comes back from an address that bounces, until the report is removed', async () => {
      await tenant.post('bounces', { address: 'Borta@exempel.se' });
      expect(await sendWhole('borta@exempel.se')).toBe(202);
      const [id = ''] = await idsIn('inbox');
      const report = await (await ask('GET', `${service}/messages/${id}/$value`)).text();
      expect(report).toMatch(/Action: failed\r\nStatus: 5\.1\.10/u);
      expect(report).toContain('In-Reply-To: <borta@exempel.se>');
      expect((await ask('POST', `${service}/messages/${id}/permanentDelete`)).status).toBe(204);
      expect((await ask('POST', `${service}/messages/${id}/permanentDelete`)).status).toBe(404);
      expect(await idsIn('inbox')).toEqual([]);
      // Exchange keeps quiet for whoever asks it to.
      expect(await sendWhole('borta@exempel.se', 'All')).toBe(202);
      expect(await idsIn('inbox')).toEqual([]);
      await tenant.post('bounces', { address: 'borta@exempel.se', bounces: false });
      expect(await sendWhole('borta@exempel.se')).toBe(202);
      expect(await idsIn('inbox')).toEqual([]);
    });

    it('has to be a mail, and the mailbox the service’s own', async () => {
      expect((await ask('POST', `${service}/sendMail`, 'not base64!')).status).toBe(400);
      expect((await ask('POST', `${service}/sendMail`, 'SGVq')).status).toBe(400);
      const others = '/v1.0/users/avdelningschef.sodermalm@exempel.se/mailFolders/inbox/messages';
      expect((await ask('GET', others)).status).toBe(403);
      expect(
        (await ask('GET', `${service}/mailFolders/inbox/messages`, undefined, 'samordnare')).status,
      ).toBe(403);
    });

    it('can be asked for in no other way than the product asks', async () => {
      const strange = `${service}/mailFolders/inbox/messages?$filter=isRead%20eq%20false`;
      expect((await ask('GET', strange)).status).toBe(501);
      expect((await ask('GET', `${service}/mailFolders/drafts/messages`)).status).toBe(501);
    });
  });

  it.each(['/v1.0/me', '/v1.0/users', '/v1.0/me/messages', '/common/oauth2/v2.0/token'])(
    'leaves %s to be implemented',
    async (path) => {
      expect((await fetch(graph + path)).status).toBe(501);
    },
  );
});
