import type { LocalTenant, LoggedRequest } from '../../support/localTenant.ts';

/** The log's own clock counts whole milliseconds. */
const slackMs = 20;
const readEveryMs = 2000;

/** Counts, out of the tenant's own log, the requests that a client began while it had been asked to wait. */
export class WaitKeeper {
  private readonly tenant: LocalTenant;
  private readonly closedUntil = new Map<string, { readonly from: number; readonly until: number }>();
  private readonly timer: NodeJS.Timeout;
  private last: number;
  private reading: Promise<void> = Promise.resolve();
  requests = 0;
  asked = 0;
  inside = 0;
  unanswered = 0;

  constructor(tenant: LocalTenant, since: number) {
    this.tenant = tenant;
    this.last = since;
    // Read as it grows: the log of a long storm is longer than the tenant keeps.
    this.timer = setInterval(() => void this.read(), readEveryMs);
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.read();
  }

  private read(): Promise<void> {
    this.reading = this.reading.then(async () => {
      const log = await this.tenant.requests(this.last);
      this.last = log.at(-1)?.n ?? this.last;
      for (const request of log) if (request.surface === 'sharepoint') this.look(request);
    });
    return this.reading;
  }

  private look({ at, ms, client, waitMs, status }: LoggedRequest): void {
    const answered = Date.parse(at);
    this.requests += 1;
    if (status === 0) this.unanswered += 1;
    if (client === null) return;
    const began = answered - ms;
    const wait = this.closedUntil.get(client);
    if (wait !== undefined && began > wait.from + slackMs && began < wait.until - slackMs) this.inside += 1;
    if (waitMs === null) return;
    this.asked += 1;
    const until = Math.max(wait?.until ?? 0, answered + waitMs);
    this.closedUntil.set(client, { from: answered, until });
  }
}
