/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import exampleFile from '../../../manifest/sites/forum.json';
import { DescriptionRefused, readDescription } from '../../../tools/provision/readDescription.ts';
import { readOrder } from '../../../tools/provision/readOrder.ts';
import { en } from '../../../tools/provision/text/en.ts';
import { sv } from '../../../tools/provision/text/sv.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'provision-order-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const forum = ['--forum', 'test/support/forumSite.json'];

describe('the command line of npm run provision', () => {
  it.each([
    ['an unknown option', ['plan', '--bogus'], '--bogus finns inte'],
    ['no command', [], 'Säg plan eller apply'],
    ['a site that is no site', ['plan', '--site', 'https://x.example/nix', ...forum], '/sites/<namn>'],
    [
      'two sign-ins',
      ['plan', ...['--site', 'http://x/sites/a'], ...forum, '--local', 'http://x', '--device'],
      'Säg en inloggning',
    ],
    [
      'an unknown language',
      ['plan', ...['--site', 'http://x/sites/a'], ...forum, ...['--local', 'http://x', '--language', 'no']],
      '--language ska vara sv eller en',
    ],
  ])('refuses %s', (_case, args, words) => {
    expect(readOrder(args, sv)).toEqual({ ok: false, message: expect.stringContaining(words) as unknown });
  });

  it('speaks English', () => {
    expect(readOrder([], en)).toEqual({
      ok: false,
      message: expect.stringContaining('Say plan or apply') as unknown,
    });
  });

  it('takes what is whole', () => {
    const args = [
      'apply',
      '--site',
      'http://x.example/sites/a',
      ...forum,
      '--local',
      'http://x.example',
      '--json',
    ];
    expect(readOrder(args, sv)).toMatchObject({
      ok: true,
      order: { command: 'apply', description: forum[1], json: true, language: 'sv' },
    });
  });
});

const { forum: example, ...siteOnly } = exampleFile;
const ofForum = (change: object): string => JSON.stringify({ ...siteOnly, forum: { ...example, ...change } });

function described(content: string): ReturnType<typeof readDescription> {
  const file = path.join(folder, 'site.json');
  writeFileSync(file, content);
  return readDescription(file, sv.description);
}

describe('the file that describes a site', () => {
  it.each([
    ['broken JSON', '{ "kind": ', 'inte giltig JSON'],
    ['a list', '[]', 'ett JSON-objekt'],
    ['an unknown kind', '{ "kind": "grupp" }', '"kind" ska vara'],
    ['a prefix that is a formula', '{ "kind": "forum", "idPrefix": "=1+1" }', '"idPrefix" ska vara'],
    ['an unknown group', '{ "kind": "programme", "groups": { "owner": [] } }', 'men inte owner'],
    [
      'members that are no list',
      '{ "kind": "programme", "groups": { "reader": "a@b.se" } }',
      '"reader" ska vara',
    ],
    ['an unknown key', '{ "kind": "programme", "namn": "x" }', '"namn" är inget'],
    ['a forum of a programme', '{ "kind": "programme", "forum": {} }', '"forum" hör till'],
    ['an unknown key of the forum', ofForum({ ordförande: 'x' }), '"forum" ska vara ett objekt med'],
    ['one organisation', ofForum({ organisations: ['Polisen'] }), 'minst två organisationers namn'],
    ['an unknown agenda', ofForum({ meetingTemplate: 'x' }), '"forum.meetingTemplate" ska vara ett av est'],
    ['a cadence that is no number', ofForum({ cadenceDays: '7' }), '"forum.cadenceDays" ska vara'],
  ])('is refused with %s', (_case, content, words) => {
    expect(() => described(content)).toThrow(DescriptionRefused);
    expect(() => described(content)).toThrow(words);
  });

  it('is taken as the example has it', () => {
    expect(described(JSON.stringify(exampleFile))).toMatchObject({
      site: { kind: 'forum', idPrefix: exampleFile.idPrefix },
      forum: { description: { organisations: exampleFile.forum.organisations } },
    });
  });
});
