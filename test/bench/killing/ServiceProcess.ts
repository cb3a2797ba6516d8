import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

export interface ServiceOrder {
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly tickToken: string;
  /** Where what it says is kept. */
  readonly log: string;
}

const flags = ['--require', './local-tenant/loopback-names.cjs'];
const rest = 50;

/** One instance of the product's service, which can be killed in the middle of anything. */
export class ServiceProcess {
  private child: ChildProcess | null = null;
  private ahead = 0;
  private readonly order: ServiceOrder;
  private readonly log: number;

  constructor(order: ServiceOrder) {
    this.order = order;
    this.log = openSync(order.log, 'a');
  }

  /** Puts its clock so many milliseconds before the real time's. */
  setAhead(by: number): void {
    this.ahead = by;
    this.child?.send({ clock: 'ahead', by });
  }

  async start(): Promise<void> {
    const { port, environment } = this.order;
    this.child = spawn(process.execPath, [...flags, 'dist/service/main.mjs'], {
      env: { ...process.env, ...environment, SAMVERKAN_PORT: String(port) },
      stdio: ['ignore', this.log, 'inherit', 'ipc'],
    });
    this.setAhead(this.ahead);
    while (!(await this.answers())) await pause(rest);
  }

  /** What the tick has told; null where the process was killed before it had done it. */
  async tick(): Promise<Readonly<Record<string, number>> | null> {
    try {
      const answer = await fetch(`http://127.0.0.1:${String(this.order.port)}/tick`, {
        method: 'POST',
        headers: { authorization: `Bearer ${this.order.tickToken}`, connection: 'close' },
      });
      return answer.ok ? ((await answer.json()) as Record<string, number>) : null;
    } catch {
      return null;
    }
  }

  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  private async answers(): Promise<boolean> {
    try {
      return (await fetch(`http://127.0.0.1:${String(this.order.port)}/health`)).ok;
    } catch {
      return false;
    }
  }
}
