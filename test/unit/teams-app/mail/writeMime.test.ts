import { hostileLines } from '../../../corpora/hostileTexts';
import { decodeWords } from '../../../../local-tenant/mail/mime';
import { readMimeMessage } from '../../../../local-tenant/mail/readMimeMessage';
import { encodedWords, writeMime } from '../../../../teams-app/bot/mail/mime/writeMime.ts';

const written = (headers: readonly (readonly [string, string])[], text = 'Hej'): string =>
  writeMime({ headers, text, html: `<p>${text}</p>`, attachments: [], boundary: 'gr4ns' });

describe('a mail as it goes over the wire', () => {
  it('holds to seven bits and short lines, whatever is in it', () => {
    for (const { text } of hostileLines) {
      const mime = written([['Subject', encodedWords(text)]], text.repeat(20));
      expect(mime).toMatch(/^[\u0009\u000A\u000D\u0020-\u007E]*$/u);
      const lines = mime.split('\r\n');
      expect(lines.every((each) => each.length <= 78 && !/[\r\n]/u.test(each))).toBe(true);
    }
  });

  it('takes words in a header home again, and lets nothing in them begin another', () => {
    for (const { text } of hostileLines) {
      const encoded = encodedWords(`${text}\r\nBcc: alla@exempel.se`);
      expect(encoded.split('\r\n').every((each, at) => each.startsWith(at === 0 ? '=?' : ' =?'))).toBe(true);
      expect(decodeWords(encoded.replaceAll('\r\n ', ' '))).toBe(
        `${text} Bcc: alla@exempel.se`.replaceAll(/[\r\n]+/gu, ' '),
      );
    }
  });

  it('gives both parts back to who reads it', () => {
    const mime = written(
      [
        ['To', '<någon@exempel.se>'.replace('å', 'a')],
        ['Subject', encodedWords('Påminnelse')],
      ],
      'Åtagandet\nväntar',
    );
    expect(readMimeMessage(Buffer.from(mime).toString('base64'))).toMatchObject({
      subject: 'Påminnelse',
      text: 'Åtagandet\r\nväntar',
      body: '<p>Åtagandet\r\nväntar</p>',
    });
  });
});
