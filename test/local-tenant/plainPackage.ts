import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** A web part that offers a place, and whose pane has a field of every kind. */
const offering = `
define('11111111-1111-4111-8111-111111111111_1.0.0',
  ['@microsoft/sp-webpart-base', '@microsoft/sp-property-pane', 'PlainStrings'], (base, pane, strings) => ({
  default: class Offering extends base.BaseClientSideWebPart {
    place = 'Torget';
    async onInit() {
      this.context.dynamicDataSourceManager.initializeSource({
        getPropertyDefinitions: () => [{ id: 'place', title: strings.Place }],
        getPropertyValue: () => this.place,
      });
    }
    onThemeChanged(theme) { this.theme = theme; }
    render() {
      const shown = document.createElement('pre');
      shown.textContent = JSON.stringify({ ...this.properties, mode: this.displayMode,
        inverted: this.theme.isInverted, behind: this.theme.semanticColors.bodyBackground });
      const choose = document.createElement('button');
      choose.textContent = strings.Choose;
      choose.onclick = () => { this.place = 'Parken'; this.context.dynamicDataSourceManager.notifyPropertyChanged('place'); };
      this.domElement.replaceChildren(shown, choose);
    }
    getPropertyPaneConfiguration() {
      const options = [{ key: 'a', text: 'Alfa' }, { key: 'b', text: 'Beta' }];
      return { pages: [{ header: { description: strings.Pane }, groups: [{ groupName: strings.Group, groupFields: [
        pane.PropertyPaneTextField('words', { label: 'Ord', onGetErrorMessage: (text) => text === 'nej' ? 'Inte nej' : '' }),
        pane.PropertyPaneDropdown('kind', { label: 'Slag', options }),
        pane.PropertyPaneToggle('on', { label: 'På', onText: 'ja', offText: 'nej' }),
        pane.PropertyPaneSlider('rows', { label: 'Rader', min: 1, max: 9 }),
        pane.PropertyPaneChoiceGroup('choice', { label: 'Val', options }),
        pane.PropertyPaneCheckbox('tick', { text: 'Kryss' }),
        pane.PropertyPaneButton('pressed', { text: 'Tryck', onClick: () => 'tryckt' }),
        pane.PropertyPaneLink('', { text: 'Länk', href: '/sites/programmet' }),
      ] }] }] };
    }
  },
}));`;

/** A web part that shows the place which another offers. */
const taking = `
define('22222222-2222-4222-8222-222222222222_1.0.0',
  ['@microsoft/sp-webpart-base', '@microsoft/sp-property-pane'], (base, pane) => ({
  default: class Taking extends base.BaseClientSideWebPart {
    get propertiesMetadata() { return { place: { dynamicPropertyType: 'string' } }; }
    render() { this.domElement.textContent = 'Plats: ' + (this.properties.place.tryGetValue() ?? ''); }
    getPropertyPaneConfiguration() {
      return { pages: [{ groups: [{ groupFields: [pane.PropertyPaneDynamicFieldSet({
        label: 'Varifrån', fields: [pane.PropertyPaneDynamicField('place', { label: 'Plats från' })],
      })] }] }] };
    }
  },
}));`;

/** A web part that cannot be shown. */
const failing = `
define('33333333-3333-4333-8333-333333333333_1.0.0', ['@microsoft/sp-webpart-base'], (base) => ({
  default: class Failing extends base.BaseClientSideWebPart {
    render() { throw new Error('no'); }
  },
}));`;

const words = (language: string): string =>
  `define([], () => (${JSON.stringify(
    language === 'sv'
      ? { Place: 'Plats', Choose: 'Välj parken', Pane: 'Om delen', Group: 'Allt' }
      : { Place: 'Place', Choose: 'Choose the park', Pane: 'About', Group: 'All' },
  )}));`;

const { version } = JSON.parse(
  readFileSync(require.resolve('@microsoft/sp-webpart-base/package.json'), 'utf8'),
) as { version: string };

const component = (name: string, id: string): readonly [string, object] => [
  `@microsoft/${name}`,
  { type: 'component', id, version },
];

function manifest(digit: string, alias: string, swedish: string, properties: object): object {
  const four = digit.repeat(4);
  return {
    id: `${digit.repeat(8)}-${four}-4${digit.repeat(3)}-8${digit.repeat(3)}-${digit.repeat(12)}`,
    alias,
    componentType: 'WebPart',
    version: '1.0.0',
    manifestVersion: 2,
    preconfiguredEntries: [
      {
        groupId: '5c03119e-3074-46fd-976b-c60198311f70',
        title: { default: alias, 'sv-se': swedish },
        description: { default: alias, 'sv-se': swedish },
        properties,
      },
    ],
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
      entryModuleId: alias,
      scriptResources: {
        [alias]: { type: 'path', path: `${alias}.js` },
        PlainStrings: {
          type: 'localizedPath',
          defaultPath: 'words_en.js',
          paths: { 'en-US': 'words_en.js', 'sv-SE': 'words_sv.js' },
        },
        ...Object.fromEntries([
          component('sp-webpart-base', '974a7777-0990-4136-8fa6-95d80114c2e0'),
          component('sp-property-pane', 'f9e737b7-f0df-4597-ba8c-3060f82380db'),
        ]),
      },
    },
  };
}

const elementFile = (content: object): Uint8Array =>
  strToU8(
    `<?xml version="1.0"?><Elements><ClientSideComponent Name="x" ComponentManifest="${JSON.stringify(content)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')}" Type="WebPart"></ClientSideComponent></Elements>`,
  );

const start = { words: 'från "början" & mer', kind: 'a', on: false, rows: 3, choice: 'a', tick: false };

/** A package like one that SPFx builds, with web parts that no build needs to make first. */
export function plainPackage(): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'package-')), 'plain.sppkg');
  const entries = {
    'x/WebPart_1.xml': elementFile(manifest('1', 'Offering', 'Erbjuder', start)),
    'x/WebPart_2.xml': elementFile(manifest('2', 'Taking', 'Tar emot', { place: '' })),
    'x/WebPart_3.xml': elementFile(manifest('3', 'Failing', 'Går sönder', {})),
    'ClientSideAssets/Offering.js': strToU8(offering),
    'ClientSideAssets/Taking.js': strToU8(taking),
    'ClientSideAssets/Failing.js': strToU8(failing),
    'ClientSideAssets/words_sv.js': strToU8(words('sv')),
    'ClientSideAssets/words_en.js': strToU8(words('en')),
  };
  writeFileSync(file, zipSync(entries));
  return file;
}
