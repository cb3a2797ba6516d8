import { MessageActivityInput } from '@microsoft/teams.api';
import type { App } from '@microsoft/teams.apps';
import { failure, success } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import { isServiceAddress } from '../inbound/admit.ts';
import { speakFailureOf } from './speakFailureOf.ts';
import type { SpeakFirst } from './SpeakFirst.ts';

/**
 * Speaks at the address that the conversation was met at, as long as it is one of Teams' own: the list can be written
 * by hand, and what is sent there carries the bot's token.
 */
export const makeSpeakFirst =
  (app: Pick<App, 'api'>, serviceHosts: readonly string[]): SpeakFirst =>
  async ({ conversation, serviceUrl }, { card, summary }) => {
    if (!isServiceAddress(serviceUrl, serviceHosts))
      return failure({ kind: 'closed', state: 'not-in-roster' });
    const message = new MessageActivityInput('', { summary }).addCard('adaptive', card);
    try {
      await app.api
        .clone({ serviceUrl: serviceUrl.replace(/\/+$/u, '') })
        .conversations.createActivity(conversation, message);
      return success(undefined);
    } catch (error) {
      return failure(speakFailureOf(error));
    }
  };
