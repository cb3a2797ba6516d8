import { readPartSettings } from '../../spfx-webparts/src/page/partSettings';
import { queryOf } from '../../spfx-webparts/src/webparts/action-register/settings';
import { readSettings } from '../../spfx-webparts/src/webparts/open-promises/settings';

const page = 'https://kommunen.example/sites/est-sodermalm';
const programme = 'https://kommunen.example/sites/programmet';

describe('the settings of every part', () => {
  it('work on a page that has just got the web part', () => {
    expect(readPartSettings({}, page)).toEqual({
      heading: '',
      forumAddress: page,
      askedFor: '',
      programmeAddress: programme,
    });
  });

  it('know that the programme’s own site is no forum', () => {
    expect(readPartSettings({}, programme).forumAddress).toBeNull();
    const inCapitals = 'https://kommunen.example/sites/Programmet';
    expect(readPartSettings({}, inCapitals).forumAddress).toBeNull();
  });

  it('know that the tenant’s first site, where an app in Teams stands, is no forum', () => {
    const settings = readPartSettings({}, 'https://kommunen.example');
    expect([settings.forumAddress, settings.programmeAddress]).toEqual([null, programme]);
  });

  it.each([
    ['/sites/bra-farsta', 'https://kommunen.example/sites/bra-farsta'],
    [' https://kommunen.example/sites/bra-farsta/ ', 'https://kommunen.example/sites/bra-farsta'],
    ['/sites/bra-farsta?x=1#y', 'https://kommunen.example/sites/bra-farsta'],
    ['https://annan.example/sites/bra-farsta', page],
    ['//annan.example/sites/x', page],
    ['/\\annan.example/sites/x', page],
    ['https://kommunen.example@annan.example/sites/x', page],
    ['http://kommunen.example/sites/bra-farsta', page],
    ['javascript:alert(1)', page],
    ['sites/bra-farsta', page],
    ['', page],
  ])('never lead to another origin than the page’s: %s', (forumAddress, expected) => {
    expect(readPartSettings({ forumAddress }, page).forumAddress).toBe(expected);
  });

  it.each([[{}], [null], [7], [['/sites/x']], [{ toString: 'x' }]])(
    'take what is no text for nothing: %j',
    (odd) => {
      const stored = { heading: odd, forumAddress: odd, programmeAddress: odd } as never;
      expect(readPartSettings(stored, page)).toEqual(readPartSettings({}, page));
    },
  );
});

describe('what the register begins with', () => {
  it.each([
    [{}, ''],
    [{ selection: 'overdue' }, 'lage=overdue'],
    [{ selection: 'all', layout: 'board' }, 'alla=1&vy=tavla'],
    [{ selection: 'constructor', layout: '__proto__' }, ''],
    [{ selection: ['overdue'], layout: 3 }, ''],
  ])('is %j as an address', (stored, query) => {
    expect(queryOf(stored as never)).toBe(query);
  });
});

describe('the settings of Öppna åtaganden', () => {
  it.each([
    ['https://teams.microsoft.com/l/entity/x', 'https://teams.microsoft.com/l/entity/x'],
    ['http://teams.microsoft.com/l/entity/x', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['teams.microsoft.com', null],
  ])('link to Teams only by https: %s', (teamsAddress, expected) => {
    expect(readSettings({ teamsAddress }).teamsAddress).toBe(expected);
  });

  it.each([
    [-3, 5],
    [0, 5],
    [7, 7],
    [5000, 50],
    [Number.NaN, 20],
    [2.5, 20],
  ])('keep the number of rows within reason: %d', (rows, expected) => {
    expect(readSettings({ rows }).rows).toBe(expected);
  });

  it('show everything where the stored selection is of another version', () => {
    expect(readSettings({ selection: 'constructor' }).selection).toBe('all');
  });
});
