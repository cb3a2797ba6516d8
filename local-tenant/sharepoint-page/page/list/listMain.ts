import { element } from '../../../teams-host/page/element.ts';
import { readFacts } from '../facts.ts';
import { readPageAddress, withPart } from '../pageAddress.ts';
import { listWords } from './listWords.ts';
import { readList } from './listData.ts';
import type { ListData } from './listData.ts';
import { createListTable } from './listTable.ts';

const locales = { sv: 'sv-SE', en: 'en-GB' } as const;

function viewChooser(data: ListData, label: string): HTMLElement {
  const select = element(
    'select',
    { id: 'view' },
    ...data.views.map(({ Id, Title }) => element('option', { value: Id }, Title)),
  );
  select.value = data.view.Id;
  select.addEventListener('change', () => {
    location.assign(withPart(location.href, 'viewid', select.value));
  });
  return element('label', {}, `${label} `, select);
}

async function open(): Promise<void> {
  const { lang, theme } = readPageAddress(location.search);
  const words = listWords(lang);
  const { site, user, list } = readFacts();
  document.documentElement.dataset['theme'] = theme;
  const bar = element(
    'header',
    { class: 'bar' },
    element('strong', {}, site.title),
    element('span', {}, `${words.signedIn} ${user.name}`),
  );
  const main = element('main', { class: 'list-page' });
  document.body.append(bar, main);
  try {
    const viewId = new URLSearchParams(location.search).get('viewid');
    const data = await readList(site.path, list ?? '', viewId);
    bar.append(viewChooser(data, words.view));
    const status = element('p', { role: 'status' }, words.rows(data.rows.length, data.more));
    const table = createListTable(data, words, { locale: locales[lang], timeZone: site.timeZone }, (ids) => {
      status.textContent = words.chosen(ids.length);
    });
    main.append(element('h1', {}, data.title), status, table);
  } catch (error) {
    // A refusal of SharePoint's, such as the list view threshold, is what the real page would show in its way.
    main.append(element('p', { role: 'alert' }, error instanceof Error ? error.message : String(error)));
  }
  document.documentElement.dataset['ready'] = 'yes';
}

void open();
