import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Lets a frame on another site keep things, as Teams' own client does; a window without a profile never may. */
const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=sv-SE',
  '--force-prefers-reduced-motion',
  '--window-size=1400,900',
  '--remote-debugging-port=0',
];

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** A browser's profile on a device: what the product keeps there is left when the browser is killed. */
export class DeviceProfile {
  private readonly folder: string;
  private child: ChildProcess | null = null;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async make(): Promise<DeviceProfile> {
    const folder = await mkdtemp(path.join(tmpdir(), 'device-'));
    await mkdir(path.join(folder, 'Default'));
    await writeFile(path.join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
    return new DeviceProfile(folder);
  }

  async open(): Promise<BrowserContext> {
    const port = path.join(this.folder, 'DevToolsActivePort');
    await rm(port, { force: true });
    const program = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
    this.child = spawn(program, [...flags, `--user-data-dir=${this.folder}`, 'about:blank'], {
      detached: true,
      stdio: 'ignore',
    });
    const browser = await this.connect(port);
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('The browser has no window.');
    context.setDefaultTimeout(25_000);
    return context;
  }

  /** Ends every process of the browser at once, as a power cut would; nothing is said to any page. */
  async kill(): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child?.pid === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  async remove(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async connect(port: string): Promise<Browser> {
    for (let tries = 0; tries < 600; tries += 1) {
      const [number] = (await readFile(port, 'utf8').catch(() => '')).split('\n');
      if (number !== undefined && number !== '') return chromium.connectOverCDP(`http://127.0.0.1:${number}`);
      await pause(50);
    }
    throw new Error('The browser did not start within 30 s.');
  }
}
