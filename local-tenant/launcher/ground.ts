import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { addressesFrom } from '../addresses.ts';
import type { Addresses } from '../addresses.ts';
import { createChatBook, type ChatBook } from '../chat/chatBook.ts';
import { createClock } from '../clock.ts';
import type { SettableClock } from '../clock.ts';
import { createFaults } from '../faults.ts';
import { createIdentity } from '../identity/createIdentity.ts';
import type { Identity } from '../identity/createIdentity.ts';
import { createMailbox, type Mailbox } from '../mail/mailbox.ts';
import { createOutbox } from '../mail/outbox.ts';
import { createRequestLog } from '../requestLog.ts';
import { createChannelTabs } from '../teams-host/channelTabs.ts';
import { createCallTick, type CallTick } from './callTick.ts';
import type { Progress } from './progressLine.ts';
import type { LaunchOptions } from './readOptions.ts';
import type { DataFolder } from './seedRecord.ts';

export interface StartOptions extends LaunchOptions {
  readonly folder: DataFolder;
  /** Where the product's build lays the tabs. */
  readonly builtTabs: string;
  /** Where the product's build lays the package of web parts. */
  readonly builtPackage: string;
  /** The product's service as a program. */
  readonly serviceProgram: string;
  /** Where npm laid Microsoft's own packages. */
  readonly nodeModules: string;
  readonly version: string;
  readonly progress: Progress;
}

/** What every part of the tenant stands on. */
export interface Ground {
  readonly options: StartOptions;
  readonly addresses: Addresses;
  readonly clock: SettableClock;
  readonly identity: Identity;
  readonly log: ReturnType<typeof createRequestLog>;
  readonly faults: ReturnType<typeof createFaults>;
  readonly outbox: ReturnType<typeof createOutbox>;
  readonly mailbox: Mailbox;
  readonly channelTabs: ReturnType<typeof createChannelTabs>;
  readonly chatBook: ChatBook;
  /** What the product's service lets a timer outside it in by. */
  readonly tickToken: string;
  readonly callTick: CallTick;
}

const noService: CallTick = () => Promise.resolve(null);

export async function layGround(options: StartOptions): Promise<Ground> {
  const addresses = addressesFrom(options.port);
  const clock = createClock(options.now);
  const { path } = options.folder;
  const tickToken = randomBytes(32).toString('hex');
  const identity = await createIdentity({
    dataFolder: path,
    loginOrigin: addresses.login,
    sharePointOrigin: addresses.sharePoint,
    clock,
  });
  return {
    options,
    addresses,
    clock,
    identity,
    tickToken,
    callTick: options.withService ? createCallTick(addresses.bot, tickToken) : noService,
    log: createRequestLog(),
    faults: createFaults(),
    outbox: createOutbox(join(path, 'mail.jsonl')),
    mailbox: createMailbox(join(path, 'mailbox.json')),
    chatBook: createChatBook(join(path, 'chat.json')),
    channelTabs: createChannelTabs(join(path, 'channel-tabs.json')),
  };
}
