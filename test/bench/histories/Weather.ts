import type { Timer } from '@samverkansrummet/shared/lib-commonjs/application/ports/Timer.js';
import type { ForumSite } from '@samverkansrummet/shared/lib-commonjs/application/ports/ForumSites.js';
import { failure } from '@samverkansrummet/shared/lib-commonjs/domain/kernel/result.js';

type Register = Record<string, unknown>;
interface Waiting {
  readonly due: number;
  readonly callback: () => void;
}

/** Share of the requests that are cut before the work, and as many again after it. */
const cutShare = 0.04;

/**
 * The network and the clocks of all windows of one history: every request and every answer waits until it is let go, in
 * an order that chance decides, and some never arrive.
 */
export class Weather {
  readonly random: () => number;
  private readonly underWay: (() => void)[] = [];
  private readonly timers: Waiting[] = [];
  private passed = 0;

  constructor(random: () => number) {
    this.random = random;
  }

  readonly timer: Timer = {
    after: (milliseconds, callback) => {
      const waiting = { due: this.passed + milliseconds, callback };
      this.timers.push(waiting);
      return () => this.drop(waiting);
    },
  };

  get requestsUnderWay(): number {
    return this.underWay.length;
  }

  /** Lets one request or answer go; false where there is none. */
  letGo(): boolean {
    const [go] = this.underWay.splice(Math.floor(this.random() * this.underWay.length), 1);
    go?.();
    return go !== undefined;
  }

  /** Time goes on to what comes next; false where nothing waits. */
  passTime(): boolean {
    const next = this.timers.reduce<Waiting | null>(
      (first, other) => (first === null || other.due < first.due ? other : first),
      null,
    );
    if (next === null) return false;
    this.drop(next);
    this.passed = next.due;
    next.callback();
    return true;
  }

  /** The site as a window far away has it. */
  over(site: ForumSite): ForumSite {
    return {
      ...site,
      actions: this.far(site.actions),
      answers: this.far(site.answers),
      meetings: this.far(site.meetings),
    };
  }

  private far<T extends object>(register: T): T {
    return new Proxy(register, {
      get: (target, name) => {
        const method = (target as Register)[String(name)];
        if (typeof method !== 'function') return method;
        return (...given: unknown[]) =>
          this.send(() => Reflect.apply(method, target, given) as Promise<unknown>);
      },
    });
  }

  private async send(work: () => Promise<unknown>): Promise<unknown> {
    await this.turn();
    if (this.random() < cutShare) return failure({ kind: 'offline' });
    const answer = await work();
    await this.turn();
    return this.random() < cutShare ? failure({ kind: 'offline' }) : answer;
  }

  private turn(): Promise<void> {
    return new Promise((resolve) => this.underWay.push(resolve));
  }

  private drop(waiting: Waiting): void {
    const place = this.timers.indexOf(waiting);
    if (place >= 0) this.timers.splice(place, 1);
  }
}
