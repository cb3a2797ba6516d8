import { answerPage } from '../http/answer.ts';
import type { Handler } from '../http/Exchange.ts';
import { readForm } from '../http/readForm.ts';
import { findPerson, people } from '../people.ts';
import type { DeviceCodes } from './deviceCodes.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Logga in med kod</title>
<body style="font:16px/1.5 system-ui;margin:48px auto;max-width:480px"><h1>Logga in med kod</h1>${body}</body></html>`;

const choices = people
  .filter(({ account }) => account !== 'none')
  .map(({ key, name }) => `<option value="${key}">${name}</option>`)
  .join('');

const form = `<form method="post" action="/device">
<p><label>Kod<br><input name="code" autocomplete="off" required autofocus></label></p>
<p><label>Logga in som<br><select name="persona">${choices}</select></label></p>
<p><button>Logga in</button></p></form>`;

/** Where a person approves a code that a command has shown; choosing who one is stands in for a password. */
export function createDevicePage(deviceCodes: DeviceCodes): Readonly<Record<string, Handler>> {
  return {
    'GET /device': ({ response }) => {
      answerPage(response, page(form));
    },
    'POST /device': async ({ request, response }) => {
      const sent = await readForm(request);
      const person = findPerson(sent.get('persona') ?? '');
      const approved =
        person !== null &&
        person.account !== 'none' &&
        deviceCodes.decide(sent.get('code') ?? '', { kind: 'approved', person });
      answerPage(
        response,
        page(
          approved
            ? '<p>Klart. Du kan stänga sidan.</p>'
            : `<p role="alert">Koden väntar ingen på. Kontrollera den.</p>${form}`,
        ),
      );
    },
  };
}
