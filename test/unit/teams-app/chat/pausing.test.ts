import { MemoryReminderOffice } from '../../../../shared/adapters/memory/MemoryReminderOffice';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import { isPaused } from '../../../../shared/domain/reminders/reminderWish';
import { replyToCommand } from '../../../../teams-app/bot/chat/replies/replyToCommand';
import { people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { memoryChatGround, service } from './memoryChatGround';

const start = () => {
  const office = new MemoryReminderOffice(service, 'owner', service);
  const ground = memoryChatGround(new ForumAtWork(), undefined, office);
  const matter = { forum: null, action: null };
  return {
    say: async (text: string) =>
      JSON.stringify(await replyToCommand(ground, { person: people.roads, language: 'sv' }, text)),
    isQuiet: async (day = today) => {
      const { wishes } = done(await office.load(ground.clock.now(), today));
      return isPaused(wishes, people.roads as never, matter, day);
    },
  };
};

describe('pausing in the chat', () => {
  it('keeps the bot quiet for as long as one says', async () => {
    const { say, isQuiet } = start();
    expect(await say('pausa två veckor')).toContain('Jag är tyst till och med');
    expect([await isQuiet(), await isQuiet(addDays(today, 14)), await isQuiet(addDays(today, 15))]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('is over as soon as one says so, and can begin anew', async () => {
    const { say, isQuiet } = start();
    await say('pausa två veckor');
    expect(await say('fortsät')).toContain('Pausen är slut');
    expect(await isQuiet()).toBe(false);
    await say('pause 2 weeks');
    expect(await isQuiet()).toBe(true);
    await say('resume');
    expect(await isQuiet()).toBe(false);
  });
});
