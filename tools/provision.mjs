// npm run provision -- plan|apply --site <address> --forum <file.json> (--local <portal> | --tenant … --client …)
// Builds the shared code when it has changed, then hands over to the script proper, which needs the project's Node 22.
import { inEnglish, installIfNeeded, run } from './workshop.mjs';

await installIfNeeded();
const built = await run('gulp', ['build:shared', '--silent']);
if (built.code !== 0) {
  console.error(
    inEnglish
      ? 'The build failed; see the lines above. Nothing has been changed on the site.'
      : 'Bygget misslyckades; se raderna ovanför. Inget har ändrats på webbplatsen.',
  );
  process.exit(built.code);
}
const { code } = await run('node', [
  '--disable-warning=ExperimentalWarning',
  'tools/provision/provision.ts',
  ...process.argv.slice(2),
]);
process.exit(code);
