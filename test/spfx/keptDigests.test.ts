import { KeptDigests } from '../../spfx-webparts/src/page/sign-in/KeptDigests';

const site = 'https://kommunen.example/sites/bra-farsta';
const minute = 60_000;
let time = 0;
const now = (): number => time;
const page = (reader = 'a1'): KeptDigests => new KeptDigests(reader, window.sessionStorage, now);

beforeEach(() => {
  time = 1_000_000;
  window.sessionStorage.clear();
});

describe('a digest', () => {
  it('is there for the next page, for its own site and its own reader alone', async () => {
    page().keep(site, '0xA,now');
    expect(await page().of(site)).toBe('0xA,now');
    expect(await page().of(`${site}-2`)).toBeNull();
    expect(await page('b2').of(site)).toBeNull();
  });

  it('is not kept past its time, however often it is used', async () => {
    const digests = page();
    digests.keep(site, '0xA,now');
    time += 20 * minute;
    digests.keep(site, '0xA,now');
    const next = page();
    next.keep(site, (await next.of(site)) ?? '');
    time += 6 * minute;
    expect([await digests.of(site), await next.of(site), await page().of(site)]).toEqual([null, null, null]);
  });

  it('is asked for once, and waited for by whoever needs it meanwhile', async () => {
    const digests = page();
    const ask = jest.fn(() => Promise.resolve('0xB,now'));
    digests.askAhead(site, ask);
    digests.askAhead(site, ask);
    expect(await digests.of(site)).toBe('0xB,now');
    digests.askAhead(site, ask);
    page().askAhead(site, ask);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('that could not be had stops nobody', async () => {
    const digests = page();
    digests.askAhead(site, () => Promise.reject(new Error('away')));
    expect(await digests.of(site)).toBeNull();
    digests.askAhead(site, () => Promise.resolve('0xC,now'));
    expect(await digests.of(site)).toBe('0xC,now');
  });

  it('is forgotten after a refusal, and another reader’s stays', async () => {
    page().keep(site, '0xA,now');
    page('b2').keep(site, '0xB,now');
    page().forgetAll();
    expect([await page().of(site), await page('b2').of(site)]).toEqual([null, '0xB,now']);
  });

  it('is of no use to a reader whom the page does not know, or without a storage', async () => {
    page('').keep(site, '0xA,now');
    expect(await page('').of(site)).toBeNull();
    const none = new KeptDigests('a1', null, now);
    none.keep(site, '0xA,now');
    expect(await none.of(site)).toBeNull();
  });

  it.each(['{', 'null', '{"value":7,"until":9e99}', '{"value":"0xA"}'])(
    'is not made of what somebody else has written there: %s',
    async (odd) => {
      page().keep(site, '0xA,now');
      const [key = ''] = Object.keys(window.sessionStorage);
      window.sessionStorage.setItem(key, odd);
      expect(await page().of(site)).toBeNull();
    },
  );
});
