import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForum } from '../../../../shared/adapters/memory/MemoryForum';
import { MemoryForumSites } from '../../../../shared/adapters/memory/MemoryForumSites';
import { ManualClock } from '../../../../shared/adapters/memory/ManualClock';
import { makeContactDesk } from '../../../../shared/application/contacts/makeContactDesk';
import type { Action } from '../../../../shared/domain/action/action';
import type { OperationId } from '../../../../shared/domain/kernel/id';
import { instant } from '../../../../shared/domain/kernel/instant';
import { localDate } from '../../../../shared/domain/kernel/localDate';
import type { Contact } from '../../../../shared/domain/organisation/contact';
import { aContact, aCoordinator, aForum, forumKey, otherForumKey, people } from '../../../builders/aContact';
import { anAction } from '../../../builders/anAction';
import { police, roads, someOrganisations } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';
import { the } from '../../../support/the';
import { done } from '../aForumAtWork';
import { UnreliableSite } from '../UnreliableSite';

const old = aContact({ id: rowId(1), functionTitle: 'Driftansvarig belysning' });
const draft = { functionTitle: 'Områdesingenjör', mail: 'omrade@exempel.se' };
const reason = 'Kontakten är ersatt';

/** A coordinator of two forums, and a third that is somebody else's. */
class Programme {
  readonly clock = new ManualClock(instant('2026-11-23T12:00:00Z'));
  readonly directory: MemoryDirectory;
  readonly keys = [forumKey, otherForumKey, 'bra-jarva' as typeof forumKey] as const;
  readonly memories = this.keys.map(
    (forum, index) => new MemoryForum({ forum, idPrefix: `F${index}`, clock: this.clock }),
  );
  readonly networks = this.memories.map(
    (memory, index) =>
      new UnreliableSite(memory.signIn(people.coordinator, index === 2 ? 'participant' : 'coordinator')),
  );
  private written = 0;

  constructor(contacts: readonly Contact[] = [old, aCoordinator({ forums: [forumKey, otherForumKey] })]) {
    this.directory = new MemoryDirectory({
      organisations: someOrganisations(),
      contacts,
      places: [],
      programmes: [],
      forums: this.keys.map((key) => aForum({ key, name: key })),
    });
  }

  desk() {
    return makeContactDesk({
      site: the(this.networks[0]).site,
      forums: new MemoryForumSites(this.networks.map(({ site }) => site)),
      directory: this.directory,
      user: { person: people.coordinator, name: 'Den som sitter här' },
      clock: this.clock,
      timeZone: 'Europe/Stockholm',
    });
  }

  async promise(forum: number, change: Partial<Action> = {}): Promise<Action> {
    const {
      id: _id,
      version: _version,
      displayId: _shown,
      ...fields
    } = anAction({
      organisation: roads,
      functionTitle: old.functionTitle,
      promisedAt: null,
      ...change,
    });
    const owner = the(this.memories[forum]).signIn('owner' as never, 'coordinator');
    return done(await owner.actions.add(fields, `given-${(this.written += 1)}` as OperationId));
  }

  async functionOf(forum: number, id: Action['id']): Promise<string> {
    return done(await the(this.networks[forum]).site.actions.open(id)).action.functionTitle;
  }

  async contacts(): Promise<readonly Contact[]> {
    return done(await this.directory.load()).contacts;
  }
}

const quietly = { onMoved: () => undefined, stopped: () => false };

describe('the preview of a replacement', () => {
  it('shows what moves in each forum, and writes nothing', async () => {
    const programme = new Programme();
    const open = await programme.promise(0);
    await programme.promise(0, { status: 'closed' });
    await programme.promise(0, { organisation: police });
    await programme.promise(0, { functionTitle: 'Någon annan' });
    await programme.promise(2);
    const { moves, successor } = done(await programme.desk().preview(old, draft));
    expect(
      moves.map(({ forum, actions, refusal }) => [forum, actions.length, refusal?.kind ?? null]),
    ).toEqual([
      [forumKey, 1, null],
      [otherForumKey, 0, null],
      ['bra-jarva', 1, 'only-coordinator'],
    ]);
    expect(moves[0]?.actions[0]?.id).toBe(open.id);
    expect(successor).toMatchObject({ functionTitle: 'Områdesingenjör', validFrom: localDate('2026-11-23') });
    expect(await programme.contacts()).toHaveLength(2);
    const written = programme.networks
      .flatMap(({ calls }) => calls)
      .filter(({ method }) => /change|add/.test(method));
    expect(written).toEqual([]);
  });

  it('looks only in the forums where the contact speaks', async () => {
    const programme = new Programme();
    const { moves } = done(await programme.desk().preview({ ...old, forums: [otherForumKey] }, draft));
    expect(moves.map(({ forum }) => forum)).toEqual([otherForumKey]);
  });

  it('moves no promise where only the address changes', async () => {
    const programme = new Programme();
    await programme.promise(0);
    const same = { functionTitle: old.functionTitle, mail: 'ny@exempel.se' };
    const { moves } = done(await programme.desk().preview(old, same));
    expect(moves.flatMap(({ actions }) => actions)).toEqual([]);
  });
});

