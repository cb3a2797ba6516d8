import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The service under a tenant's process, by what the system tells; null where it tells nothing. */
export function servicePid(tenant: number): number | null {
  try {
    const children = readFileSync(`/proc/${tenant}/task/${tenant}/children`, 'utf8').trim().split(/\s+/u);
    const isService = (pid: string): boolean =>
      /service[/\\]main\.mjs/u.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    const found = children.find(isService);
    return found === undefined ? null : Number(found);
  } catch {
    return null;
  }
}

/** Keeps the service to one core, where the system can; says whether it does. */
export function keepToOneCore(pid: number): boolean {
  try {
    execFileSync('taskset', ['-a', '-cp', '0', String(pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const ticksPerSecond = 100;

/** Seconds of a core that a process has used. */
export function coreSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}
