import { button, element } from '../../../teams-host/page/element.ts';
import type { StoredSection } from '../facts.ts';
import type { Words } from '../words.ts';
import type { Workbench } from '../workbench.ts';
import { toolboxOf } from './toolbox.ts';
import type { ToolboxEntry } from './toolbox.ts';

const backgroundNames = ['none', 'neutral', 'soft', 'strong'] as const;

export interface SectionToolActs {
  readonly setBackground: (value: StoredSection['background']) => void;
  readonly remove: () => void;
}

function choice<T extends string>(
  label: string,
  names: readonly (readonly [T, string])[],
  chosen: T,
  act: (value: T) => void,
): HTMLElement {
  const options = names.map(([value, text]) => element('option', { value }, text));
  const select = element('select', {}, ...options);
  select.value = chosen;
  select.addEventListener('change', () => {
    act(select.value as T);
  });
  return element('label', {}, `${label} `, select);
}

/** Chooses a web part to put into a column. */
export function createAdder(bench: Workbench, add: (entry: ToolboxEntry) => void): HTMLElement {
  const entries = toolboxOf(bench.solution);
  const select = element(
    'select',
    { class: 'adder', 'aria-label': bench.words.addWebPart },
    element('option', { value: '' }, `+ ${bench.words.addWebPart}`),
    ...entries.map(({ title }, at) => element('option', { value: String(at) }, title)),
  );
  select.addEventListener('change', () => {
    const entry = entries[Number(select.value)];
    if (select.value !== '' && entry) add(entry);
    select.value = '';
  });
  return select;
}

/** What can be done with a section while the page is edited. */
export function createSectionTools(
  words: Words,
  background: StoredSection['background'],
  { setBackground, remove }: SectionToolActs,
): HTMLElement {
  const names = backgroundNames.map((name) => [name, words[name]] as const);
  return element(
    'div',
    { class: 'tools section-tools', role: 'toolbar', 'aria-label': words.section },
    choice(words.background, names, background, setBackground),
    button(words.removeSection, remove),
  );
}
