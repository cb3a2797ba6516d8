import type { LocalTenant } from '../../support/localTenant.ts';

const readEveryMs = 2000;

/** What the tenant's own log says of a storm; read as it grows, since it is longer than the tenant keeps. */
export class LogReader {
  private readonly tenant: LocalTenant;
  private readonly timer: NodeJS.Timeout;
  private last: number;
  private reading: Promise<void> = Promise.resolve();
  requests = 0;
  /** Answers that asked to be left alone, as a whole or in a part. */
  asked = 0;
  /** Connections cut or dropped. */
  unanswered = 0;

  constructor(tenant: LocalTenant, since: number) {
    this.tenant = tenant;
    this.last = since;
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
      for (const { surface, status, waitMs } of log) {
        if (surface !== 'sharepoint') continue;
        this.requests += 1;
        if (status === 0) this.unanswered += 1;
        if (waitMs !== null) this.asked += 1;
      }
    });
    return this.reading;
  }
}
