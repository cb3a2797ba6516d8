import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connectDoctor } from '../../../../shared/adapters/sharepoint/doctor/connectDoctor';
import { lookAtTabs } from '../../../../shared/adapters/sharepoint/doctor/lookAtTabs';
import { closeServer } from '../../../support/someServer';

const guid = '2c5f9d10-8e37-4b6a-b1c4-7d0e3f92a605';
const sites = { sharePointOrigin: 'https://a.sharepoint.com', programmeSite: '/sites/p', forumSites: [] };

let server: Server;
let origin: string;
let configuration: object;

/** Tabs with a configuration; whatever else is asked for is refused. */
beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const isTabs = url === '/config.json';
    response.writeHead(isTabs ? 200 : 400).end(isTabs ? JSON.stringify(configuration) : 'No.');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => closeServer(server));

it.each([
  [true, { tenantId: guid, clientId: guid }],
  [false, { tenantId: guid, clientId: '<flikarnas klient-id>' }],
  [false, { tenantId: '', clientId: guid }],
  [false, { clientId: guid }],
])('tells whether the tabs can sign in: %s', async (signsIn, ids) => {
  configuration = { ...sites, ...ids };
  expect(await lookAtTabs(new URL(origin))).toMatchObject({ kind: 'seen', signsIn });
});

it('tells of a site whose server refuses the question, and not that there is none', async () => {
  configuration = sites;
  const examine = await connectDoctor({
    site: new URL(`${origin}/sites/a`),
    tabs: new URL(origin),
    tokens: () => Promise.resolve('token'),
    kind: 'forum',
    package: { productId: guid, version: '1.0.0.0' },
    service: null,
  });
  const found = (await examine()).flatMap(({ findings }) => findings.map(({ finding }) => finding));
  expect(found).toMatchObject([{ kind: 'site-refused' }]);
});
