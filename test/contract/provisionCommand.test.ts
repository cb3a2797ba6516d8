import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { REGISTER_TENANT } from '../../local-tenant/people';
import { PROVISIONER } from '../../local-tenant/identity/registeredApp';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { runTool } from '../support/runTool';
import { closeServer, someServer } from '../support/someServer';
import { commandsOf, runLine } from './guide';
import { selfSignedCertificate } from '../../local-tenant/identity/selfSignedCertificate.ts';

jest.setTimeout(120_000);

const site = '/sites/est-sodermalm';
const script = 'tools/provision/provision.ts';
let tenant: LocalTenant;
let folder: string;
let login: string;

const write = (name: string, content: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(async () => {
  tenant = await startLocalTenant({ seed: 'empty' });
  folder = mkdtempSync(path.join(tmpdir(), 'provision-'));
  const { port } = new URL(tenant.portal);
  login = `http://login.localhost:${Number(port) + 4}`;
});
beforeEach(async () => {
  await tenant.post('faults', {});
  await tenant.post('reset', { seed: 'empty' });
});
afterAll(async () => {
  await tenant.stop();
  rmSync(folder, { recursive: true, force: true });
});

const to = (address = tenant.sharePoint + site): readonly string[] => ['--site', address];
const forum = ['--forum', 'test/support/forumSite.json'];
const locally = (): readonly string[] => ['--local', tenant.portal];
const entra = (): readonly string[] => [
  '--authority',
  login,
  '--tenant',
  REGISTER_TENANT,
  '--client',
  PROVISIONER.clientId,
];
const run = (
  command: string,
  signIn: readonly string[],
  ...more: readonly string[]
): ReturnType<typeof runTool> => runTool(script, [command, ...to(), ...forum, ...signIn, ...more]);

interface PlanJson {
  readonly steps: readonly { readonly mark: string; readonly kind: string }[];
  readonly create: number;
  readonly change: number;
  readonly delete: number;
}

/** The rows of one of the programme's registers, as its new coordinator may read them. */
async function registered(list: string): Promise<readonly object[]> {
  const address = `/sites/programmet/_api/web/GetList('/sites/programmet/Lists/${list}')/items?$select=*`;
  return (await tenant.read<{ value: readonly object[] }>('samordnare', encodeURI(address))).value;
}

describe('npm run provision', () => {
  it('plans with + and ~, deletes nothing, and goes on after having been killed in the middle', async () => {
    const planned = JSON.parse((await run('plan', locally(), '--json')).out) as PlanJson;
    expect(planned).toMatchObject({ change: 0, delete: 0 });
    expect(planned.create + planned.change).toBe(planned.steps.length);
    const killed = await runTool(script, ['apply', ...to(), ...forum, ...locally()], {
      killWhen: (written) => /[3-9]\d %/.test(written),
    });
    expect(killed.code).toBeNull();
    const left = JSON.parse((await run('plan', locally(), '--json')).out) as PlanJson;
    expect(left.steps.length).toBeGreaterThan(0);
    expect(left.steps.length).toBeLessThan(planned.steps.length);
    const applied = await run('apply', locally());
    expect(applied).toMatchObject({ code: 0, err: '' });
    expect(applied.out).toContain('Klart:');
    const again = await run('plan', locally());
    expect(again.out).toBe('Inget saknas.\n');
    const before = await tenant.lastRequest();
    expect((await run('apply', locally())).out).toBe('Allt fanns redan. Inget har ändrats.\n');
    const requests = (await tenant.requests(before)).filter(({ surface }) => surface === 'sharepoint');
    // Two batches of questions and the settings: what the contract suite holds to be no write.
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET']);
  });

  it('puts the forum into the programme’s registers, once, and lets its coordinator in', async () => {
    const whole = ['--forum', 'manifest/sites/forum.json', ...locally()];
    const programme = ['--site', `${tenant.sharePoint}/sites/programmet`];
    const early = await runTool(script, ['plan', ...to(), ...whole, '--language', 'en']);
    expect(early).toMatchObject({ code: 1, err: expect.stringContaining('Set it up first') as unknown });
    const file = ['--forum', 'manifest/sites/programme.json', ...locally()];
    expect(await runTool(script, ['apply', ...programme, ...file])).toMatchObject({ code: 0 });
    const planned = await runTool(script, ['plan', ...to(), ...whole, '--language', 'en']);
    expect(planned.out).toContain('+ organisation: Trafikkontoret');
    expect(planned.out).toContain(
      '+ coordinator: Trygghetssamordnare (trygghetssamordnare.sodermalm@exempel.se)',
    );
    expect(planned.out).toContain('+ forum: EST Södermalm, 3 organisations');
    expect(planned.out).toMatch(
      /\d+ to create, 0 to change, nothing to delete\. Nothing has been done yet\.\n$/,
    );
    // As somebody may have typed it: the key is the site's own.
    const typed = to(`${tenant.sharePoint}/sites/EST-Sodermalm`);
    const applied = await runTool(script, ['apply', ...typed, ...whole]);
    expect(applied).toMatchObject({
      code: 0,
      out: expect.stringContaining('Lägger till forumet') as unknown,
    });
    expect((await runTool(script, ['plan', ...to(), ...whole])).out).toBe('Inget saknas.\n');
    expect((await runTool(script, ['apply', ...to(), ...whole, '--language', 'en'])).out).toBe(
      'Everything was there already. Nothing has been changed.\n',
    );
    const [forums, contacts] = [await registered('Forums'), await registered('Contacts')];
    expect([forums.length, contacts.length]).toEqual([1, 1]);
    expect(JSON.stringify(forums)).toContain('EST Södermalm');
    expect(JSON.stringify([forums, contacts])).toContain('est-sodermalm');
    expect(JSON.stringify([forums, contacts])).not.toContain('EST-Sodermalm');
    expect(JSON.stringify(contacts)).toContain('"Title":"Trygghetssamordnare"');
  });

  it('signs in as an app by certificate, on the sites that were granted to it and no other', async () => {
    const { certificate, key } = selfSignedCertificate();
    const files = ['--certificate', write('app.pem', certificate), '--key', write('app.key', key)];
    const unknown = await run('plan', [...entra(), ...files]);
    expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('invalid_client') as unknown });
    await tenant.post('certificate', { app: 'provisioner', certificate });
    const refused = await run('apply', [...entra(), ...files]);
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('SharePoint nekar') as unknown });
    await tenant.post('grant', { app: 'provisioner', site, role: 'fullcontrol' });
    expect(await run('apply', [...entra(), ...files])).toMatchObject({ code: 0 });
    const other = [...to(`${tenant.sharePoint}/sites/programmet`), ...forum, ...entra(), ...files];
    expect(await runTool(script, ['plan', ...other])).toMatchObject({ code: 1 });
  });

  it('says so when the key is of another certificate, or the certificate is old', async () => {
    const [one, other, old] = [selfSignedCertificate(), selfSignedCertificate(), selfSignedCertificate(-1)];
    const plan = (certificate: string, key: string): ReturnType<typeof run> =>
      run('plan', [...entra(), '--certificate', write('c.pem', certificate), '--key', write('c.key', key)]);
    expect((await plan(one.certificate, other.key)).err).toContain('Nyckeln hör inte till certifikatet');
    expect((await plan(old.certificate, old.key)).err).toContain('Certifikatet gällde till');
    expect((await plan('no certificate', one.key)).err).toContain('gick inte att läsa');
    const english = ['--certificate', write('c.pem', old.certificate), '--key', write('c.key', old.key)];
    expect((await run('plan', [...entra(), ...english, '--language', 'en'])).err).toContain(
      'The certificate was valid until',
    );
  });

  it('signs a person in by a code that is approved in a browser', async () => {
    let approved: Promise<unknown> | null = null;
    const approve = (persona: string | null) => (written: string) => {
      const userCode = /koden ([0-9A-F]+)/.exec(written)?.[1];
      if (userCode !== undefined) approved ??= tenant.post('device', { userCode, persona });
    };
    const args = [...to(), ...forum, ...entra(), '--device'];
    const applied = await runTool(script, ['apply', ...args], { onText: approve('administrator') });
    expect(applied).toMatchObject({ code: 0, out: expect.stringContaining('Klart:') as unknown });
    approved = null;
    const declined = await runTool(script, ['plan', ...args], { onText: approve(null) });
    expect(declined).toMatchObject({
      code: 1,
      err: expect.stringContaining('authorization_declined') as unknown,
    });
  });

  it('refuses what it does not understand, with how it is to be said', async () => {
    const ran = await runTool(script, ['plan', '--bogus', '--lang', 'en']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('no option --bogus');
    expect(ran.err).toContain('npm run provision -- plan|apply --site <a');
    const file = write('bad.json', '{ "kind": ');
    const unread = await runTool(script, ['plan', ...to(), '--forum', file, ...locally()]);
    expect(unread).toMatchObject({ code: 1, out: '' });
    expect(unread.err).toContain('inte giltig JSON');
  });

  it('takes the site out of a page address, and waits where SharePoint is overloaded', async () => {
    await tenant.post('faults', { target: 'sharepoint', kind: '429', rate: 1, count: 2, retryAfter: 1 });
    const ran = await runTool(script, [
      'plan',
      ...to(`${tenant.sharePoint}${site}/SitePages/Start.aspx?id=1`),
      ...forum,
      ...locally(),
    ]);
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('hör till en sida') as unknown });
  });
});

/** Its commands are those of a POSIX shell. */
const inShell = process.platform === 'win32' ? describe.skip : describe;

inShell('the deployment guide', () => {
  const [guide, english] = [commandsOf('docs/sv/driftsattning.md'), commandsOf('docs/en/deployment.md')];

  it('sets a municipality up by its commands, line by line, and says the same in English', async () => {
    expect(english).toEqual(guide);
    expect(guide.length).toBeGreaterThan(8);
    const base = Number(new URL(tenant.portal).port);
    const service = await someServer(base + 3);
    const done: string[] = [];
    for (const line of guide) {
      const here = line
        .replace(/\b44(0[0-4])\b/g, (_port, place) => String(base + Number(place)))
        .replace(/\bprov\.(key|pem)\b/g, (file) => path.join(folder, file));
      const ran = await runLine(here);
      expect(ran).toEqual({ ...ran, code: 0 });
      done.push(ran.text);
    }
    await closeServer(service);
    expect(done.filter((text) => text.includes('Klart:'))).toHaveLength(2);
    expect(await registered('Forums')).toHaveLength(1);
  });
});
