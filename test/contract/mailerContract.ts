import type { MessageLine, OutgoingMessage } from '../../shared/application/ports/MessageSender';
import { forumKey, aContact } from '../builders/aContact';
import { anActionInProgress, today } from '../builders/anAction';
import { instant } from '../../shared/domain/kernel/instant';
import { rowId } from '../builders/keys';
import { the } from '../support/the';
import { messageTo, type MailDesk } from '../unit/teams-app/mail/MailDesk';
import { unique } from './ForumWorld';

/** A mail as whoever it was for has it. */
export interface ArrivedMail {
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly body: string;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly { readonly name: string; readonly content: string }[];
}

/** What can go wrong with the next call. */
export type MailFault = 'throttled' | 'away' | 'cut-before' | 'cut-after' | 'token-expired';

/** The sender of mails, on its way to where they arrive. */
export interface MailWorld {
  readonly desk: MailDesk;
  arrived(): Promise<readonly ArrivedMail[]>;
  goesWrong(fault: MailFault): Promise<void>;
}

const title = 'Håll gångvägen öppen på Östermalm';

function aLine(): MessageLine {
  const action = { ...anActionInProgress({ title }), addedAt: instant('2026-11-02T09:00:00Z') };
  const subject = { kind: 'action', id: action.id } as const;
  return { reminder: { rule: 'due-today', forum: forumKey, subject, anchor: today }, action, meeting: null };
}

/** To somebody whom no other test writes to. */
const aMessage = (mail = `${unique('drift').toLowerCase()}@exempel.se`): OutgoingMessage =>
  messageTo(aContact({ channel: 'mail', person: null, mail }), [aLine()]);

const again = ({ row, ...message }: OutgoingMessage): OutgoingMessage => ({
  ...message,
  row: { ...row, attempts: row.attempts + 1 },
});

/** What the sender of mails promises to the outbox, whatever carries them. */
export function mailerContract(world: () => MailWorld): void {
  const mailsTo = async ({ recipient }: OutgoingMessage): Promise<readonly ArrivedMail[]> =>
    (await world().arrived()).filter(({ to }) => to.includes(the(recipient.contact.mail)));
  const send = (message: OutgoingMessage) => world().desk.send(message);

  describe('a mail', () => {
    it('arrives once, whole, and marked as written by a machine', async () => {
      const message = aMessage();
      expect(await send(message)).toEqual({ ok: true, value: undefined });
      const [mail, ...others] = await mailsTo(message);
      expect(others).toEqual([]);
      expect(the(mail)).toMatchObject({
        from: 'samverkansrummet@exempel.se',
        subject: expect.stringContaining('Påminnelse om 1 åtagande') as string,
        body: expect.stringContaining(title) as string,
        text: expect.stringContaining(`- ${title}`) as string,
        headers: {
          'auto-submitted': 'auto-generated',
          'x-auto-response-suppress': 'DR, RN, NRN, OOF, AutoReply',
        },
        attachments: [{ name: 'datum.ics', content: expect.stringContaining('BEGIN:VCALENDAR') as string }],
      });
      expect(mail?.attachments?.[0]?.content.replaceAll('\r\n ', '')).toContain(title);
    });

    it('is not sent a second time where the line was cut once it had gone', async () => {
      const message = aMessage();
      await world().goesWrong('cut-after');
      expect(await send(message)).toMatchObject({ ok: false, error: { kind: 'try-again' } });
      expect(await mailsTo(message)).toHaveLength(1);
      expect(await send(again(message))).toMatchObject({ error: { kind: 'gone-before' } });
      expect(await mailsTo(message)).toHaveLength(1);
    });

    it.each(['cut-before', 'throttled', 'away'] as const)(
      'goes at the next attempt, by the same name, where nothing of it went (%s)',
      async (fault) => {
        const message = aMessage();
        await world().goesWrong(fault);
        expect(await send(message)).toMatchObject({ ok: false, error: { kind: 'try-again' } });
        expect(await mailsTo(message)).toEqual([]);
        expect(await send(again(message))).toMatchObject({ ok: true });
        expect(await mailsTo(message)).toHaveLength(1);
      },
    );

    it('waits where nobody can say whether it has gone', async () => {
      const message = again(aMessage());
      await world().goesWrong('away');
      expect(await send(message)).toMatchObject({ ok: false, error: { kind: 'try-again' } });
      expect(await mailsTo(message)).toEqual([]);
    });

    it('goes though the token has expired', async () => {
      const message = aMessage();
      await world().goesWrong('token-expired');
      expect(await send(message)).toMatchObject({ ok: true });
      expect(await mailsTo(message)).toHaveLength(1);
    });

    it.each(['', 'inte en adress', 'två@@exempel.se', 'drift..ansvarig@exempel.se'])(
      'has nowhere to go by the address "%s"',
      async (mail) => {
        const message = messageTo({ ...aContact(), id: rowId(77) }, [aLine()]);
        const wrong = { ...message.recipient, contact: { ...message.recipient.contact, mail } };
        expect(await send({ ...message, recipient: wrong })).toMatchObject({
          ok: false,
          error: { kind: 'unreachable' },
        });
      },
    );
  });
}
