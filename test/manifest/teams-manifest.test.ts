import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CLIENT_ID } from '../../local-tenant/identity/registeredApp.ts';
import { readCommand } from '../../teams-app/bot/chat/commands/readCommand.ts';
import {
  fillManifest,
  languageComplaints,
  manifestComplaints,
  readEnvironment,
} from '../../tools/build/teams-app-manifest.ts';

const ROOT = join(__dirname, '..', '..');
const TEAMS = join(ROOT, 'manifest', 'teams');

/** What each permission in a meeting opens, of what Teams offers a tab. */
const opens: Readonly<Record<string, string>> = {
  'MeetingStage.Write.Chat': 'shareAppContentToStage',
  'OnlineMeeting.ReadBasic.Chat': 'getMeetingDetails',
  'OnlineMeetingParticipant.ToggleIncomingAudio.Chat': 'toggleIncomingClientAudio',
  'LiveShareSession.ReadWrite.Chat': 'liveShare',
};

async function sourcesOf(folder: string): Promise<string> {
  const files = await readdir(join(ROOT, folder), { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  const texts = await Promise.all(sources.map(async (file) => readFile(join(ROOT, folder, file), 'utf8')));
  return texts.join('\n');
}

interface Bot {
  readonly commandLists: readonly { readonly commands: readonly { readonly title: string }[] }[];
}

const template = async (): Promise<string> => readFile(join(TEAMS, 'manifest.json'), 'utf8');
const manifest = async (): Promise<Record<string, unknown>> =>
  fillManifest(await template(), await readEnvironment(ROOT, 'local'));

interface Solution {
  readonly solution: { readonly version: string; readonly features: readonly { readonly version: string }[] };
}

describe('the manifest of the Teams app', () => {
  it('has the version of the release, and so has the web parts’ solution', async () => {
    const read = async (file: string): Promise<unknown> =>
      JSON.parse(await readFile(join(ROOT, file), 'utf8'));
    const { version } = (await read('package.json')) as { readonly version: string };
    const { solution } = (await read('spfx-webparts/config/package-solution.json')) as Solution;
    expect((await manifest())['version']).toBe(version);
    const inFour = `${version}.0`;
    expect([solution.version, ...solution.features.map((one) => one.version)]).toEqual([inFour, inFour]);
  });

  it('is valid against schema 1.30', async () => {
    expect(await manifestComplaints(await manifest())).toEqual([]);
  });

  it.each([
    [
      'a scope that is spelt otherwise',
      { configurableTabs: [{ configurationUrl: 'https://x', scopes: ['groupchat'] }] },
    ],
    ['no accent colour', { accentColor: undefined }],
    [
      'an unknown meeting context',
      { configurableTabs: [{ configurationUrl: 'https://x', scopes: ['team'], context: ['sidePanel'] }] },
    ],
    ['a short description over 80 characters', { description: { short: 'x'.repeat(81), full: 'x' } }],
  ])('is refused with %s', async (_, damage) => {
    expect(await manifestComplaints({ ...(await manifest()), ...damage })).not.toEqual([]);
  });

  it('offers the tab in channels, meeting chats and the three surfaces of a meeting', async () => {
    const { configurableTabs } = await manifest();
    expect(configurableTabs).toEqual([
      expect.objectContaining({
        configurationUrl: 'http://tabs.localhost:4402/configure.html',
        scopes: ['team', 'groupChat'],
        context: ['channelTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel', 'meetingStage'],
      }),
    ]);
  });

  it('lets the app alone share to the stage, so that a side panel never lands on it', async () => {
    const { meetingExtensionDefinition } = await manifest();
    expect(meetingExtensionDefinition).toEqual({ supportsCustomShareToStage: true });
  });

  it('asks for the permissions that the tabs use, and for no others', async () => {
    const code = (await sourcesOf('teams-app/host')) + (await sourcesOf('teams-app/tabs'));
    const used = Object.keys(opens).filter((name) => code.includes(opens[name] ?? ''));
    expect(await manifest()).toHaveProperty(
      'authorization.permissions.resourceSpecific',
      used.map((name) => ({ name, type: 'Delegated' })),
    );
  });

  it('offers the bot alone, in a channel and in a meeting’s chat, by the registration that the local tenant knows', async () => {
    const { bots } = (await manifest()) as { bots: readonly Bot[] };
    expect(bots).toMatchObject([{ botId: CLIENT_ID, scopes: ['personal', 'team', 'groupChat'] }]);
  });

  it('lets people search promises where they write, and make one of a message', async () => {
    expect(await manifest()).toMatchObject({
      composeExtensions: [
        {
          botId: CLIENT_ID,
          commands: [
            { id: 'searchPromises', type: 'query', parameters: [{ name: 'text' }] },
            { id: 'makePromise', type: 'action', context: ['message'], fetchTask: true },
          ],
        },
      ],
    });
  });

  it('names the app registration that the local tenant knows', async () => {
    expect(await manifest()).toHaveProperty('webApplicationInfo.id', CLIENT_ID);
  });

  it('tells the tabs’ registration and the bot’s apart, which are two apps in a real tenant', async () => {
    const [tabs, service] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'];
    const environment = { ...(await readEnvironment(ROOT, 'local')), clientId: tabs, botId: service };
    expect(fillManifest(await template(), environment)).toMatchObject({
      webApplicationInfo: { id: tabs },
      bots: [{ botId: service }],
      composeExtensions: [{ botId: service }],
    });
  });

  it('has every address on the one domain that it declares, where the tabs have a page', async () => {
    const filled = await manifest();
    const addresses = JSON.stringify(filled).match(/https?:\/\/[^"]+/g) ?? [];
    const own = addresses.filter((address) => !address.includes('/json-schemas/'));
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const address of own) {
      const { host, pathname } = new URL(address);
      expect(filled['validDomains']).toContain(host);
      const places = [join(ROOT, 'teams-app', pathname), join(ROOT, 'teams-app', 'public', pathname)];
      expect([address, places.some((place) => existsSync(place))]).toEqual([address, true]);
    }
  });
});

describe('the environment description', () => {
  it('is refused when a value is missing', async () => {
    const environment = Object.entries(await readEnvironment(ROOT, 'local'));
    const without = Object.fromEntries(environment.filter(([key]) => key !== 'clientId'));
    expect(() => fillManifest('{"id":"{{clientId}}"}', without)).toThrow('lacks clientId');
  });

  it('is refused when it says more than the manifest asks for', () => {
    expect(() => fillManifest('{}', { tabsOrigin: 'https://x' })).toThrow('does not use tabsOrigin');
  });

  it('cannot break out of the JSON text it is put into', () => {
    expect(fillManifest('{"a":"{{a}}"}', { a: 'x","b":"\\' })).toEqual({ a: 'x","b":"\\' });
  });
});

describe('the English language file', () => {
  const english = async (): Promise<Record<string, string>> =>
    JSON.parse(await readFile(join(TEAMS, 'languages', 'en.json'), 'utf8')) as Record<string, string>;

  it('is valid against schema 1.30', async () => {
    expect(await languageComplaints(await english())).toEqual([]);
  });

  it('is refused with a key that the schema does not know', async () => {
    expect(await languageComplaints({ ...(await english()), 'name.long': 'x' })).not.toEqual([]);
  });

  it('translates every command of the bot, which understands it as the same', async () => {
    const { bots } = (await manifest()) as { bots: readonly [Bot] };
    const words = await english();
    const commands = bots[0].commandLists.flatMap(({ commands: listed }, list) =>
      listed.map(({ title }, at) => ({
        title,
        place: `bots[0].commandLists[${String(list)}].commands[${String(at)}]`,
      })),
    );
    expect(commands.length).toBeGreaterThan(8);
    for (const { title, place } of commands) {
      const swedish = readCommand(title);
      expect([title, swedish?.language]).toEqual([title, 'sv']);
      expect(readCommand(words[`${place}.title`] ?? '')).toMatchObject({
        name: swedish?.name,
        language: 'en',
      });
      expect(words[`${place}.description`]).toBeTruthy();
    }
  });

  it('translates what the message extension is called', async () => {
    const words = Object.keys(await english()).filter((key) => key.startsWith('composeExtensions'));
    expect(words).toHaveLength(6);
  });

  it('translates the name of every tab that is pinned by itself', async () => {
    const { staticTabs } = (await manifest()) as { staticTabs: readonly unknown[] };
    const names = Object.keys(await english()).filter((key) => key.startsWith('staticTabs'));
    expect(names).toEqual(staticTabs.map((_, at) => `staticTabs[${String(at)}].name`));
  });
});
