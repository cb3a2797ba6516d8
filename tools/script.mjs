// Runs one of the project's TypeScript programs on the project's own Node, after building what it needs.
import { provideBrowser } from './chromium.mjs';
import { installIfNeeded, run } from './workshop.mjs';

const [program, ...args] = process.argv.slice(2);
await installIfNeeded();
process.env['CHROME_PATH'] ??= (await provideBrowser()) ?? '';
const built = await run('gulp', ['build:tabs', '--silent']);
if (built.code !== 0) process.exit(built.code);
const quiet = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON'];
process.exit((await run('node', [...quiet, program, ...args])).code);
