import type { ReturnedHandOvers } from '@samverkansrummet/shared/lib-commonjs/application/answer-links/returnedHandOvers.js';
import type { ReturnedPorts } from '@samverkansrummet/shared/lib-commonjs/application/reminders/takeReturned.js';
import { failure, success } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';
import type { LinkPost } from './LinkPost.ts';
import { returnedMail } from './mails/returnedMail.ts';

/** Tells of hand-overs that did not arrive, each once; those that could not be told are looked at by the next tick. */
export const tellReturned =
  (returnedHandOvers: ReturnedHandOvers, post: LinkPost): ReturnedPorts['takeOthers'] =>
  async (messages) => {
    const returned = await returnedHandOvers(messages);
    if (!returned.ok) return returned;
    for (const { contact, ...handOver } of returned.value) {
      if (contact.mail === null) continue;
      const sent = await post(returnedMail(handOver, contact.mail));
      if (sent !== 'sent') return failure({ kind: 'try-again', reason: 'returned-hand-over' });
    }
    return success(returned.value.length);
  };
