import * as core from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { PageContext } from '@microsoft/sp-page-context';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { WebPartContext } from '@microsoft/sp-webpart-base';
import { act } from 'react-dom/test-utils';

/** What SharePoint's page calls on a web part; partly protected or left out of Microsoft's types. */
interface PlacedWebPart {
  _internalInitialize(context: WebPartContext, firstTime: boolean, mode: core.DisplayMode): void;
  _internalDeserialize(data: object): void;
  _renderedOnce: boolean;
  onInit(): Promise<void>;
  render(): void;
  onThemeChanged(theme: IReadonlyTheme | undefined): void;
  onDispose(): void;
  getPropertyPaneConfiguration(): IPropertyPaneConfiguration;
  readonly properties: Record<string, unknown>;
}

/** The part of a web part's manifest that its page reads. */
interface WebPartManifest {
  readonly id: string;
  readonly alias: string;
  readonly preconfiguredEntries: readonly { readonly properties: object }[];
}

export interface Page {
  readonly webAddress: string;
  readonly locale?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Which property follows which source, as the page stores it. */
  readonly connections?: Readonly<Record<string, string>>;
  /** The reader's id in the directory; a page may not know it. */
  readonly person?: string;
  /** Ends the instance's id, so that several may stand on one page. */
  readonly place?: number;
  /** The list that the page shows. */
  readonly list?: {
    readonly path: string;
    readonly permissions: { readonly High: number; readonly Low: number };
  };
  /** In Teams: its library, as SharePoint hands it over. */
  readonly teams?: object;
  /** The page that several stand on, where they are to hear of each other. */
  readonly scope?: core.ServiceScope;
}

export const instanceAt = (place = 1): string => `${String(place).repeat(8)}-0000-4000-8000-000000000001`;
const path = (address: string): string => new URL(address).pathname;

/** Microsoft's switches, which the page's loader sets before the first web part. */
export function startSharePoint(): void {
  const { _SPFlight, _SPKillSwitch, _SPExperiment } = core as unknown as Record<
    string,
    Record<string, (flights: unknown) => void>
  >;
  _SPFlight?.['initialize']?.([]);
  _SPKillSwitch?.['initialize']?.({});
  _SPFlight?.['initializeEcs']?.({});
  _SPExperiment?.['initialize']?.({});
}

function pageContext({ webAddress, locale = 'sv-SE', person, list }: Page) {
  const information = {
    cultureInfo: { currentCultureName: locale, currentUICultureName: locale, isRightToLeft: false },
    site: {
      absoluteUrl: webAddress,
      id: '00000000-0000-4000-b000-000000000001',
      serverRelativeUrl: path(webAddress),
      correlationId: '11111111-1111-4111-8111-111111111111',
    },
    user: { displayName: 'Läsare', loginName: 'lasare' },
    web: {
      absoluteUrl: webAddress,
      id: '00000000-0000-4000-b000-000000000002',
      serverRelativeUrl: path(webAddress),
      title: 'EST Södermalm',
      language: 1053,
      permissions: { High: 0, Low: 0 },
    },
    featureInfo: {},
    ...(list === undefined
      ? {}
      : {
          list: {
            id: instanceAt(8),
            title: 'Åtgärder',
            serverRelativeUrl: list.path,
            permissions: list.permissions,
          },
        }),
    ...(person === undefined
      ? {}
      : { aadInfo: { tenantId: instanceAt(9), instanceUrl: 'https://login', userId: person } }),
  };
  return [information, { webAbsoluteUrl: webAddress }] as const;
}

/** The services of a page, which its web parts share. */
export function scopeOf(page: Page): core.ServiceScope {
  const scope = core.ServiceScope.startNewRoot();
  const context = scope.createDefaultAndProvide(PageContext.serviceKey);
  scope.finish();
  (context as unknown as { initialize(...given: readonly unknown[]): void }).initialize(...pageContext(page));
  return scope;
}

function contextOf(manifest: WebPartManifest, page: Page, domElement: HTMLElement): WebPartContext {
  const closed = (): boolean => false;
  const given = {
    domElement,
    manifest: { ...manifest, version: '0.1.0' },
    instanceId: instanceAt(page.place),
    webPartTag: 'webPart',
    loggingTag: 'webPart',
    parentServiceScope: page.scope ?? scopeOf(page),
    statusRenderer: { clearLoadingIndicator: () => undefined, clearError: () => undefined },
    host: {},
    formFactor: 0,
    sdks: page.teams === undefined ? {} : { microsoftTeams: page.teams },
    sdksAsync: Promise.resolve({}),
    isPropertyPaneRenderedByWebPart: closed,
    isPropertyPaneOpen: closed,
    isContentPanelOpen: closed,
    requestPropertyPaneAction: () => undefined,
  };
  const Context = WebPartContext as unknown as new (given: object) => WebPartContext;
  const context = new Context(given);
  (context as unknown as { _serviceScope: core.ServiceScope })._serviceScope.finish();
  return context;
}

export interface OnPage {
  readonly webPart: PlacedWebPart;
  readonly element: HTMLElement;
}

/** Places a web part on a page as SharePoint does: context, stored properties, `onInit`, `render`. */
export async function placeOnPage(
  WebPart: new () => object,
  manifest: WebPartManifest,
  page: Page,
): Promise<OnPage> {
  startSharePoint();
  const element = document.body.appendChild(document.createElement('div'));
  const webPart = new WebPart() as PlacedWebPart;
  webPart._internalInitialize(contextOf(manifest, page, element), true, core.DisplayMode.Read);
  const properties = page.properties ?? manifest.preconfiguredEntries[0]?.properties;
  webPart._internalDeserialize({
    id: manifest.id,
    instanceId: instanceAt(page.place),
    title: manifest.alias,
    dataVersion: '1.0',
    properties: { ...properties },
    ...(page.connections === undefined ? {} : { dynamicDataPaths: page.connections }),
  });
  await webPart.onInit();
  act(() => webPart.render());
  // As the page's own render leaves it: from now on the framework draws it anew when what it follows has changed.
  webPart._renderedOnce = true;
  return { webPart, element };
}
