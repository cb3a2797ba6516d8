import { randomUUID } from 'node:crypto';
import { minutesWriter } from '@samverkansrummet/shared/lib-commonjs/adapters/documents/minutesWriter.js';
import { tableWriter } from '@samverkansrummet/shared/lib-commonjs/adapters/documents/tableWriter.js';
import { connectReminders } from '@samverkansrummet/shared/lib-commonjs/adapters/sharepoint/connectReminders.js';
import type { OperationId, PersonId } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/id.js';
import type { ChatGround } from './chat/ChatGround.ts';
import { makeChatGround } from './chat/makeChatGround.ts';
import type { ServiceGround } from './connectService.ts';
import { linkTo } from './linkTo.ts';
import type { ServiceSettings } from './settings/ServiceSettings.ts';

/** Joins the bot with the registers that it answers from. */
export function connectChat(settings: ServiceSettings, ground: ServiceGround): ChatGround {
  const { directory, programmes, forums, clock, setup } = ground;
  const service = settings.clientId.toLowerCase() as PersonId;
  const { office, conversations, forums: due } = connectReminders({ ...setup, service });
  return makeChatGround({
    ...{ directory, programmes, forums, clock, service },
    ...{ office, conversations, due },
    timeZone: settings.timeZone,
    writer: minutesWriter,
    tables: tableWriter,
    operations: { next: () => randomUUID() as string as OperationId },
    linkTo: (address) => linkTo(settings, address),
  });
}
