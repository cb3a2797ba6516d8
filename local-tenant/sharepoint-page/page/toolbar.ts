import { button, element } from '../../teams-host/page/element.ts';
import type { PageCanvas } from './canvas/pageCanvas.ts';
import { layoutNames } from './canvas/sectionView.ts';
import { withPart } from './pageAddress.ts';
import type { Lang, ThemeName } from './pageAddress.ts';
import type { Workbench } from './workbench.ts';

const READ = 1;
const EDIT = 2;

function chooser(
  label: string,
  id: string,
  names: Readonly<Record<string, string>>,
  chosen: string,
  act: (value: string) => void,
): HTMLElement {
  const options = Object.entries(names).map(([value, text]) => element('option', { value }, text));
  const select = element('select', { id }, ...options);
  select.value = chosen;
  select.addEventListener('change', () => {
    act(select.value);
  });
  return element('label', {}, `${label} `, select);
}

function remember(name: string, value: string): void {
  history.replaceState(null, '', withPart(location.href, name, value));
}

async function save({ facts }: Workbench, canvas: PageCanvas): Promise<boolean> {
  const answer = await fetch(location.pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requestdigest': facts.digest.value },
    body: JSON.stringify(canvas.stored()),
  });
  return answer.ok;
}

function paint(theme: ThemeName): void {
  document.documentElement.dataset['theme'] = theme;
}

/** Edit, save and discard; nobody sees them who may not edit the page. */
function editTools(bench: Workbench, canvas: PageCanvas, say: (text: string) => void): HTMLElement {
  const { words, manager } = bench;
  const setMode = async (mode: typeof READ | typeof EDIT): Promise<void> => {
    bench.displayMode = mode;
    document.documentElement.dataset['mode'] = mode === EDIT ? 'edit' : 'read';
    remember('edit', mode === EDIT ? '1' : '');
    await manager._setDisplayMode(mode);
  };
  const saveAndRead = async (): Promise<void> => {
    const done = await save(bench, canvas);
    say(done ? words.saved : words.notSaved);
    if (done) await setMode(READ);
  };
  const layouts = element(
    'select',
    { class: 'editing', id: 'add-section', 'aria-label': words.addSection },
    element('option', { value: '' }, `+ ${words.addSection}`),
    ...layoutNames.map((name) => element('option', { value: name }, words[name])),
  );
  layouts.addEventListener('change', () => {
    const layout = layoutNames.find((name) => name === layouts.value);
    if (layout) canvas.addSection(layout);
    layouts.value = '';
  });
  return element(
    'div',
    { class: 'group' },
    button(words.edit, () => void setMode(EDIT), { class: 'reading', id: 'edit' }),
    button(words.save, () => void saveAndRead(), { class: 'editing primary', id: 'save' }),
    button(
      words.discard,
      () => {
        location.assign(withPart(location.href, 'edit', ''));
      },
      { class: 'editing', id: 'discard' },
    ),
    layouts,
  );
}

/** The bar above the page: who looks at it, how, and what may be done with it. */
export function createToolbar(bench: Workbench, canvas: PageCanvas, lang: Lang): HTMLElement {
  const { words, facts } = bench;
  const status = element('span', { role: 'status' });
  const setTheme = (value: string): void => {
    bench.theme = value === 'dark' ? 'dark' : 'light';
    remember('theme', bench.theme);
    paint(bench.theme);
    canvas.setTheme(bench.theme);
  };
  const setLang = (value: string): void => {
    location.assign(withPart(location.href, 'lang', value));
  };
  paint(bench.theme);
  document.documentElement.dataset['mode'] = bench.displayMode === EDIT ? 'edit' : 'read';
  return element(
    'header',
    { class: 'bar' },
    element('strong', {}, facts.site.title),
    element('span', { class: 'person' }, `${words.signedIn} ${facts.user.name}`),
    ...(facts.mayEdit ? [editTools(bench, canvas, (text) => (status.textContent = text))] : []),
    status,
    element(
      'div',
      { class: 'group end' },
      chooser(words.theme, 'theme', { light: words.light, dark: words.dark }, bench.theme, setTheme),
      chooser(words.language, 'lang', { sv: 'Svenska', en: 'English' }, lang, setLang),
    ),
  );
}
