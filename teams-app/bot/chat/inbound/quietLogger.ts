import type { App } from '@microsoft/teams.apps';
import type { Log } from '../../log/createLog.ts';

type SdkLogger = App['log'];

/** The SDK's log quotes whole messages: only that something was wrong is kept of it. */
export function quietLogger(log: Log): SdkLogger {
  const nothing = (): void => undefined;
  const logger: SdkLogger = {
    error: () => log.told('bot-refused'),
    warn: nothing,
    info: nothing,
    debug: nothing,
    trace: nothing,
    log: nothing,
    child: () => logger,
  };
  return logger;
}
