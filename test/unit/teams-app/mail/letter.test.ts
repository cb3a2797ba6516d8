import { instant } from '../../../../shared/domain/kernel/instant';
import type { MessageLine } from '../../../../shared/application/ports/MessageSender';
import type { Action } from '../../../../shared/domain/action/action';
import { addDays } from '../../../../shared/domain/kernel/localDate';
import type { Reminder } from '../../../../shared/domain/reminders/reminder';
import { reminderRules, type ReminderRule } from '../../../../shared/domain/reminders/reminderRule';
import { hostileLines } from '../../../corpora/hostileTexts';
import { aContact, aCoordinator, forumKey } from '../../../builders/aContact';
import { aMeeting } from '../../../builders/aMeeting';
import { anActionInProgress, today } from '../../../builders/anAction';
import { police } from '../../../builders/anOrganisation';
import { rowId } from '../../../builders/keys';
import { the } from '../../../support/the';
import { messageIdOf } from '../../../../teams-app/bot/mail/messageId.ts';
import { MailDesk, messageTo, type ReadMail } from './MailDesk';

const about = (
  rule: ReminderRule,
  subject: Reminder['subject'],
  forum: Reminder['forum'] = forumKey,
): Reminder => ({
  ...{ rule, forum, subject },
  anchor: today,
});

const line = (rule: ReminderRule, change: Partial<Action> = {}): MessageLine => {
  const action = { ...anActionInProgress(change), addedAt: instant('2026-11-02T09:00:00Z') };
  return { reminder: about(rule, { kind: 'action', id: action.id }), action, meeting: null };
};

/** A line of each rule, about what the planner plans it about. */
function lineOf(rule: ReminderRule): MessageLine {
  const other = (subject: Reminder['subject'], forum?: null): MessageLine => ({
    reminder: about(rule, subject, forum),
    ...{ action: null, meeting: null },
  });
  if (rule === 'minutes-open') {
    const meeting = aMeeting({ title: 'Veckomöte' });
    return { reminder: about(rule, { kind: 'meeting', id: meeting.id }), action: null, meeting };
  }
  if (rule === 'adoption-undecided') return other({ kind: 'adoption', id: 3 }, null);
  if (rule.startsWith('picture')) return other({ kind: 'report', id: 3 });
  if (rule.startsWith('plan-')) return other({ kind: 'plan', id: 3 });
  return rule.startsWith('agreement') ? other({ kind: 'agreement', id: 3 }) : line(rule);
}

