import { addDays } from '../../../../shared/domain/kernel/localDate';
import { people } from '../../../builders/aContact';
import { today } from '../../../builders/anAction';
import { done, ForumAtWork, settle, sitDown } from '../aForumAtWork';

async function inAMeeting(dueDate: ReturnType<typeof addDays> | null) {
  const forum = new ForumAtWork();
  const meeting = await forum.meets();
  const action = await forum.promised({ promisedAt: meeting, dueDate, firstDueDate: dueDate });
  const { session } = await sitDown(forum.seat(people.coordinator, 'coordinator'), meeting);
  return { forum, session, action };
}

describe('moving a date in a meeting', () => {
  it('is refused without a reason, and nothing is written', async () => {
    const { forum, session, action } = await inAMeeting(addDays(today, 7));
    const refused = await session.commands.fillIn(action.id, { dueDate: addDays(today, 14) }, action, ' ');
    expect(refused).toEqual({ ok: false, error: { kind: 'reason-missing' } });
    expect((await forum.row(action.id)).version).toBe(action.version);
  });

  it('keeps the old date, who and why, and the first date', async () => {
    const { forum, session, action } = await inAMeeting(addDays(today, 7));
    done(await session.commands.fillIn(action.id, { dueDate: addDays(today, 14) }, action, 'Kabeln är av'));
    await settle();
    expect(await forum.row(action.id)).toMatchObject({
      dueDate: addDays(today, 14),
      firstDueDate: addDays(today, 7),
    });
    const [record] = done(await forum.register.answers.of(action.id));
    expect(record).toMatchObject({
      kind: 'edit',
      oldDate: addDays(today, 7),
      newDate: addDays(today, 14),
      author: people.coordinator,
    });
    expect(record?.text).toMatch(/^Kabeln är av/);
  });

  it('asks for none where no date had been promised', async () => {
    const { forum, session, action } = await inAMeeting(null);
    done(await session.commands.fillIn(action.id, { dueDate: addDays(today, 14) }, action));
    expect((await forum.row(action.id)).firstDueDate).toBe(addDays(today, 14));
  });
});
