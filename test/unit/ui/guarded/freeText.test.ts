import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../../..');

const files = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.tsx') && !/node_modules|(^|\/)(lib|lib-commonjs|dist|temp)\//.test(name),
    )
    .map((name) => `${folder}/${name}`);

const sources = ['shared/ui', 'teams-app', 'spfx-webparts/src'].flatMap(files);

/** What is sought there is what the guard would stop; it is looked for and never saved. */
const seeks = 'shared/ui/redaction/ChooseText.tsx';

/** An opening tag with its properties, arrow functions and all. */
const fields = /<(?:Input|Textarea|SearchBox|Combobox|input|textarea)\b(?:=>|[^>])*>/g;
const notWords =
  /\btype="(?:date|time|number|email|search|checkbox|radio|file)"|\breadOnly\b|\binputMode="numeric"/;

describe('free text', () => {
  it('is typed in guarded fields alone', () => {
    const unguarded = sources
      .filter((file) => !file.startsWith('shared/ui/parts/guarded/') && file !== seeks)
      .flatMap((file) => {
        const found = readFileSync(join(root, file), 'utf8').match(fields) ?? [];
        return found.filter((field) => !notWords.test(field)).map((field) => `${file}: ${field}`);
      });
    expect(sources.length).toBeGreaterThan(100);
    expect(unguarded).toEqual([]);
  });
});
