import {
  AdaptiveCardExtensionContext,
  _AdaptiveCardExtensionHost,
} from '@microsoft/sp-adaptive-card-extension-base';
import { DisplayMode } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { instanceAt, scopeOf, startSharePoint, type Page } from './placeOnPage';

/** What a dashboard draws; the parts of it that tests read. */
export interface Drawn {
  readonly card: {
    readonly cardViewParameters: {
      readonly cardBar: readonly [{ readonly title: string }];
      readonly header: readonly [{ readonly text: string }];
      readonly body: readonly [{ readonly text: string }];
      readonly footer?: readonly [{ readonly title: string; readonly action: object }];
    };
  };
  readonly quickLook?: { readonly viewId: string; readonly template: object; readonly data: object };
}

/** What a dashboard calls on a card; left out of Microsoft's types. */
interface PlacedCard {
  _internalInitialize(context: object, persisted: boolean, mode: DisplayMode, ...more: unknown[]): void;
  _internalDeserialize(data: object): void;
  _internalOnAfterInit(): void;
  _getRenderArguments(type: 'Card' | 'QuickView', onlyData?: boolean, view?: string): Drawn;
  _internalOnAction(action: object): void;
  _onPropertyPaneFieldChanged(path: string, before: unknown, after: unknown): void;
  getPropertyPaneConfiguration(): IPropertyPaneConfiguration;
  onInit(): Promise<void>;
  onDispose(): void;
}

interface CardManifest {
  readonly id: string;
  readonly alias: string;
  readonly preconfiguredEntries: readonly { readonly properties: object }[];
}

export interface OnDashboard {
  readonly card: PlacedCard;
  /** The latest that the card has given its dashboard. */
  drawn(): Drawn;
  /** Presses something on what is shown. */
  submit(data: object): void;
  openSheet(view: string): Drawn;
}

/** Places a card on a dashboard as Microsoft's loader does: context, stored properties, `onInit`, the first drawing. */
export async function placeCard(
  Card: new () => object,
  manifest: CardManifest,
  page: Page,
): Promise<OnDashboard> {
  startSharePoint();
  let drawn: Drawn | null = null;
  const Host = _AdaptiveCardExtensionHost as unknown as new (given: object) => object;
  const host = new Host({
    onUpdateCallback: (update: Drawn) => {
      drawn = update;
    },
    onRequestRenderTypeCallback: () => undefined,
    onVisibilityChanged: () => undefined,
  });
  const Context = AdaptiveCardExtensionContext as unknown as new (given: object) => object;
  const context = new Context({
    host,
    manifest,
    instanceId: instanceAt(page.place),
    parentServiceScope: scopeOf(page),
    loggingTag: 'card',
    deviceContext: 'WebView',
  });
  (context as { _serviceScope: { finish(): void } })._serviceScope.finish();
  const card = new Card() as PlacedCard;
  card._internalInitialize(context, false, DisplayMode.Read, 'card', false);
  card._internalDeserialize({
    id: manifest.id,
    instanceId: instanceAt(page.place),
    title: manifest.alias,
    dataVersion: '1.0',
    cardSize: 'Medium',
    properties: { ...manifest.preconfiguredEntries[0]?.properties, ...page.properties },
  });
  await card.onInit();
  card._internalOnAfterInit();
  const first = card._getRenderArguments('Card');
  return {
    card,
    drawn: () => drawn ?? first,
    submit: (data) => card._internalOnAction({ type: 'Submit', data }),
    openSheet: (view) => card._getRenderArguments('QuickView', false, view),
  };
}
