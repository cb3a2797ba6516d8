import type { App } from '@microsoft/teams.apps';
import { languageOf } from '@samverkansrummet/shared/lib-commonjs/ui/text/language.js';
import type { Log } from '../log/createLog.ts';
import type { ChatGround } from './ChatGround.ts';
import { metPlace, type ActivityPlace } from './inbound/metPlace.ts';
import { speakerOf } from './inbound/speakerOf.ts';
import { cardReply } from './outbound/cardReply.ts';
import type { SpeakFirst } from './outbound/SpeakFirst.ts';
import { installedReply } from './replies/installedReply.ts';
import { replyToCommand } from './replies/replyToCommand.ts';
import { replyToPress } from './replies/replyToPress.ts';
import { strangerCard } from './replies/strangerCard.ts';

interface Answering {
  readonly ground: ChatGround;
  readonly log: Log;
  readonly speakFirst: SpeakFirst;
}

type Spoken = ActivityPlace & Parameters<typeof speakerOf>[0];

/** What somebody writes or presses, and where the bot is let in and shut out. */
export function answerTo(app: App, { ground, log }: Answering): void {
  const { conversations } = ground;

  /** Not being able to keep it is no reason not to answer. */
  const meet = async (activity: Spoken): Promise<void> => {
    const speaker = speakerOf(activity);
    if (speaker === null) return;
    const met = await conversations.meet(metPlace(activity, speaker));
    if (!met.ok) log.told('conversation-not-kept', { kind: met.error.kind });
  };

  app.on('message', async (context) => {
    const { activity } = context;
    const speaker = speakerOf(activity);
    if (speaker === null) {
      await context.send(strangerCard(languageOf(activity.locale ?? '')));
      return;
    }
    await context.send(await replyToCommand(ground, speaker, activity.text));
    await meet(activity);
  });
  // One handler for every button: what the SDK has no route for it answers 200 with nothing.
  app.on('card.action', async ({ activity }) => {
    const speaker = speakerOf(activity);
    if (speaker === null) return cardReply(strangerCard(languageOf(activity.locale ?? '')));
    log.told('card-action');
    return cardReply(await replyToPress(ground, speaker, activity.value.action.data));
  });
  app.on('install.add', async (context) => {
    const { conversation, locale } = context.activity;
    await meet(context.activity);
    await context.send(installedReply(locale ?? '', conversation.conversationType === 'personal'));
  });
  app.on('install.remove', async ({ activity }) => {
    const speaker = speakerOf(activity);
    if (speaker === null) return;
    const lost = await conversations.lose(metPlace(activity, speaker).key, 'uninstalled');
    if (!lost.ok) log.told('conversation-not-kept', { kind: lost.error.kind });
  });
}
