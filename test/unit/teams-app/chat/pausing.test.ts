import { MemoryReminderOffice } from '../../../../shared/adapters/memory/MemoryReminderOffice';
import { addDays, addMonths } from '../../../../shared/domain/kernel/localDate';
import { failure } from '../../../../shared/domain/kernel/result';
import type { ForumKey } from '../../../../shared/domain/organisation/forum';
import type { RecipientKey } from '../../../../shared/domain/reminders/reminder';
import { isPaused } from '../../../../shared/domain/reminders/reminderWish';
import { replyToCommand } from '../../../../teams-app/bot/chat/replies/replyToCommand';
import { aForum, forumKey, otherForumKey, people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { done, ForumAtWork } from '../../application/aForumAtWork';
import { memoryChatGround, service } from './memoryChatGround';

const farsta = aForum({ key: otherForumKey, name: 'Farsta' });

const start = () => {
  const office = new MemoryReminderOffice(service, 'owner', service);
  const ground = memoryChatGround(new ForumAtWork({ forums: [aForum(), farsta] }), undefined, office);
  return {
    office,
    say: async (text: string, here: ForumKey | null = null) =>
      JSON.stringify(await replyToCommand(ground, { person: people.roads, language: 'sv' }, text, here)),
    pause: async (forum: ForumKey, recipient: string = people.roads) =>
      done(
        await ground.addWish({
          ...{ kind: 'pause', forum, action: null, until: addDays(today, 10) },
          recipient: recipient as RecipientKey,
        }),
      ),
    /** What is read on a later day is what has not grown too old by then. */
    isQuiet: async (day = today, forum: ForumKey | null = null, asOf = today) => {
      const matter = { forum, action: null };
      const { wishes } = done(await office.load(ground.clock.now(), asOf));
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

  it('is a quarter of a year at most, and says so', async () => {
    const { say, isQuiet } = start();
    expect(await say('pausa 2099-12-31')).toContain('högst tre månader');
    expect([await isQuiet(addMonths(today, 3)), await isQuiet(addDays(addMonths(today, 3), 1))]).toEqual([
      true,
      false,
    ]);
    expect(await say('pausa 20 dagar')).not.toContain('högst');
  });

  it('answers with what was typed where it knows no such promise', async () => {
    expect(await start().say('koppla Södermalm')).not.toContain('Kopplat');
    expect(await start().say('påminn åt-söd-99 i morgon')).toContain('ÅT-SÖD-99 finns inte');
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

  it.each(['fortsätt', 'pausa en vecka'])(
    'stays over though the word that ended it is too old to be read (%s)',
    async (ending) => {
      const { say, isQuiet } = start();
      await say('pausa 90 dagar');
      await say(ending);
      const late = addDays(today, 85);
      expect(await isQuiet(late, null, late)).toBe(false);
    },
  );

  it('ends the pause of the forum whose channel it is said in, and no other forum’s', async () => {
    const { say, pause, isQuiet } = start();
    for (const forum of [forumKey, otherForumKey]) await pause(forum);
    await say('pausa två veckor');
    const said = await say('fortsätt', forumKey);
    expect(said).toContain(`Pausen är slut, också för ${aForum().name}.`);
    expect(said).toContain('Farsta är fortfarande pausat till och med');
    expect(said).toContain('/mina-påminnelser');
    expect([await isQuiet(), await isQuiet(today, forumKey), await isQuiet(today, otherForumKey)]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('tells in one’s own chat which forums are still paused, one’s own and those that last', async () => {
    const { say, pause, isQuiet } = start();
    await pause(otherForumKey);
    await pause(forumKey, people.police);
    const said = await say('fortsätt');
    expect(said).toContain('Pausen är slut. Farsta är fortfarande pausat till och med');
    expect(said).not.toContain(aForum().name);
    expect(said).not.toContain('som vanligt');
    expect(await isQuiet(today, otherForumKey)).toBe(true);
    await say('fortsätt', otherForumKey);
    expect(await say('fortsätt')).toContain('Pausen är slut. Påminnelserna kommer som vanligt.');
    expect(await isQuiet(today, otherForumKey)).toBe(false);
  });

  it('ends nothing, and says so, where nobody can read what is paused', async () => {
    const { say, office, isQuiet } = start();
    await say('pausa två veckor');
    jest.spyOn(office, 'load').mockResolvedValueOnce(failure({ kind: 'offline' }));
    expect(await say('fortsätt')).toContain('Registret svarar inte just nu');
    expect(await isQuiet()).toBe(true);
  });
});
