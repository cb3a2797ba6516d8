import type { ForumSite } from '../../../shared/application/ports/ForumSites';
import type { GatewayFailure } from '../../../shared/application/ports/GatewayFailure';
import { failure } from '../../../shared/domain/kernel/result';

export interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
}

type Fault = GatewayFailure | 'answer-lost' | null;
type Register = Record<string, unknown>;

/** A site behind a network that fails when told to; it notes every call. */
export class UnreliableSite {
  readonly site: ForumSite;
  readonly calls: Call[] = [];
  /** Asked before each call: null lets it through. */
  fault: (call: Call) => Fault = () => null;
  private readonly gates = new Map<string, Promise<void>>();

  constructor(site: ForumSite) {
    this.site = {
      ...site,
      actions: this.watched('actions', site.actions),
      answers: this.watched('answers', site.answers),
      meetings: this.watched('meetings', site.meetings),
      minutes: this.watched('minutes', site.minutes),
      situation: this.watched('situation', site.situation),
    };
  }

  /** No request gets through, reading or writing. */
  goOffline(): void {
    this.fault = () => ({ kind: 'offline' });
  }

  goOnline(): void {
    this.fault = () => null;
  }

  /** Holds every call of the named method until what comes back is called. */
  hold(method: string): () => void {
    let release: () => void = () => undefined;
    this.gates.set(
      method,
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    return () => {
      this.gates.delete(method);
      release();
    };
  }

  /** The named method succeeds `times` times and then never again. */
  cutAfter(method: string, times: number): void {
    let left = times;
    this.fault = (call) => {
      if (call.method !== method) return null;
      left -= 1;
      return left < 0 ? { kind: 'not-allowed', what: 'cut' } : null;
    };
  }

  called(method: string): readonly Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  private watched<T extends object>(name: string, register: T): T {
    return new Proxy(register, {
      get: (target, property) => {
        const method = (target as Register)[String(property)];
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) =>
          this.pass(
            `${name}.${String(property)}`,
            args,
            () => Reflect.apply(method, target, args) as Promise<unknown>,
          );
      },
    });
  }

  private async pass(method: string, args: readonly unknown[], go: () => Promise<unknown>): Promise<unknown> {
    const call = { method, args };
    this.calls.push(call);
    const gate = this.gates.get(method);
    if (gate !== undefined) await gate;
    const fault = this.fault(call);
    if (fault === 'answer-lost') await go();
    if (fault === 'answer-lost') return failure({ kind: 'offline' });
    return fault === null ? go() : failure(fault);
  }
}
