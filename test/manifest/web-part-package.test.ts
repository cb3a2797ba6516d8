import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unzip } from '../../tools/build/reproducible-zip.ts';
import { reproducibleWebPartPackage } from '../../tools/build/web-part-package.ts';

const ROOT = join(__dirname, '..', '..');
const OPEN_PROMISES = 'ca48f8ed-3eb2-4aac-83b2-8b8b743875ba';
const CARD = 'f24215fe-2257-4efa-a1e8-d70689d34489';
const LIST_COMMANDS = '93e176ec-ffb0-467c-993b-8e87ec0510fc';
const BUILD_LIMIT = 300_000;

/**
 * Fluent 8's web fonts, which page/theme/withoutWebFonts turns off; and what is only text: PnPjs's manual, names of
 * schemas, and a link to Teams for a person to follow.
 */
const neverFetched = [
  '/fabric-cdn-prod',
  'pnp.github.io/pnpjs/',
  '/json-schemas/',
  'adaptivecards.io/schemas/',
  'teams.microsoft.com/l/entity/',
];

type Entries = Readonly<Record<string, Uint8Array>>;

const PATH = [join(ROOT, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);

function run(folder: string, tool: string, ...parameters: string[]): void {
  execFileSync(tool, parameters, { cwd: join(ROOT, folder), env: { ...process.env, PATH }, stdio: 'pipe' });
}

/** Lets Microsoft's packager pack what is built once more. */
function packedByHeft(): Uint8Array {
  run('spfx-webparts', 'heft', 'package-solution', '--production');
  return readFileSync(join(ROOT, 'spfx-webparts/sharepoint/solution/samverkansrummet.sppkg'));
}

const text = (entries: Entries, name: string): string => Buffer.from(entries[name] ?? []).toString('utf8');

function only(entries: Entries, pattern: RegExp): string {
  const [found = '', ...more] = Object.keys(entries).filter((name) => pattern.test(name));
  expect(more).toEqual([]);
  return found;
}

interface PartManifest {
  readonly id: string;
  readonly componentType: string;
  readonly supportedHosts?: readonly string[];
}

/** The web parts that may be a tab or an app of their own in Teams. */
const inTeams = (): readonly string[] =>
  globSync('spfx-webparts/src/webparts/*/*.manifest.json', { cwd: ROOT })
    .map((file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as PartManifest)
    .filter(({ supportedHosts = [] }) => supportedHosts.some((host) => host.startsWith('Teams')))
    .map(({ id }) => id);

describe('the web part package', () => {
  let entries: Entries = {};

  beforeAll(async () => {
    run('.', 'gulp', 'package-solution', '--ship');
    entries = await unzip(readFileSync(join(ROOT, 'dist/samverkansrummet.sppkg')));
  }, BUILD_LIMIT);

  it('is an app for SharePoint with its feature and its content types', () => {
    expect(text(entries, 'AppManifest.xml')).toContain('IsClientSideSolution="true"');
    expect(text(entries, 'AppManifest.xml')).toContain('ProductID="b077909a-73f8-4833-91c2-3e697f593602"');
    expect(text(entries, '[Content_Types].xml')).toContain('<Types');
    expect(text(entries, only(entries, /^feature_[0-9a-f-]+\.xml$/))).toContain('<Feature');
  });

  it('describes itself in Swedish too', () => {
    expect(text(entries, 'AppManifest.xml')).toMatch(/CultureName="sv-se">Visar vad organisationerna/);
  });

  it('holds the web part with its Swedish name', () => {
    const element = text(entries, only(entries, new RegExp(`WebPart_${OPEN_PROMISES}\\.xml$`)));
    expect(element).toContain('Öppna åtaganden');
  });

  it('lets every web part stand on a page, and in Teams as a tab and an app of its own', () => {
    const elements = Object.keys(entries).filter((name) => /WebPart_[0-9a-f-]+\.xml$/.test(name));
    expect(elements).toHaveLength(7);
    for (const element of elements) {
      const [, hosts] = /"supportedHosts":(\[[^\]]*\])/.exec(
        text(entries, element).replaceAll('&quot;', '"'),
      ) ?? [''];
      expect([element, JSON.parse(hosts ?? '[]')]).toEqual([
        element,
        ['SharePointWebPart', 'SharePointFullPage', 'TeamsPersonalApp', 'TeamsTab'],
      ]);
    }
  });

  it('holds the dashboard card with its Swedish name', () => {
    const element = text(entries, only(entries, new RegExp(`AdaptiveCardExtension_${CARD}\\.xml$`)));
    expect(element).toContain('Mina åtaganden');
    expect(element).toContain('Dashboard');
  });

  it('puts the commands on lists of the whole tenant, with their settings', () => {
    const element = text(entries, only(entries, new RegExp(`Extension_${LIST_COMMANDS}\\.xml$`)));
    for (const name of ['Öppna i Samverkansrummet', 'Begär lägesrapport', 'Svara'])
      expect(element).toContain(name);
    const instance = text(entries, only(entries, /ClientSideInstance\.xml$/));
    expect(instance).toContain('Location="ClientSideExtension.ListViewCommandSet"');
    expect(instance).toContain('ListTemplateId="100"');
    expect(instance).toContain(`ComponentId="${LIST_COMMANDS}"`);
    const [, properties = ''] = /Properties="([^"]*)"/.exec(instance) ?? [];
    expect(JSON.parse(properties.replaceAll('&quot;', '"'))).toEqual({
      programmeAddress: '/sites/programmet',
      teamsApp: '',
    });
  });

  it('brings its own code, its words in Swedish and English, and its icons', () => {
    const assets = Object.keys(entries).filter((name) => name.startsWith('ClientSideAssets/'));
    expect(assets).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/samverkansrummet-web-parts_[0-9a-f]+\.js$/),
        expect.stringMatching(/PagePartStrings_sv-se_[0-9a-f]+\.js$/),
        expect.stringMatching(/PagePartStrings_en-us_[0-9a-f]+\.js$/),
        `ClientSideAssets/${OPEN_PROMISES}_color.png`,
        `ClientSideAssets/${OPEN_PROMISES}_outline.png`,
      ]),
    );
  });

  it('brings both icons of every web part that Teams may hold, each of its own', () => {
    const icons = inTeams().map((id) =>
      ['color', 'outline'].map((kind) => Buffer.from(entries[`ClientSideAssets/${id}_${kind}.png`] ?? [])),
    );
    expect(icons.length).toBeGreaterThan(5);
    // A PNG's header holds its width.
    for (const sizes of icons) expect(sizes.map((png) => png.readUInt32BE(16))).toEqual([192, 32]);
    const pictures = icons.flat().map((png) => png.toString('base64'));
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  it('holds every file that its element names, and no bundle of an earlier build', () => {
    const element = text(entries, only(entries, new RegExp(`WebPart_${OPEN_PROMISES}\\.xml$`)));
    const named = new Set(element.match(/[\w.-]+_[0-9a-f]{20,32}\.js/g));
    const scripts = Object.keys(entries).filter((name) => name.endsWith('.js'));
    for (const name of named) expect(scripts).toContain(`ClientSideAssets/${name}`);
    for (const bundle of ['web-parts', 'card', 'list-commands'])
      expect(scripts.filter((name) => name.includes(`/samverkansrummet-${bundle}_`))).toHaveLength(1);
  });

  it('asks for no permission and loads nothing from outside', () => {
    expect(text(entries, 'AppManifest.xml')).not.toContain('WebApiPermissionRequests');
    const scripts = Object.keys(entries).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const name of scripts) {
      const outside = [...new Set(text(entries, name).match(/https:\/\/[\w.-]+\/[\w./-]*/g))];
      expect(outside.filter((address) => !neverFetched.some((known) => address.includes(known)))).toEqual([]);
    }
  });

  it(
    'has the same bytes every time that it is packed',
    async () => {
      const [first, second] = [packedByHeft(), packedByHeft()];
      expect(Buffer.from(second).equals(Buffer.from(first))).toBe(false);
      const packages = [await reproducibleWebPartPackage(first), await reproducibleWebPartPackage(second)];
      expect(Buffer.from(packages[1] ?? []).equals(Buffer.from(packages[0] ?? []))).toBe(true);
    },
    BUILD_LIMIT,
  );
});
