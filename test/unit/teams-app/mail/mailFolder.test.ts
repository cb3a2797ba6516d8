import { mailFolder } from '../../../../teams-app/bot/mail/mailFolder';
import { graphReturned } from '../../../../teams-app/bot/mail/returned/graphReturned';

const megabyte = 1_048_576;

/** Graph's answer in pieces of a megabyte, and how many have been fetched of it. */
function answerOf(pieces: number, brokenAfter = Infinity) {
  const fetched = { pieces: 0 };
  const body = new ReadableStream({
    pull(controller) {
      fetched.pieces += 1;
      if (fetched.pieces > brokenAfter) controller.error(new Error('cut'));
      else if (fetched.pieces > pieces) controller.close();
      else controller.enqueue(Buffer.alloc(megabyte, 'a'));
    },
  });
  return { fetched, folder: mailFolder(() => Promise.resolve(new Response(body))) };
}

describe('a mail in the service’s own mailbox', () => {
  it('is read whole as long as it can be a report', async () => {
    const folder = mailFolder(() => Promise.resolve(new Response('Status: 5.1.10\r\nÅ')));
    expect(await folder.read('1')).toEqual({ ok: true, value: 'Status: 5.1.10\r\nÅ' });
    expect(await mailFolder(() => Promise.resolve(new Response())).read('1')).toEqual({
      ok: true,
      value: '',
    });
  });

  it('is read no farther than that, however long it is', async () => {
    const { fetched, folder } = answerOf(100);
    const read = await folder.read('1');
    expect(read.ok && read.value.length).toBe(megabyte);
    expect(fetched.pieces).toBeLessThan(5);
  });

  it('is asked for again where the line is cut within it', async () => {
    const { folder } = answerOf(100, 0);
    expect(await folder.read('1')).toEqual({
      ok: false,
      error: { kind: 'try-again', reason: 'graph-silent' },
    });
  });
});

describe('what has come back', () => {
  const report = [
    'In-Reply-To: <samverkan.0123456789012345678901234567890123456789@exempel.se>',
    'Content-Type: multipart/report; boundary="a"',
    '',
    '--a',
    'Content-Type: message/delivery-status',
    '',
    'Action: failed',
    'Status: 5.1.10',
    '--a--',
  ].join('\r\n');
  const listed = { value: [{ id: 'broken' }, { id: 'report' }] };
  const graph = (also: string) =>
    mailFolder(({ path }) => {
      if (path.includes('/messages?')) return Promise.resolve(Response.json(listed));
      return Promise.resolve(
        path.includes('report') ? new Response(also) : new Response('', { status: 500 }),
      );
    });

  it('is told of beside a mail that cannot be read', async () => {
    const waiting = await graphReturned({ folder: graph(report), address: 'x@exempel.se' }).waiting();
    expect(waiting).toMatchObject({ ok: true, value: [{ report: 'report', reason: '5.1.10' }] });
  });

  it('is not known where nothing else could be read', async () => {
    const waiting = await graphReturned({ folder: graph('Hej!'), address: 'x@exempel.se' }).waiting();
    expect(waiting).toEqual({ ok: false, error: { kind: 'try-again', reason: 'graph-500' } });
  });

  it('is asked for again where the list of it was cut', async () => {
    const folder = mailFolder(() => Promise.resolve(new Response('{"value": [{"id"')));
    expect(await folder.received()).toEqual({
      ok: false,
      error: { kind: 'try-again', reason: 'graph-silent' },
    });
  });
});
