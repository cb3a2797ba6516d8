import '../../local-tenant/loopback-names.cjs';
import { people } from '../../local-tenant/people';
import { minutesWriter } from '../../shared/adapters/documents/minutesWriter';
import { tableWriter } from '../../shared/adapters/documents/tableWriter';
import { connectForumSites } from '../../shared/adapters/sharepoint/connect';
import { composeUseCases } from '../../shared/application/compose';
import type { ComposedMinutes } from '../../shared/application/minutes/composeMinutes';
import type { Instant, OperationId, PersonId } from '../../shared/domain/kernel/id';
import type { MeetingId } from '../../shared/domain/meeting/meeting';
import { localDate } from '../../shared/domain/kernel/localDate';
import type { ForumKey } from '../../shared/domain/organisation/forum';
import { startLocalTenant, type LocalTenant, type LoggedRequest } from '../support/localTenant';
import { the } from '../support/the';

const forum = 'est-sodermalm' as ForumKey;

/** The stored words that answer "how is it going?". */
const tellsHowItGoes = ['Klart', 'Pågår', 'Försenat', 'Behöver hjälp', 'Begär nytt datum', 'Togs inte upp'];

interface StoredAnswer {
  readonly SamActionId: number;
  readonly SamKind: string;
}

/** The demo's third meeting is held and closed, so what was followed up there has moved on to the fourth. */
describe('the minutes of a meeting that has been held', () => {
  let tenant: LocalTenant;
  let held: MeetingId;
  let composed: ComposedMinutes;
  let sent: readonly LoggedRequest[];

  beforeAll(async () => {
    tenant = await startLocalTenant({ seed: 'load:1' });
    held = await thirdMeeting();
    const desk = the(productAs('kommunpolis').minutesDesk(forum));
    const before = await tenant.lastRequest();
    const result = await desk.open(held);
    sent = await tenant.requests(before);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    composed = result.value.composed;
  }, 240_000);
  afterAll(() => tenant.stop());

  function productAs(persona: string) {
    const { objectId, name } = the(people.find(({ key }) => key === persona));
    const token = tenant.token(persona);
    return composeUseCases({
      ...connectForumSites({
        sharePointOrigin: tenant.sharePoint,
        programmeSite: '/sites/programmet',
        forums: [`/sites/${forum}`],
        signIn: { kind: 'token', tokens: () => token },
      }),
      user: { person: objectId as PersonId, name },
      clock: { now: () => new Date().toISOString() as Instant, today: () => localDate('2026-11-23') },
      writer: minutesWriter,
      tables: tableWriter,
      operations: { next: () => 'nothing-is-written' as OperationId },
    });
  }

  async function thirdMeeting(): Promise<MeetingId> {
    const meetings = await the(productAs('samordnare').meetingDesk(forum)).list();
    if (!meetings.ok) throw new Error(JSON.stringify(meetings.error));
    const byDate = meetings.value.filter(({ state }) => state === 'held').map(({ id }) => id);
    return the(byDate.sort((one, other) => one - other)[2]);
  }

  const titles = (rows: readonly { readonly action: { readonly title: string } }[]): readonly string[] =>
    rows.map(({ action }) => action.title).sort();

  it('take three requests to the forum’s site, the library’s among them', () => {
    const paths = sent.filter(({ surface, path }) => surface === 'sharepoint' && path.includes(forum));
    expect(paths.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST']);
  });

  it('list every promise from last time that was answered there, with the answer', async () => {
    const { value } = await tenant.read<{ value: readonly StoredAnswer[] }>(
      'samordnare',
      `/sites/${forum}/_api/web/getList('/sites/${forum}/Lists/Answers')/items?$filter=SamMeetingId eq ${held}&$top=500`,
    );
    const toldHow = value.filter(({ SamKind }) => tellsHowItGoes.includes(SamKind));
    const { followedUp } = composed.minutes;
    expect(followedUp.length).toBeGreaterThan(4);
    expect(followedUp.map(({ action }) => Number(action.id)).sort()).toEqual(
      [...new Set(toldHow.map((row) => row.SamActionId))].sort(),
    );
    expect(titles(followedUp)).toContain('Rensa buskaget vid södra uppgången');
    const absent = the(followedUp.find(({ action }) => action.organisation === 'region-trafik'));
    expect(absent.answer).toMatchObject({ kind: 'skip', text: 'Inte med i dag, tas upp nästa gång.' });
  });

  it('list the new promises per organisation, with who has confirmed and how', () => {
    const { parts, promises } = composed.minutes;
    const police = the(parts.find(({ organisation }) => organisation === 'lpo-sodermalm'));
    expect(titles(police.promises)).toEqual(['Medborgarlöfte för våren: synliga tillsammans på torget']);
    expect(the(police.promises[0]).confirmations).toMatchObject([
      { organisation: 'lpo-sodermalm', confirmation: 'confirmed', via: 'spoken' },
      { organisation: 'sodermalm', confirmation: 'confirmed' },
    ]);
    const waiting = promises.filter(({ confirmations }) =>
      confirmations.some(({ confirmation }) => confirmation === 'waiting'),
    );
    expect(waiting.map(({ action }) => action.organisation).sort()).toEqual([
      'brandforsvaret',
      'region-trafik',
    ]);
    expect(parts.flatMap((part) => titles(part.promises)).sort()).toEqual(titles(promises));
  });

  it('name decisions, absentees and the next meeting', () => {
    const { decisions, absent, next } = composed.minutes;
    expect(decisions.map(({ text }) => text)).toEqual([
      'Gemensamma ronder fredag och lördag går före andra insatser i december.',
    ]);
    expect(absent.map(({ organisation }) => organisation).sort()).toEqual([
      'brandforsvaret',
      'nattvandrarna',
      'region-trafik',
    ]);
    expect(next?.state).toBe('planned');
    expect(next?.id).toBe(composed.room.meeting.next);
  });
});
