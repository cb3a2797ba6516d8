import type { Server } from 'node:http';
import { closeServer, someServer } from '../support/someServer';
import { startLocalTenant, type LocalTenant } from '../support/localTenant';
import { runTool } from '../support/runTool';

jest.setTimeout(180_000);

const script = 'tools/doctor/doctor.ts';
let tenant: LocalTenant;
/** Stands where the product's service does. */
let service: Server;
beforeAll(async () => {
  tenant = await startLocalTenant({ seed: 'demo' });
  service = await someServer(Number(new URL(tenant.portal).port) + 3);
});
afterAll(async () => {
  await closeServer(service);
  await tenant.stop();
});

const on = (site: string, ...more: readonly string[]): ReturnType<typeof runTool> =>
  runTool(script, ['--site', `${tenant.sharePoint}/sites/${site}`, '--local', tenant.portal, ...more]);

interface Report {
  readonly faults: number;
  readonly warnings: number;
  readonly checks: readonly {
    readonly check: string;
    readonly findings: readonly { readonly kind: string; readonly what: string; readonly todo: string }[];
  }[];
}

describe('npm run doctor', () => {
  it.each(['programmet', 'est-sodermalm', 'natverk'])('passes on %s of the demo', async (site) => {
    const ran = await on(site, '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    const report = JSON.parse(ran.out) as Report;
    expect(report).toMatchObject({ faults: 0, warnings: 0 });
    const kinds = report.checks.flatMap(({ findings }) => findings.map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(['outside-refused', 'other-mailbox-refused']));
  });

  it('says what is wrong and what to do, in Swedish or English, and ends with 1', async () => {
    await tenant.post('region', { site: '/sites/est-sodermalm', timeZone: 'Europe/London' });
    const swedish = await on('est-sodermalm');
    expect(swedish.code).toBe(1);
    expect(swedish.out).toContain('FEL: Tidszonen är inte Stockholm (den har nummer 2)');
    expect(swedish.out).toContain('Gör så här: Ändra under Webbplatsinställningar');
    const english = await on('est-sodermalm', '--lang', 'en');
    expect(english.out).toContain('FAULT: The time zone is not Stockholm’s');
    expect(english.out).toContain('Proved: The service was refused');
    await tenant.post('region', { site: '/sites/est-sodermalm' });
  });

  it('tells how it is used, and ends quietly where nobody reads on', async () => {
    const english = await runTool(script, ['--help', '--lang', 'en']);
    expect(english).toMatchObject({ code: 0, err: '' });
    expect(english.out).toContain('npm run doctor -- --site <address>');
    expect(await runTool(script, ['--help'], { hangUp: true })).toMatchObject({ code: 0, err: '' });
  });

  it('says so where --local is another tenant than --site', async () => {
    const ran = await runTool(script, ['--site', 'https://x.example/sites/a', '--local', tenant.portal]);
    expect(ran.out).toContain('har ingenting på https://x.example.');
    expect(ran.out).not.toContain('{');
  });

  it('refuses what it does not understand, and says when nobody answers', async () => {
    expect(await on('est-sodermalm', '--lang', 'no')).toMatchObject({ code: 2 });
    const away = ['--site', 'http://sharepoint.localhost:1/sites/x', '--local', 'http://localhost:1'];
    expect(await runTool(script, away)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Ingen lokal tenant svarar') as unknown,
    });
    expect(await runTool(script, [...away, '--language', 'en'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('No local tenant answers at http://localhost:1/') as unknown,
    });
    const wrongKind = await on('est-sodermalm', '--kind', 'x', '--language', 'en');
    expect(wrongKind).toMatchObject({ code: 2, err: expect.stringMatching(/^--kind is to be/) as unknown });
  });
});