const textOf = (mail: ReadMail): string => the(mail.text);
const linksIn = ({ body }: ReadMail): readonly string[] =>
  [...body.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
/** The page's elements and attributes, without what stands in them. */
const bonesOf = ({ body }: ReadMail): string =>
  (body.replaceAll(/"[^"]*"/gu, '""').match(/<[^>]*>/gu) ?? []).join('');

describe('a reminder by mail', () => {
  it.each(reminderRules)('has words for %s, in both of its parts', async (rule) => {
    const mail = await new MailDesk().mailOf([lineOf(rule)]);
    const heading = the(/<h2[^>]*>([^<]*)</u.exec(mail.body)?.[1]);
    expect(heading).toMatch(/^\p{Lu}\p{L}+/u);
    expect(textOf(mail)).toContain(heading.toLocaleUpperCase('sv'));
    expect(mail.subject).toMatch(/EST Södermalm|Samverkansrummet/u);
    expect(textOf(mail)).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  it('lists each promise with its own link to answer, and all of the organisation’s by one', async () => {
    const desk = new MailDesk();
    const mail = await desk.mailOf([
      line('due-today', { id: rowId(5), dueDate: today }),
      line('overdue', { id: rowId(6), displayId: 'ÅT-SÖD-6', dueDate: addDays(today, -7) }),
    ]);
    const places = linksIn(mail).map((href) => new URL(href).pathname.replace(/^\/svar\/[^/]+/u, ''));
    expect(places).toEqual(['/atgard/6', '/atgard/5', '/alla', '/alla', '/paus']);
    const text = textOf(mail);
    for (const href of linksIn(mail)) expect(text).toContain(href);
    const [secret] = /\/svar\/([^/]+)/u.exec(text)?.slice(1) ?? [];
    expect((await desk.opened(the(secret))).signature).toBe('Driftansvarig belysning');
    expect(text).toContain('Försenat 7 dagar');
  });

  it('has one for each organisation that the recipient answers for', async () => {
    const own = aContact({ channel: 'mail', person: null, mail: 'drift@exempel.se' });
    const other = aContact({ ...own, id: rowId(71), organisation: police });
    const desk = new MailDesk(undefined, { contacts: [own, other] });
    const mail = await desk.mailOf(
      [line('due-today'), line('overdue', { id: rowId(6), organisation: police })],
      own,
    );
    const all = textOf(mail).match(/^Alla våra åtaganden: .*/gmu) ?? [];
    expect(all.map((each) => /: (.*): http/u.exec(each)?.[1])).toEqual(['Trafikkontoret', 'LPO Södermalm']);
    const secrets = all.map((each) => the(/\/svar\/([^/]+)/u.exec(each)?.[1]));
    const opened = await Promise.all(secrets.map((secret) => desk.opened(secret)));
    expect(opened.map(({ organisation }) => organisation.key)).toEqual([own.organisation, police]);
  });

  it('tells those who may not answer for a promise where it is, and gives them no link to answer by', async () => {
    const mail = await new MailDesk().mailOf([line('overdue-agenda')], aCoordinator({ channel: 'mail' }));
    expect(mail.text).not.toContain('/svar/');
    expect(linksIn(mail)[0]).toMatch(/^https:\/\/teams\.microsoft\.com\//u);
  });

  it('asks the owner what came of an action, and the coordinator to assess it', async () => {
    const carriedOut = line('effect-check', { status: 'carried-out' });
    const owners = await new MailDesk().mailOf([carriedOut]);
    expect(owners.text).toContain('Skriv en kommentar om vad den ledde till.');
    expect(owners.text).toContain('/svar/');
    const coordinators = await new MailDesk().mailOf([carriedOut], aCoordinator({ channel: 'mail' }));
    expect(coordinators.text).toContain('Bedöm effekten');
    expect(coordinators.text).not.toContain('/svar/');
  });

  it('says nothing of persons, and nothing of what was written about a promise', async () => {
    const secretive = {
      description: 'Sagt om en enskild',
      expectedEffect: 'Färre som Kim Exempel',
      effectText: 'Kim slutade',
      lastWord: null,
    };
    const mail = await new MailDesk().mailOf([line('overdue', secretive)]);
    const whole = JSON.stringify(mail);
    for (const word of ['enskild', 'Kim', 'slutade', aContact().person ?? ''])
      expect(whole).not.toContain(word);
    expect(mail.subject).not.toContain(anActionInProgress().title);
  });

  it('counts in its subject what that names, and all as reminders where they are of several kinds', async () => {
    const subjectOf = async (...lines: readonly MessageLine[]) =>
      (await new MailDesk().mailOf(lines)).subject;
    const confirming = line('confirm', { confirmation: 'waiting' });
    expect(await subjectOf(confirming)).toContain('Bekräfta 1 åtagande i');
    expect(await subjectOf(confirming, lineOf('minutes-open'))).toContain('Bekräfta 1 åtagande i');
    expect(await subjectOf(confirming, line('overdue'), line('due-today'))).toContain(
      'Påminnelse om 3 åtaganden i',
    );
  });

  it('says itself to be automatic, with dates for the calendar', async () => {
    const mail = await new MailDesk().mailOf([line('due-in-days', { dueDate: addDays(today, 3) })]);
    expect(mail.headers).toMatchObject({
      from: 'Samverkansrummet, Södermalms stadsdelsförvaltning <samverkansrummet@exempel.se>',
      to: '<driftansvarig@exempel.se>',
      date: 'Mon, 23 Nov 2026 12:00:00 +0000',
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'DR, RN, NRN, OOF, AutoReply',
      'content-language': 'sv',
    });
    const [calendar] = the(mail.attachments);
    expect(calendar).toMatchObject({ name: 'datum.ics', contentType: 'text/calendar' });
    expect(calendar?.content).toContain('DTSTART;VALUE=DATE:20261126');
  });

  it('shows what people have typed as it stands, whatever it is', async () => {
    const desk = new MailDesk();
    const mailOf = (title: string): Promise<ReadMail> =>
      desk.mailOf([line('due-today', { title, dueDate: today })]);
    const plain = await mailOf('Laga belysningen');
    expect(hostileLines.length).toBeGreaterThan(100);
    for (const { text } of hostileLines) {
      const mail = await mailOf(text);
      expect(bonesOf(mail)).toBe(bonesOf(plain));
      expect(linksIn(mail)).toHaveLength(4);
      expect(textOf(mail).split('\n')).toHaveLength(textOf(plain).split('\n').length);
      expect(Object.keys(the(mail.headers)).sort()).toEqual(headerNames);
    }
  });

  it('is the same mail at each attempt by its name, with a link of its own', async () => {
    const desk = new MailDesk();
    const [one, other] = [await desk.mailOf([line('due-today')]), await desk.mailOf([line('due-today')])];
    expect(one.headers?.['message-id']).toBe(other.headers?.['message-id']);
    expect(linksIn(one)[0]).not.toBe(linksIn(other)[0]);
  });
});

describe('a message that was begun before', () => {
  const begun = (attempts: number) => {
    const message = messageTo(aContact({ channel: 'mail' }), [line('due-today')]);
    return { ...message, row: { ...message.row, attempts } };
  };

  it('is not sent again where a copy tells that it has gone', async () => {
    const desk = new MailDesk();
    desk.copies.add(messageIdOf(begun(2).row, 'samverkansrummet@exempel.se'));
    expect(await desk.send(begun(2))).toMatchObject({ error: { kind: 'gone-before' } });
    expect(desk.wire).toEqual([]);
  });

  it('is sent where none does, and asks nothing the first time', async () => {
    const desk = new MailDesk();
    await desk.send(begun(2));
    expect(desk.wire).toHaveLength(1);
    desk.copies.add(messageIdOf(begun(1).row, 'samverkansrummet@exempel.se'));
    await desk.send(begun(1));
    expect(desk.wire).toHaveLength(2);
  });
});

const headerNames = [
  ...['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id'],
  ...['mime-version', 'subject', 'to', 'x-auto-response-suppress', 'x-samverkan-message'],
];
