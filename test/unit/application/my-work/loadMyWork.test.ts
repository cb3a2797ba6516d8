import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import { MemoryForum } from '../../../../shared/adapters/memory/MemoryForum';
import { MemoryForumSites } from '../../../../shared/adapters/memory/MemoryForumSites';
import {
  makeLoadMyPromises,
  makeLoadMyWork,
  type MyForumPart,
} from '../../../../shared/application/my-work/loadMyWork';
import type { ForumSite } from '../../../../shared/application/ports/ForumSites';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import type { Contact } from '../../../../shared/domain/organisation/contact';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import { aContact, aForum, forumKey, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { jarva, police, rinkebyKista, roads } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';
import { done, ForumAtWork } from '../aForumAtWork';

const rest = async (forum: ForumAtWork, sites: readonly ForumSite[], contacts = [aContact()]) => {
  const forums = sites.map((site) => aForum({ key: site.forum, name: `Forum ${site.forum}` }));
  const directory = new MemoryDirectory({ ...forum.directory, contacts, forums });
  const user = { person: people.roads, name: 'Driftansvarig' };
  const parts: MyForumPart[] = [];
  const load = makeLoadMyWork({ directory, forums: new MemoryForumSites(sites), user, clock: forum.clock });
  const work = done(await load((part) => parts.push(part)));
  return { work, parts };
};

describe('loading my work', () => {
  it('separates what waits for an answer from what is under way, and leaves others’ out', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const unconfirmed = await forum.promised();
    const running = { status: 'in-progress', confirmation: 'confirmed' } as const;
    const fine = await forum.promised(running);
    const late = await forum.promised({ ...running, dueDate: addDays(today, -2) });
    const explained = await forum.promised({ ...running, dueDate: addDays(today, -2), lateSaid: true });
    const shared = await forum.promised({ ...running, functionTitle: '' });
    await forum.promised({ ...running, functionTitle: 'Någon annan' });
    await forum.promised({ organisation: police });
    await forum.promised({ status: 'closed' });
    const site = forum.forum.signIn(people.roads, 'participant');

    const { parts } = await rest(forum, [site], [aContact({ role: 'action-owner' })]);

    expect(parts).toHaveLength(1);
    const part = parts[0];
    if (part?.kind !== 'loaded') throw new Error('Not loaded');
    expect(part.toAnswer.map(({ id }) => id).sort()).toEqual([unconfirmed.id, late.id].sort());
    expect(part.mine.map(({ id }) => id).sort()).toEqual([fine.id, explained.id, shared.id].sort());
    expect(part.meetings.map(({ id }) => id)).toEqual([meeting]);
  });

  it('brings what each organisation has promised to whoever speaks for two of them', async () => {
    const forum = new ForumAtWork();
    const own = await forum.promised({ functionTitle: 'Någon annan' });
    const theirs = await forum.promised({ organisation: police, functionTitle: 'Kommunpolis' });
    const shared = await forum.promised({ organisation: police, functionTitle: '' });
    await forum.promised({ organisation: police, functionTitle: 'Någon annan' });
    const site = forum.forum.signIn(people.roads, 'participant');
    const contacts = [
      aContact(),
      aContact({ id: rowId(7), organisation: police, functionTitle: 'Kommunpolis', role: 'action-owner' }),
    ];

    const { work, parts } = await rest(forum, [site], contacts);

    const [part] = parts;
    if (parts.length !== 1 || part?.kind !== 'loaded') throw new Error('Not loaded as one part');
    const ids = [...part.toAnswer, ...part.mine].map(({ id }) => id);
    expect(ids.sort()).toEqual([own.id, theirs.id, shared.id].sort());
    expect(work.contacts.map(({ organisation }) => organisation)).toEqual([roads, police]);
  });

  it('asks each forum once, no more than four at a time, and shows a failing one beside the others', async () => {
    const forum = new ForumAtWork();
    let atOnce = 0;
    let most = 0;
    const asked: string[] = [];
    const sites = Array.from({ length: 9 }, (_, index): ForumSite => {
      const key = `forum-${index}` as ForumKey;
      const held = new MemoryForum({ forum: key, idPrefix: 'X', clock: forum.clock });
      const site = held.signIn(people.roads, index === 3 ? null : 'participant');
      return {
        ...site,
        workOf: async (organisations) => {
          asked.push(key);
          atOnce += 1;
          most = Math.max(most, atOnce);
          await new Promise((resolve) => setImmediate(resolve));
          atOnce -= 1;
          return site.workOf(organisations);
        },
      };
    });

    const { work, parts } = await rest(forum, sites);

    expect(most).toBe(4);
    expect([...asked].sort()).toEqual(sites.map((site) => site.forum));
    expect(parts.filter(({ kind }) => kind === 'failed')).toMatchObject([
      { forum: 'forum-3', name: 'Forum forum-3', failure: { kind: 'not-allowed' } },
    ]);
    expect(work.forums).toHaveLength(9);
  });

  it('takes in what an ended organisation promised that the own has come after', async () => {
    const forum = new ForumAtWork();
    const taken = await forum.promised({ organisation: rinkebyKista, functionTitle: '' });
    await forum.promised({ organisation: police });
    const site = forum.forum.signIn(people.roads, 'participant');
    const { parts } = await rest(forum, [site], [aContact({ organisation: jarva })]);
    const rows = parts.flatMap((part) => (part.kind === 'loaded' ? [...part.toAnswer, ...part.mine] : []));
    expect(rows.map(({ id }) => id)).toEqual([taken.id]);
  });

  it('reads the promises alone where no meetings are shown, and asks for nothing else', async () => {
    const forum = new ForumAtWork();
    const meeting = await forum.meets();
    const promised = await forum.promised({ functionTitle: '', promisedAt: meeting });
    const site: ForumSite = {
      ...forum.forum.signIn(people.roads, 'participant'),
      workOf: () => Promise.reject(new Error('The meetings were asked for')),
    };
    const contents = { ...forum.directory, contacts: [aContact()], forums: [aForum()] };
    const parts: MyForumPart[] = [];
    const load = makeLoadMyPromises({
      directory: new MemoryDirectory(contents),
      forums: new MemoryForumSites([site]),
      user: { person: people.roads, name: 'Driftansvarig' },
      clock: forum.clock,
    });
    done(await load((part) => parts.push(part)));
    expect(parts).toMatchObject([
      { kind: 'loaded', toAnswer: [{ id: promised.id, promised: { id: meeting } }], mine: [], meetings: [] },
    ]);
  });

  it('asks no forum where the person is no contact today', async () => {
    const forum = new ForumAtWork();
    const site = forum.forum.signIn(people.roads, 'participant');
    const ended = aContact({ validTo: addDays(today, -1) });
    const elsewhere = aContact({ forums: ['annat' as ForumKey] });
    const { work, parts } = await rest(forum, [site], [ended, elsewhere]);
    expect(parts).toEqual([]);
    expect(work.contacts).toEqual([]);
    expect(site.forum).toBe(forumKey);
  });

  it('asks a forum known already before the directory has come, and heeds the directory where that says another', async () => {
    const forum = new ForumAtWork();
    const promised = await forum.promised({ functionTitle: '' });
    const held = forum.forum.signIn(people.roads, 'participant');
    const asked: string[] = [];
    const site: ForumSite = {
      ...held,
      workOf: (organisations) => {
        asked.push(...organisations);
        return held.workOf(organisations);
      },
    };
    const contents = { ...forum.directory, contacts: [aContact()], forums: [aForum()] };
    const directory = new MemoryDirectory(contents);
    const forums = new MemoryForumSites([site]);
    const user = { person: people.roads, name: 'Driftansvarig' };
    const workWith = async (contactsAhead: () => readonly Contact[]) => {
      asked.length = 0;
      const parts: MyForumPart[] = [];
      const load = makeLoadMyWork({ directory, forums, user, clock: forum.clock, contactsAhead });
      const loading = load((part) => parts.push(part));
      const before = [...asked];
      done(await loading);
      const rows = parts.flatMap((part) => (part.kind === 'loaded' ? [...part.toAnswer, ...part.mine] : []));
      expect(rows.map(({ id }) => id)).toEqual([promised.id]);
      return { before, asked: [...asked] };
    };
    const own = aContact().organisation;
    expect(await workWith(() => [aContact()])).toEqual({ before: [own], asked: [own] });
    const earlier = () => [aContact({ organisation: police })];
    expect(await workWith(earlier)).toEqual({ before: [police], asked: [police, own] });
    expect(await workWith(() => [])).toEqual({ before: [], asked: [own] });
  });
});
