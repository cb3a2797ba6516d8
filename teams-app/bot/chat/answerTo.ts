import { MessageActivityInput } from '@microsoft/teams.api';
import type { App } from '@microsoft/teams.apps';
import { languageOf } from '@samverkansrummet/shared/lib-commonjs/ui/text/languageOf.js';
import type { Log } from '../log/createLog.ts';
import type { ChatGround } from './ChatGround.ts';
import { answerInGroup } from './group/answerInGroup.ts';
import { metPlace, type ActivityPlace } from './inbound/metPlace.ts';
import { speakerOf } from './inbound/speakerOf.ts';
import { cardReply } from './outbound/cardReply.ts';
import type { SpeakFirst } from './outbound/SpeakFirst.ts';
import { installedReply } from './replies/installedReply.ts';
import { replyToCommand } from './replies/replyToCommand.ts';
import { replyToPress } from './replies/replyToPress.ts';
import type { Speaker } from './replies/Speaker.ts';
import { strangerCard } from './replies/strangerCard.ts';

interface Answering {
  readonly ground: ChatGround;
  readonly log: Log;
  readonly speakFirst: SpeakFirst;
}

/** What somebody writes or presses, and where the bot is let in and shut out. */
export function answerTo(app: App, { ground, log, speakFirst }: Answering): void {
  const { conversations } = ground;

  /** Not being able to keep it is no reason not to answer. */
  const meet = async (activity: ActivityPlace, speaker: Speaker): Promise<void> => {
    const met = await conversations.meet(metPlace(activity, speaker));
    if (!met.ok) log.told('conversation-not-kept', { kind: met.error.kind });
  };

  app.on('message', async (context) => {
    const { activity } = context;
    const { text } = activity;
    const speaker = speakerOf(activity);
    if (speaker === null) await context.send(strangerCard(languageOf(activity.locale ?? '')));
    else if (isPersonal(activity)) {
      await context.send(await replyToCommand(ground, speaker, text));
      await meet(activity, speaker);
    } else {
      // Before the answer, so that what is said there can be tied to the place.
      await meet(activity, speaker);
      const said = { speaker, text, key: metPlace(activity, speaker).key };
      await context.send(await answerInGroup(ground, speakFirst, said));
    }
  });
  // One handler for every button: what the SDK has no route for it answers 200 with nothing.
  app.on('card.action', async ({ activity, api }) => {
    const speaker = speakerOf(activity);
    if (speaker === null) return cardReply(strangerCard(languageOf(activity.locale ?? '')));
    log.told('card-action');
    const { card, answered } = await replyToPress(ground, speaker, activity.value.action.data);
    const { replyToId } = activity;
    // The answer to a press is seen by the presser alone; in a group the others see the message itself.
    if (answered && !isPersonal(activity) && replyToId !== undefined) {
      const message = new MessageActivityInput('').addCard('adaptive', card);
      await api.conversations.updateActivity(activity.conversation.id, replyToId, message);
    }
    return cardReply(card);
  });
  app.on('install.add', async (context) => {
    const { activity } = context;
    const speaker = speakerOf(activity);
    if (speaker !== null) await meet(activity, speaker);
    await context.send(installedReply(activity.locale ?? '', isPersonal(activity)));
  });
  app.on('install.remove', async ({ activity }) => {
    const speaker = speakerOf(activity);
    if (speaker === null) return;
    const lost = await conversations.lose(metPlace(activity, speaker).key, 'uninstalled');
    if (!lost.ok) log.told('conversation-not-kept', { kind: lost.error.kind });
  });
}

const isPersonal = ({ conversation }: ActivityPlace): boolean => conversation.conversationType === 'personal';
