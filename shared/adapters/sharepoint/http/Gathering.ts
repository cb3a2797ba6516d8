import type { Call, Settled } from './Call';

type Send = (calls: readonly Call<unknown>[]) => Promise<readonly Settled<unknown>[]>;

interface Waiting {
  readonly calls: readonly Call<unknown>[];
  readonly settle: (parts: readonly Settled<unknown>[]) => void;
  readonly fail: (reason: unknown) => void;
}

/** What several screens of one page ask a site for in the same moment, sent as one request. */
export class Gathering {
  private waiting: readonly Waiting[] = [];
  private readonly send: Send;
  private readonly moment: () => Promise<void>;

  constructor(send: Send, moment: () => Promise<void>) {
    this.send = send;
    this.moment = moment;
  }

  add(calls: readonly Call<unknown>[]): Promise<readonly Settled<unknown>[]> {
    return new Promise((settle, fail) => {
      this.waiting = [...this.waiting, { calls, settle, fail }];
      if (this.waiting.length === 1) void this.sendAfterMoment();
    });
  }

  private async sendAfterMoment(): Promise<void> {
    await this.moment();
    const gathered = this.waiting;
    this.waiting = [];
    try {
      const parts = await this.send(gathered.flatMap(({ calls }) => calls));
      let from = 0;
      for (const { calls, settle } of gathered) {
        settle(parts.slice(from, from + calls.length));
        from += calls.length;
      }
    } catch (error) {
      for (const { fail } of gathered) fail(error);
    }
  }
}
