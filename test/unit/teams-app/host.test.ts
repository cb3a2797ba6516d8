import { readForum, readMeeting } from '../../../teams-app/host/linkParameters';
import { readTabsConfig } from '../../../teams-app/host/tabsConfig';
import { TimeIsUp, withinTime } from '../../../teams-app/host/withinTime';

const sites = ['/sites/est-sodermalm', '/sites/bra-farsta'];

const config = {
  tenantId: '6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301',
  clientId: '9d794577-b5f6-400a-8492-894b38ae0d44',
  authority: 'https://login.exempel.se/6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301',
  knownAuthorities: ['login.exempel.se'],
  hostOrigins: ['https://teams.exempel.se'],
  sharePointOrigin: 'https://exempel.sharepoint.com',
  programmeSite: '/sites/programmet',
  forumSites: sites,
  answerOrigin: 'https://svar.exempel.se',
};

describe('reading a link', () => {
  it('takes a configured forum and ignores what it does not know', () => {
    expect(readForum('?forum=bra-farsta&x=1&forum=annat', sites)).toEqual({ ok: true, value: 'bra-farsta' });
  });

  it.each([
    ['', 'no-forum'],
    ['?forum=', 'no-forum'],
    ['?forum=annan-webbplats', 'unknown-forum'],
    ['?forum=/sites/est-sodermalm', 'unknown-forum'],
    ['?forum=../est-sodermalm', 'unknown-forum'],
    ["?forum=est-sodermalm'--", 'unknown-forum'],
  ])('refuses %s', (search, kind) => {
    expect(readForum(search, sites)).toEqual({ ok: false, error: { kind } });
  });

  it.each(['0', '-1', '1.5', '1e3', '01', ' 1', '99999999999', "1'", '１'])(
    'refuses the meeting %s',
    (meeting) => {
      const search = `?${new URLSearchParams({ meeting }).toString()}`;
      expect(readMeeting(search)).toEqual({ ok: false, error: { kind: 'unknown-meeting' } });
    },
  );

  it('takes a row number', () => {
    expect(readMeeting('?meeting=42')).toEqual({ ok: true, value: 42 });
  });
});

describe('reading the installation’s settings', () => {
  it('takes what is complete', () => {
    expect(readTabsConfig(config)).toEqual({ ok: true, value: config });
  });

  it('names every wrong field at once', () => {
    const wrong = {
      ...config,
      sharePointOrigin: 'https://exempel.sharepoint.com/',
      forumSites: [],
      clientId: '',
    };
    expect(readTabsConfig(wrong)).toEqual({
      ok: false,
      error: { kind: 'config-wrong', fields: ['clientId', 'sharePointOrigin', 'forumSites'] },
    });
  });

  it.each([null, 'text', 7, []])('refuses %j', (content) => {
    expect(readTabsConfig(content).ok).toBe(false);
  });
});

describe('waiting for a host that may never answer', () => {
  it('gives up when the time is up', async () => {
    await expect(withinTime(new Promise(() => undefined), 5)).rejects.toBeInstanceOf(TimeIsUp);
  });

  it('hands on an answer and a failure as they are', async () => {
    await expect(withinTime(Promise.resolve(3), 50)).resolves.toBe(3);
    await expect(withinTime(Promise.reject(new Error('no')), 50)).rejects.toThrow('no');
  });
});
