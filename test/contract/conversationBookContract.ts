import type { ConversationBook, ConversationFields } from '../../shared/application/ports/ConversationBook';
import { personalKey, placeKey } from '../../shared/domain/conversation/conversation';
import { instant } from '../../shared/domain/kernel/instant';
import { anOperation, expectValue, refusalOf, unique, type ForumWorld, type Seat } from './ForumWorld';

function aChat(change: Partial<ConversationFields> = {}): ConversationFields {
  const person = unique('person') as never;
  return {
    key: personalKey(person),
    place: 'personal',
    conversation: 'a:1Zx-Y_personal',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    tenant: '6f0c2a7e-4d18-4c53-9b61-2f5d8a90c301',
    person,
    language: 'en',
    forum: null,
    state: 'open',
    stateSince: instant('2026-11-23T12:00:00Z'),
    told: [],
    ...change,
  };
}

/** What the programme's site keeps of where the bot may speak first. */
export function conversationBookContract(world: () => ForumWorld): void {
  const book = (seat: Seat = 'owner'): ConversationBook => world().conversations(seat);

  describe('conversations', () => {
    it('are found by their key, with all that speaking first needs', async () => {
      const chat = aChat();
      expectValue(await book().add(chat, anOperation()));
      expect(expectValue(await book().find(chat.key))).toMatchObject(chat);
      expect(expectValue(await book().find(personalKey(unique('other') as never)))).toBeNull();
      expect(expectValue(await book().all()).map(({ key }) => key)).toContain(chat.key);
    });

    it('can be a channel of a forum, with what has been told there', async () => {
      const conversation = `19:${unique('kanal')}@thread.tacv2`;
      const place = { place: 'channel', conversation, key: placeKey(conversation), person: null } as const;
      const told = ['call-7', 'confirm-7 leased 2026-11-24T08:45:00Z 1'];
      const channel = aChat({ ...place, forum: 'est-sodermalm' as never, told });
      expectValue(await book().add(channel, anOperation()));
      expect(expectValue(await book().find(placeKey(`${conversation};messageid=17`)))).toMatchObject(channel);
    });

    it('stand once for a key, and are added once for one operation', async () => {
      const [chat, operation] = [aChat(), anOperation()];
      const first = expectValue(await book().add(chat, operation));
      expect(expectValue(await book().add(chat, operation)).id).toBe(first.id);
      expect(refusalOf(await book().add(chat, anOperation()))).toBe('refused');
    });

    it('are marked where the bot is no longer let in, and never over what somebody else has written', async () => {
      const added = expectValue(await book().add(aChat({ told: ['call-7'] }), anOperation()));
      const since = instant('2026-11-24T08:30:00Z');
      const fields = { state: 'blocked', stateSince: since, told: [] } as const;
      expect(expectValue(await book().change(added, fields, anOperation()))).toMatchObject(fields);
      expect(expectValue(await book().find(added.key))).toMatchObject(fields);
      expect(refusalOf(await book().change(added, { state: 'open' }, anOperation()))).toBe(
        'changed-by-other',
      );
    });

    it('are read by coordinators, written by owners alone, and hidden from members', async () => {
      const added = expectValue(await book().add(aChat(), anOperation()));
      expect(expectValue(await book('coordinator').find(added.key))).not.toBeNull();
      expect(refusalOf(await book('coordinator').add(aChat(), anOperation()))).toBe('not-allowed');
      expect(refusalOf(await book('coordinator').change(added, { state: 'open' }, anOperation()))).toBe(
        'not-allowed',
      );
      for (const seat of ['participant', 'reader', 'outsider'] as const) {
        expect(['not-allowed', 'not-provisioned', 'not-found']).toContain(
          refusalOf(await book(seat).find(added.key)),
        );
      }
    });
  });
}