describe('replacing a contact', () => {
  it('moves open promises in all own forums, keeps the old function in the history, and ends the old contact', async () => {
    const substituted = aContact({
      id: rowId(5),
      functionTitle: 'Enhetschef',
      substitute: old.id,
      person: null,
    });
    const programme = new Programme([old, aCoordinator({ forums: [forumKey, otherForumKey] }), substituted]);
    const [one, two, others] = [
      await programme.promise(0),
      await programme.promise(1),
      await programme.promise(2),
    ];
    const desk = programme.desk();
    const replacement = done(await desk.preview(old, draft));
    expect(replacement.substituteFor.map(({ id }) => id)).toEqual([5]);
    expect(done(await desk.replace(replacement, reason, quietly))).toEqual({ moved: 2, left: [] });
    expect(await programme.functionOf(0, one.id)).toBe('Områdesingenjör');
    expect(await programme.functionOf(1, two.id)).toBe('Områdesingenjör');
    expect(await programme.functionOf(2, others.id)).toBe(old.functionTitle);
    const contacts = await programme.contacts();
    const added = the(contacts.find(({ functionTitle }) => functionTitle === 'Områdesingenjör'));
    expect(contacts.find(({ id }) => id === old.id)?.validTo).toBe('2026-11-23');
    expect(contacts.find(({ id }) => id === 5)?.substitute).toBe(added.id);
    const [record] = done(await the(programme.networks[0]).site.answers.of(one.id));
    expect(record).toMatchObject({ kind: 'edit', changedFields: ['functionTitle'] });
    expect(record?.text).toMatch(/^Kontakten är ersatt/);
  });

  it('goes on where it was cut off, and moves nothing twice', async () => {
    const programme = new Programme();
    for (let count = 0; count < 5; count += 1) await programme.promise(0);
    const network = the(programme.networks[0]);
    const desk = programme.desk();
    const replacement = done(await desk.preview(old, draft));
    network.cutAfter('actions.change', 2);
    expect((await desk.replace(replacement, reason, quietly)).ok).toBe(false);
    expect((await programme.contacts()).find(({ id }) => id === old.id)?.validTo).toBeNull();
    network.goOnline();
    const again = programme.desk();
    const rest = done(await again.preview(old, draft));
    expect(rest.moves[0]?.actions).toHaveLength(3);
    expect(done(await again.replace(rest, reason, quietly))).toEqual({ moved: 3, left: [] });
    const contacts = await programme.contacts();
    expect(contacts.filter(({ functionTitle }) => functionTitle === 'Områdesingenjör')).toHaveLength(1);
    for (let id = 1; id <= 5; id += 1) {
      expect(done(await network.site.answers.of(rowId(id)))).toHaveLength(1);
    }
  });

  it('writes once where the answer to a move was lost', async () => {
    const programme = new Programme();
    const { id } = await programme.promise(0);
    const network = the(programme.networks[0]);
    const desk = programme.desk();
    const replacement = done(await desk.preview(old, draft));
    network.fault = ({ method }) => (method === 'actions.change' ? 'answer-lost' : null);
    expect((await desk.replace(replacement, reason, quietly)).ok).toBe(false);
    network.goOnline();
    expect(done(await desk.replace(replacement, reason, quietly))).toEqual({ moved: 0, left: [] });
    expect(await programme.functionOf(0, id)).toBe('Områdesingenjör');
    expect(done(await network.site.answers.of(id))).toHaveLength(1);
  });

  it('moves a promise that somebody else changed meanwhile', async () => {
    const programme = new Programme();
    const { id, version } = await programme.promise(0);
    const desk = programme.desk();
    const replacement = done(await desk.preview(old, draft));
    const network = the(programme.networks[0]);
    let first = true;
    const owner = the(programme.memories[0]).signIn('owner' as never, 'coordinator');
    network.fault = ({ method }) => {
      if (method === 'actions.change' && first) {
        first = false;
        void owner.actions.change(id, version, { title: 'Annan rubrik' }, 'theirs' as OperationId);
      }
      return null;
    };
    expect(done(await desk.replace(replacement, reason, quietly)).left).toEqual([]);
    const { action } = done(await network.site.actions.open(id));
    expect(action).toMatchObject({ title: 'Annan rubrik', functionTitle: 'Områdesingenjör' });
  });

  it('stops when asked to, and leaves the old contact standing', async () => {
    const programme = new Programme();
    for (let count = 0; count < 4; count += 1) await programme.promise(0);
    const desk = programme.desk();
    const replacement = done(await desk.preview(old, draft));
    let moved = 0;
    const stopped = await desk.replace(replacement, reason, {
      onMoved: (count) => {
        moved = count;
      },
      stopped: () => moved >= 2,
    });
    expect(stopped).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect((await programme.contacts()).find(({ id }) => id === old.id)?.validTo).toBeNull();
  });
});
