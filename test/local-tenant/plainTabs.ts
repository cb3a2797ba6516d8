import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A tab without a library: what it says to its host and hears is all in `window.heard`. */
const script = `
window.heard = [];
window.replies = [];
let id = 0;
window.call = (func, args = [], data) => new Promise((resolve) => {
  const mine = id++;
  const listen = ({ data: answer }) => {
    if (answer.id !== mine) return;
    removeEventListener('message', listen);
    resolve(answer.args);
  };
  addEventListener('message', listen);
  parent.postMessage({ id: mine, uuidAsString: 'u' + mine, func, args, data, timestamp: Date.now() }, '*');
});
addEventListener('message', ({ data }) => { if (data.func === undefined) window.replies.push(data.id); });
addEventListener('message', ({ data }) => { if (data.func) window.heard.push([data.func, ...data.args]); });
window.token = (scope, authority) => window.call('nestedAppAuth.execute', [], JSON.stringify({
  messageType: 'NestedAppAuthRequest', method: 'GetToken', requestId: 'r',
  tokenParams: { clientId: '2c5f9d10-8e37-4b6a-b1c4-7d0e3f92a605', scope, authority },
})).then(([, text]) => JSON.parse(text));
`;

/** A folder with such a tab for each of the app's pages. */
export function plainTabs(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tabs-'));
  writeFileSync(path.join(folder, 'tab.js'), script);
  for (const page of ['panel', 'stage', 'details', 'channel', 'personal', 'configure']) {
    const markup = `<!doctype html><html lang="sv"><title>${page}</title><script src="/tab.js"></script><h1>${page}</h1>`;
    writeFileSync(path.join(folder, `${page}.html`), markup);
  }
  return folder;
}

/** What the plain tab offers to a test. */
export interface TabWindow {
  readonly heard: readonly (readonly unknown[])[];
  readonly replies: readonly number[];
  call(func: string, args?: readonly unknown[]): Promise<readonly unknown[]>;
  token(scope: string, authority?: string): Promise<Record<string, unknown>>;
}
