import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stepKinds, type StepKind } from '../../../shared/domain/meeting/agendaItem';
import { agendaStepTitle } from '../../../shared/ui/meeting/agendaStepTitle';

const folder = join(__dirname, '../../../manifest/templates/meetings');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

interface Step {
  readonly kind: string;
  readonly title: { readonly sv: string; readonly en: string };
  readonly minutes: number;
}
interface Template {
  readonly key: string;
  readonly name: { readonly sv: string; readonly en: string };
  readonly minutes: number;
  readonly steps: readonly Step[];
}

const read = (file: string): Template => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Template;
const words = (text: unknown): boolean => typeof text === 'string' && text.trim() === text && text.length > 2;

describe('the meeting templates that are shipped', () => {
  it('cover the five kinds of meeting', () => {
    expect(files.sort()).toEqual([
      'est-weekly.json',
      'local-council.json',
      'network.json',
      'steering-group.json',
      'strategic-council.json',
    ]);
  });

  it.each(files)('%s is keyed by its file name and named in both languages', (file) => {
    const template = read(file);
    expect(Object.keys(template)).toEqual(['key', 'name', 'minutes', 'steps']);
    expect(`${template.key}.json`).toBe(file);
    expect(words(template.name.sv) && words(template.name.en)).toBe(true);
  });

  it.each(files)('%s has steps of known kinds with words in both languages', (file) => {
    for (const step of read(file).steps) {
      expect(Object.keys(step)).toEqual(['kind', 'title', 'minutes']);
      expect(stepKinds).toContain(step.kind);
      expect(words(step.title.sv) && words(step.title.en)).toBe(true);
    }
  });

  it.each(files)('%s spends exactly its length, in whole minutes', (file) => {
    const template = read(file);
    const minutes = template.steps.map((step) => step.minutes);
    expect(minutes.every((each) => Number.isInteger(each) && each > 0)).toBe(true);
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(template.minutes);
  });

  it.each(files)('%s opens on attendance and last promises, and ends by reading back', (file) => {
    const kinds = read(file).steps.map((step) => step.kind);
    expect(kinds.slice(0, 2)).toEqual(['attendance', 'last-promises']);
    expect(kinds.at(-1)).toBe('read-back');
    expect(kinds.filter((kind) => kind === 'read-back')).toHaveLength(1);
  });
});

describe('a planned meeting’s steps', () => {
  it.each(files)('are in the reader’s language where nobody has renamed them: %s', (file) => {
    for (const { title, kind } of read(file).steps) {
      const item = { title: title.sv, kind: kind as StepKind };
      expect([agendaStepTitle(item, 'en'), agendaStepTitle(item, 'sv')]).toEqual([title.en, title.sv]);
    }
    expect(agendaStepTitle({ title: 'Närvaro och kaffe', kind: 'attendance' }, 'en')).toBe(
      'Närvaro och kaffe',
    );
  });
});

describe('the weekly EST meeting', () => {
  it('takes 45 minutes in seven steps', () => {
    const { minutes, steps } = read('est-weekly.json');
    expect(minutes).toBe(45);
    expect(steps.map((step) => step.minutes)).toEqual([3, 10, 12, 8, 8, 3, 1]);
  });
});
