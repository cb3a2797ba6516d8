// npm run doctor -- --site <address> (--local <portal> | --tenant … --client …)
// Builds the shared code when it has changed, then hands over to the script proper, which needs the project's Node 22.
import { inEnglish, installIfNeeded, run } from './workshop.mjs';

await installIfNeeded();
const built = await run('gulp', ['build:shared', '--silent']);
if (built.code !== 0) {
  console.error(
    inEnglish ? 'The build failed; see the lines above.' : 'Bygget misslyckades; se raderna ovanför.',
  );
  process.exit(built.code);
}
const { code } = await run('node', [
  '--disable-warning=ExperimentalWarning',
  'tools/doctor/doctor.ts',
  ...process.argv.slice(2),
]);
process.exit(code);
