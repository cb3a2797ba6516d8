import type { App } from '@microsoft/teams.apps';
import { languageOf } from '@samverkansrummet/shared/lib-commonjs/ui/text/languageOf.js';
import type { Log } from '../../log/createLog.ts';
import type { ChatGround } from '../ChatGround.ts';
import { speakerOf } from '../inbound/speakerOf.ts';
import { chatWords } from '../text/chatWords.ts';
import { openForm, savePromise } from './makePromise.ts';
import { draftTextOf, readDraft } from './PromiseDraft.ts';
import { searchPromises } from './searchPromises.ts';

/** What people do with promises in any chat: look one up and show it, or make a message into one. */
export function answerExtension(app: App, ground: ChatGround, log: Log): void {
  const strange = (locale: string | undefined): string => chatWords[languageOf(locale ?? '')].stranger.body;

  app.on('message.ext.query', async ({ activity }) => {
    const speaker = speakerOf(activity);
    if (speaker === null) return { composeExtension: { type: 'message', text: strange(activity.locale) } };
    const asked: unknown = activity.value.parameters?.find(({ name }) => name === 'text')?.value;
    return searchPromises(ground, speaker, typeof asked === 'string' ? asked : '');
  });
  app.on('message.ext.open', async ({ activity }) => {
    const speaker = speakerOf(activity);
    if (speaker === null) return { task: { type: 'message', value: strange(activity.locale) } };
    const title = draftTextOf(activity.value.messagePayload?.body ?? {});
    return openForm(ground, speaker, { title, forum: '', organisation: '', dueDate: '' });
  });
  app.on('message.ext.submit', async ({ activity }) => {
    const speaker = speakerOf(activity);
    if (speaker === null) return { task: { type: 'message', value: strange(activity.locale) } };
    log.told('promise-from-message');
    return savePromise(ground, speaker, readDraft(activity.value.data));
  });
}
