import { isForBot } from '../../local-tenant/chat/activities.ts';
import { roomOf } from '../../local-tenant/chat/rooms.ts';
import { startLocalTenant, type LocalTenant } from '../support/localTenant.ts';

jest.setTimeout(60_000);

const channel = '19:est-sodermalm@thread.tacv2';
const own = 'a:personal-trafikkontoret';

describe('a conversation', () => {
  it.each([
    [own, 'personal'],
    [channel, 'channel'],
    [`${channel};messageid=17`, 'channel'],
    ['19:meeting_est-sodermalm.3@thread.v2', 'groupChat'],
    ['a:personal-ingen', undefined],
    ['../etc', undefined],
  ])('%s is told by its name', (id, kind) => {
    expect(roomOf(id)?.kind).toBe(kind);
  });

  it('reaches the bot in a group only where it is mentioned', () => {
    const room = roomOf(channel);
    if (room === null) throw new Error('No room');
    expect(isForBot(room, 'Hej alla')).toBe(false);
    expect(isForBot(room, '@Samverkansrummet läget')).toBe(true);
  });
});

describe('the connector', () => {
  let tenant: LocalTenant;
  let token: string;
  beforeAll(async () => {
    tenant = await startLocalTenant({ seed: 'empty' });
    token = await tenant.token('service', 'https://api.botframework.com');
  });
  afterAll(() => tenant.stop());

  async function send(conversation: string): Promise<readonly [number, string]> {
    const address = `${tenant.portal}/_connector/v3/conversations/${encodeURIComponent(conversation)}/activities`;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const answer = await fetch(address, { method: 'POST', headers, body: '{"type":"message","text":"hej"}' });
    const body = (await answer.json()) as { readonly error?: { readonly code: string } };
    return [answer.status, body.error?.code ?? ''];
  }
  async function stored(): Promise<number> {
    const query = new URLSearchParams({ persona: 'trafikkontoret', room: own }).toString();
    const answer = await fetch(`${tenant.portal}/_local/chat?${query}`);
    return ((await answer.json()) as { readonly messages: readonly unknown[] }).messages.length;
  }
  const stand = (standing: string): Promise<unknown> =>
    // Nobody answers for the bot here; that the place is closed counts all the same.
    tenant.post('chat', { persona: 'trafikkontoret', standing }).catch(() => null);

  it('takes what the bot sends to a person, a channel and a meeting', async () => {
    for (const id of [own, channel, '19:meeting_est-sodermalm.3@thread.v2'])
      expect(await send(id)).toEqual([201, '']);
  });

  it('shuts the bot out where it is blocked, and where nobody knows the place', async () => {
    await stand('blocked');
    expect(await send(own)).toEqual([403, 'MessageWritesBlocked']);
    await stand('open');
    expect(await send(own)).toEqual([201, '']);
    expect(await send('a:personal-ingen')).toEqual([404, 'ConversationNotFound']);
  });

  it('fails as often as it is told to', async () => {
    await tenant.post('faults', { target: 'chat', kind: '429', count: 1 });
    expect(await send(own)).toEqual([429, 'TooManyRequests']);
    expect((await send(own))[0]).toBe(201);
    await tenant.post('faults', { target: 'chat', kind: '503', count: 1 });
    expect(await send(own)).toEqual([503, 'ServiceUnavailable']);
    await tenant.post('faults', {});
  });

  it.each([
    ['cut', 0],
    ['drop', 1],
  ])('says nothing where the line is cut before the work and after it (%s)', async (kind, more) => {
    const before = await stored();
    await tenant.post('faults', { target: 'chat', kind, count: 1 });
    await expect(send(own)).rejects.toThrow();
    expect(await stored()).toBe(before + more);
    await tenant.post('faults', {});
  });
});
