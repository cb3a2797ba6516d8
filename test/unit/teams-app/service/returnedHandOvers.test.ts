import { makeReturnedHandOvers } from '../../../../shared/application/answer-links/returnedHandOvers';
import type { ReturnedMessage } from '../../../../shared/application/ports/ReturnedMail';
import { failure, success } from '../../../../shared/domain/kernel/result';
import { tellReturned } from '../../../../teams-app/bot/answer-pages/tellReturned.ts';
import { aContact } from '../../../builders/aContact';
import { the } from '../../../support/the';
import { AnswerDesk } from './AnswerDesk';

/** A hand-over whose mail has gone. */
async function afterHandingOver() {
  const desk = new AnswerDesk({
    contacts: [aContact({ mail: 'drift@trafik.exempel.se' })],
  });
  await desk.send(`/svar/${await desk.linkFor()}/kollega`, {
    function: 'Driftledare',
    mail: 'driftledre@trafik.exempel.se',
  });
  const { name } = the(desk.mails.pop());
  const reportOf = (key: string): ReturnedMessage => ({
    ...{ report: 'one', reason: '5.1.1' },
    isOf: (message) => message.key === key,
  });
  const tell = (key = name) =>
    tellReturned(makeReturnedHandOvers(desk.ports), (mail) => {
      desk.mails.push(mail);
      return Promise.resolve(desk.mailGoes);
    })([reportOf('another'), reportOf(key)]);
  return { desk, tell };
}

describe('a hand-over whose mail came back', () => {
  it('is told to the one who speaks for the organisation, in both languages and without a link', async () => {
    const { desk, tell } = await afterHandingOver();
    expect(await tell()).toEqual(success(1));
    const mail = the(desk.mails[0]);
    expect(mail).toMatchObject({ to: 'drift@trafik.exempel.se', language: 'sv' });
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain('din kollega (Driftledare) kom tillbaka');
      expect(body).toContain('your colleague (Driftledare) came back');
      expect(body).not.toContain('/svar/');
    }
    expect(mail.subject).toContain('kom inte fram');
    await tell();
    expect(desk.mails.map(({ name }) => name)).toEqual([mail.name, mail.name]);
  });

  it('is told to nobody where it is of something else', async () => {
    const { desk, tell } = await afterHandingOver();
    expect(await tell('something else')).toEqual(success(0));
    expect(desk.mails).toEqual([]);
  });

  it('is told to nobody a week later, or when the contact’s links have been closed', async () => {
    const late = await afterHandingOver();
    late.desk.work.clock.advance(8 * 24 * 3600);
    expect(await late.tell()).toEqual(success(0));
    const closed = await afterHandingOver();
    await closed.desk.closeLinksOf(aContact());
    expect(await closed.tell()).toEqual(success(0));
    expect([late, closed].flatMap(({ desk }) => desk.mails)).toEqual([]);
  });

  it('is looked at again where it could not be told', async () => {
    const { desk, tell } = await afterHandingOver();
    desk.mailGoes = 'not-sent';
    expect(await tell()).toEqual(failure({ kind: 'try-again', reason: 'returned-hand-over' }));
    desk.mailGoes = 'sent';
    expect(await tell()).toEqual(success(1));
  });
});
