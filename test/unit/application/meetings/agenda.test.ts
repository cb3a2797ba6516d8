import { people } from '../../../builders/aContact';
import { police, roads } from '../../../builders/anOrganisation';
import { done, ForumAtWork, sitDown, step, type OpenSession } from '../aForumAtWork';

async function aPlannedMeeting() {
  const forum = new ForumAtWork();
  const meeting = await forum.meets();
  const lead = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
  return { forum, meeting, lead };
}

const agendaOf = ({ view }: OpenSession): readonly (readonly [number, string])[] =>
  view().room.agenda.map(({ order, title }) => [order, title]);

describe('preparing the agenda', () => {
  it('puts a new step before the read-back, with numbers without gaps', async () => {
    const { lead } = await aPlannedMeeting();
    done(await lead.session.commands.addAgendaItem('Julmarknaden', 5));

    expect(agendaOf(lead).slice(-3)).toEqual([
      [6, 'Kommande händelser'],
      [7, 'Julmarknaden'],
      [8, 'Återläsning'],
    ]);
  });

  it('moves a step, and closes the gap when one is removed', async () => {
    const { lead } = await aPlannedMeeting();
    done(await lead.session.commands.moveAgendaItem(step(lead.view(), 'events'), 'up'));
    done(await lead.session.commands.removeAgendaItem(step(lead.view(), 'pattern')));

    expect(agendaOf(lead)).toEqual([
      [1, 'Närvaro och regler'],
      [2, 'Förra mötets åtaganden'],
      [3, 'Lägesbild per plats'],
      [4, 'Kommande händelser'],
      [5, 'Nya åtaganden'],
      [6, 'Återläsning'],
    ]);
  });

  it('keeps the step of last time’s promises', async () => {
    const { lead } = await aPlannedMeeting();
    expect(await lead.session.commands.removeAgendaItem(step(lead.view(), 'last-promises'))).toEqual({
      ok: false,
      error: { kind: 'step-in-use' },
    });
  });

  it.each([
    [-5, 0],
    [Number.NaN, 0],
    [7.6, 8],
    [20226, 480],
  ])('makes %d minutes %d', async (minutes, budget) => {
    const { lead } = await aPlannedMeeting();
    const item = step(lead.view(), 'events');
    done(await lead.session.commands.changeAgendaItem(item, { budgetMinutes: minutes }));
    expect(lead.view().room.agenda.find(({ id }) => id === item)?.budgetMinutes).toBe(budget);
  });
});

describe('the backlog', () => {
  it('takes a member’s topic up as a step, once', async () => {
    const { forum, meeting, lead } = await aPlannedMeeting();
    const member = await sitDown(forum.seat(people.police), meeting);
    done(await member.session.commands.addTopic('Ordningsvakter under julhandeln', police));
    done(await lead.session.commands.retry());
    const room = done(await forum.register.meetings.open(meeting));
    const topic = room.topics[0];
    if (topic === undefined) throw new Error('No topic');

    done(await lead.session.commands.takeTopic(topic.id));
    done(await lead.session.commands.takeTopic(topic.id));

    const taken = lead.view().room.agenda.filter(({ title }) => title === topic.title);
    expect(taken).toMatchObject([{ presenter: police, kind: 'topic', budgetMinutes: 5 }]);
  });

  it('refuses a topic in another organisation’s name', async () => {
    const { forum, meeting } = await aPlannedMeeting();
    const member = await sitDown(forum.seat(people.police), meeting);
    expect(await member.session.commands.addTopic('Vägarbete', roads)).toEqual({
      ok: false,
      error: { kind: 'only-own-organisation' },
    });
  });
});
