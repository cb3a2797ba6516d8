import { readSettings } from '../../spfx-webparts/src/webparts/open-promises/settings';

const page = 'https://kommunen.example/sites/est-sodermalm';

describe('the settings of the web part', () => {
  it('work on a page that has just got the web part', () => {
    expect(readSettings({}, page)).toEqual({
      heading: '',
      forumAddress: page,
      programmeAddress: 'https://kommunen.example/sites/programmet',
      selection: 'all',
      rows: 20,
      teamsAddress: null,
    });
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
    expect(readSettings({ forumAddress }, page).forumAddress).toBe(expected);
  });

  it.each([
    ['https://teams.microsoft.com/l/entity/x', 'https://teams.microsoft.com/l/entity/x'],
    ['http://teams.microsoft.com/l/entity/x', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['teams.microsoft.com', null],
  ])('link to Teams only by https: %s', (teamsAddress, expected) => {
    expect(readSettings({ teamsAddress }, page).teamsAddress).toBe(expected);
  });

  it.each([
    [-3, 5],
    [0, 5],
    [7, 7],
    [5000, 50],
    [Number.NaN, 20],
    [2.5, 20],
  ])('keep the number of rows within reason: %d', (rows, expected) => {
    expect(readSettings({ rows }, page).rows).toBe(expected);
  });

  it('show everything where the stored selection is of another version', () => {
    expect(readSettings({ selection: 'constructor' }, page).selection).toBe('all');
  });
});
