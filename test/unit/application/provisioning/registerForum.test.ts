import { MemoryDirectory } from '../../../../shared/adapters/memory/MemoryDirectory';
import {
  makeRegisterForum,
  type ForumDescription,
  type ForumRegistration,
} from '../../../../shared/application/provisioning/forumRegister/makeRegisterForum';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import { today } from '../../../builders/anAction';
import { done } from '../aForumAtWork';

const description: ForumDescription = {
  name: 'EST Södermalm',
  kind: 'est',
  idPrefix: 'SÖD',
  organisations: ['Trafikkontoret', 'Polisen'],
  functionTitle: 'Trygghetssamordnare',
  cadenceDays: 7,
  meetingTemplate: 'est-weekly',
  coordinators: [],
};

const registering = (directory: MemoryDirectory, key: string): ForumRegistration =>
  makeRegisterForum({ directory, forum: key as ForumKey, description, today });

describe('registering a forum', () => {
  it('adds what is missing, and nothing a second time', async () => {
    const registration = registering(new MemoryDirectory(), 'est-sodermalm');
    const { steps, findings } = done(await registration.apply());
    expect([steps.map(({ kind }) => kind), findings]).toEqual([
      ['add-organisation', 'add-organisation', 'add-forum'],
      [],
    ]);
    expect(done(await registration.apply())).toEqual({ steps: [], findings: [] });
  });

  it('calls nothing done that SharePoint took for a row that was there, under a key in other letters', async () => {
    // SharePoint's unique columns do not tell large letters from small.
    const operations = new Set(['forum-est-sodermalm']) as ConstructorParameters<typeof MemoryDirectory>[2];
    const directory = new MemoryDirectory(undefined, 'coordinator', operations);
    const { steps, findings } = done(await registering(directory, 'est-sodermalm').apply());
    expect(steps.map(({ kind }) => kind)).toEqual(['add-organisation', 'add-organisation']);
    expect(findings).toMatchObject([{ kind: 'row-not-found-again', step: { kind: 'add-forum' } }]);
  });
});
