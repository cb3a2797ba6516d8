/**
 * What the page uses of Microsoft's framework, as it is at run time. Much of it is internal to the framework and
 * has no published type, so that it is written down here by what was seen.
 */

/** Ids of services; what they are made of is the framework's. */
interface ServiceKey<Service> {
  readonly name?: string;
  readonly service?: Service;
}

export interface ServiceScope {
  consume<Service>(key: ServiceKey<Service>): Service;
  startNewChild(): ServiceScope;
  provide<Service>(key: ServiceKey<Service>, service: Service): Service;
  finish(): void;
}

export interface SiteTheme {
  readonly isInverted: boolean;
  readonly palette: Readonly<Record<string, string>>;
  readonly semanticColors: Readonly<Record<string, string>>;
}

export interface ThemeProvider {
  _setTheme(theme: SiteTheme): void;
}

/** 1 reads, 2 edits. */
export type DisplayMode = 1 | 2;

export interface StoredWebPart {
  readonly id: string;
  readonly instanceId: string;
  readonly title?: string;
  readonly [rest: string]: unknown;
}

export interface WebPartManifest {
  readonly id: string;
  readonly alias: string;
  readonly componentType: string;
  readonly supportedHosts?: readonly string[];
  readonly preconfiguredEntries?: readonly PreconfiguredEntry[];
  readonly [rest: string]: unknown;
}

export interface PreconfiguredEntry {
  readonly title: Readonly<Record<string, string>>;
  readonly description: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A web part's own part in its property pane. */
export interface PaneConsumer {
  readonly title: string;
  readonly properties: Readonly<Record<string, unknown>>;
  _getPropertyPaneData(details: boolean): Promise<PaneData>;
  _onPropertyPaneFieldChanged(path: string, value: unknown, type: number): boolean;
  _onPropertyPaneLifeCycleEvent(event: 'ConfigurationStart' | 'ConfigurationComplete' | 'ApplyClicked'): void;
}

export interface PaneData {
  readonly title: string;
  readonly isReactive: boolean;
  /** A copy of the web part's properties. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly configuration: { readonly pages: readonly PanePage[] };
  readonly dynamicConfiguration: {
    readonly dynamicDataProvider: DynamicDataProvider;
    readonly defaultCallback: () => void;
  };
}

interface PanePage {
  readonly header?: { readonly description?: string };
  readonly groups: readonly (PaneGroup | ConditionalGroup)[];
}

export interface PaneGroup {
  readonly groupName?: string;
  readonly isCollapsed?: boolean;
  readonly groupFields: readonly PaneField[];
}

/** Two ways to give the same values: typed in, or taken from another web part. */
export interface ConditionalGroup {
  readonly primaryGroup: PaneGroup;
  readonly secondaryGroup: PaneGroup;
  readonly showSecondaryGroup?: boolean;
  onShowPrimaryGroup?(): void;
  onShowSecondaryGroup?(): void;
}

export interface PaneField {
  readonly type: number;
  readonly targetProperty: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A property that may be taken from another web part. */
export interface DynamicProperty {
  readonly reference?: string;
  setReference(reference: string): void;
  setValue(value: unknown): void;
}

interface DynamicDataSource {
  readonly id: string;
  readonly metadata: { readonly title: string };
  getPropertyDefinitions(): readonly { readonly id: string; readonly title: string }[];
}

interface DynamicDataProvider {
  getAvailableSources(): readonly DynamicDataSource[];
}

/** The property pane as the framework calls it. */
export interface PaneController {
  registerConsumer(id: string, consumer: PaneConsumer): void;
  onConsumerDelete(id: string): void;
  isOpen(id?: string): boolean;
  isRenderedByConsumer(): boolean;
  isContentPanelOpen(): boolean;
  requestAction(id: string, action: string): void;
  dispose(): void;
}

export interface LoadOptions {
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly manifest: WebPartManifest;
  readonly displayMode: DisplayMode;
  readonly webPartData: StoredWebPart;
  readonly addedFromPersistedData: boolean;
  readonly serviceScope: ServiceScope;
}

export interface WebPartManager {
  loadWebPart(options: LoadOptions): Promise<void>;
  _setDisplayMode(mode: DisplayMode): Promise<unknown>;
  serialize(instanceId?: string): ReadonlyMap<string, StoredWebPart>;
  onWebPartDelete(instanceId: string): void;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close' | 'Toggle'): void;
}

/** How a web part's loading ended. */
interface WebPartHost {
  onAfterWebPartRender(part: LoadOptions): void;
  onAfterWebPartLoadFailed(part: LoadOptions, error: Error): void;
  onAfterWebPartInitializeFailed(part: LoadOptions, error: Error): void;
  onAfterWebPartRenderFailed(part: LoadOptions, error: Error): void;
}

export interface PageContextParts {
  readonly PageContext: {
    readonly serviceKey: ServiceKey<{ initialize(facts: object, legacy: object): void }>;
  };
}

export interface ComponentBaseParts {
  readonly ThemeProvider: {
    readonly serviceKey: ServiceKey<ThemeProvider>;
    new (scope: ServiceScope, theme: SiteTheme): ThemeProvider;
  };
}

export interface WebPartBaseParts {
  readonly _PropertyPaneLoader: {
    readonly serviceKey: ServiceKey<{ _propertyPaneController: PaneController }>;
  };
  readonly _MinimalWebPartHost: new (scope: ServiceScope) => WebPartHost;
  readonly _ClientSideWebPartManagerFactory: { create(host: WebPartHost): WebPartManager };
}

/** What the loader starts a page by. */
type Navigator = new (scope: ServiceScope) => { navigateToApplication(): Promise<unknown> };

export type NavigatorOf = (
  core: unknown,
  pageContext: PageContextParts,
  componentBase: ComponentBaseParts,
  webPartBase: WebPartBaseParts,
) => Navigator;

declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl?: string };
    _spPageContextInfo?: object;
    spModuleLoader: {
      _isTelemetryDisabled: boolean;
      start(page: object, onFailure: (error: unknown) => void): Promise<unknown>;
    };
    /** What the scripts that the loader fetches ask of the page. */
    localPage: { readonly navigatorOf: NavigatorOf; readonly absent: (name: string) => unknown };
  }
}
