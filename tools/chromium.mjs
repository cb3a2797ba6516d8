// Finds a browser for the browser tests, or installs Debian's.
import { accessSync, constants, existsSync } from 'node:fs';
import { run } from './workshop.mjs';

const places = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const findBrowser = () => places.find((place) => place !== undefined && isExecutable(place)) ?? null;

function isExecutable(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser's path; on Debian as root the package is installed first. */
export async function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!debianRoot) return null;
  console.log('Installerar paketet chromium …');
  await run('apt-get', ['update', '-qq'], { log: () => undefined });
  const log = [];
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    log: (chunk) => log.push(chunk),
  });
  if (code !== 0) console.error(Buffer.concat(log).toString());
  return findBrowser();
}
