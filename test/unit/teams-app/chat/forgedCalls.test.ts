import { createBot } from '../../../../teams-app/bot/chat/createBot';
import type { Route } from '../../../../teams-app/bot/http/Route';
import { createLog } from '../../../../teams-app/bot/log/createLog';
import { openConnectorStand, type ConnectorStand } from './ConnectorStand';
import { isServiceAddress } from '../../../../teams-app/bot/chat/inbound/admit';
import { forged, forgeries, goodCall, turned, type Call, type Forge, type GoodParts } from './forgeries';
import { memoryChatGround } from './memoryChatGround';
import { chatSettings } from './chatSettings';

/** What the connector is shown; the SDK reads its expiry. */
const connectorToken = ['{"alg":"none"}', '{"appid":"bot","exp":4102444800}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

const perClass = 62;

let stand: ConnectorStand;
let route: Route;
let good: GoodParts;
const lines: string[] = [];

beforeAll(async () => {
  stand = await openConnectorStand();
  const settings = chatSettings(stand.origin);
  const { routes } = await createBot({
    settings,
    ground: memoryChatGround(),
    log: createLog(
      (line) => void lines.push(line),
      () => '',
    ),
    token: () => Promise.resolve(connectorToken),
  });
  route = routes[0] as Route;
  const now = Math.floor(Date.now() / 1000);
  const serviceUrl = `${stand.origin}/_connector/`;
  good = {
    header: { alg: 'RS256', typ: 'JWT', kid: stand.keyId },
    claims: {
      iss: 'https://api.botframework.com',
      aud: settings.clientId,
      serviceurl: serviceUrl,
      nbf: now - 60,
      exp: now + 3600,
    },
    activity: {
      type: 'message',
      id: '1',
      text: 'hjälp',
      channelId: 'msteams',
      serviceUrl,
      locale: 'sv-SE',
      from: { id: '29:u', aadObjectId: '11111111-1111-4111-8111-111111111111' },
      recipient: { id: '28:b' },
      conversation: { id: 'c', tenantId: settings.tenantId, conversationType: 'personal' },
      channelData: { tenant: { id: settings.tenantId } },
    },
    key: stand.privateKey,
    publicPem: stand.publicPem,
    clientId: settings.clientId,
    now,
  };
});

afterAll(() => stand.close());

/** Signing takes most of the time, so each call is made once. */
const made = new Map<Forge, readonly Call[]>();
function allOf(forge: Forge): readonly Call[] {
  const calls = made.get(forge) ?? Array.from({ length: perClass }, (_, turn) => forged(forge, good, turn));
  made.set(forge, calls);
  return calls;
}

const statusOf = async ({ authorization, body }: Call): Promise<number> => {
  const headers = authorization === undefined ? {} : { authorization };
  const url = new URL('http://bot/api/messages');
  const answered = await route.answer({ method: 'POST', url, parameters: {}, headers, body, address: '::1' });
  return answered.status;
};

describe('a call that pretends to come from Teams', () => {
  it('is answered when it truly does', async () => {
    const before = stand.sent.length;
    expect(await statusOf(goodCall(turned(good, 1)))).toBe(200);
    expect(stand.sent).toHaveLength(before + 1);
    expect(JSON.stringify(stand.sent.at(-1))).toContain('mina åtaganden');
  });

  it('comes in more than twenty kinds and two thousand forms', () => {
    expect(Object.keys(forgeries).length).toBeGreaterThanOrEqual(20);
    const calls = Object.values(forgeries).flatMap((forge) =>
      allOf(forge).map((call) => JSON.stringify(call)),
    );
    expect(new Set(calls).size).toBeGreaterThanOrEqual(2000);
  });

  it.each(Object.entries(forgeries))('is refused with %s', async (_name, forge) => {
    const before = stand.sent.length;
    const statuses: number[] = [];
    for (const call of allOf(forge)) statuses.push(await statusOf(call));
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(stand.sent).toHaveLength(before);
  });

  it('leaves nothing of itself in the log', () => {
    expect(lines.join('')).not.toMatch(/hjälp|11111111|evil|Bearer/u);
  });
});

describe('an address that the bot sends its token to', () => {
  it.each([
    ['https://smba.trafficmanager.net/emea/', true],
    ['http://smba.trafficmanager.net/emea/', false],
    ['http://127.0.0.1:4405/_connector/', true],
    ['ftp://127.0.0.1:4405/_connector/', false],
    ['https://name@smba.trafficmanager.net/emea/', false],
    ['https://smba.trafficmanager.net:8443/emea/', false],
  ])('is enciphered but on this machine: %s', (address, taken) => {
    expect(isServiceAddress(address, ['smba.trafficmanager.net', '127.0.0.1:4405'])).toBe(taken);
  });
});
