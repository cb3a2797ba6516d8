import type * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration, IPropertyPaneField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { PartSetup } from '@samverkansrummet/shared/lib/ui/page-part/Part';
import type { ScreenTheme } from '@samverkansrummet/shared/lib/ui/parts/ScreenFrame';
import * as strings from 'PagePartStrings';
import type { PageConnection } from './PageConnection';
import { partPane, type ForumOption } from './partPane';
import { readPartSettings, type PartProperties, type PartSettings } from './partSettings';
import { askAheadFor } from './sign-in/digestsOf';
import { signedInOn } from './signedInOn';
import { teamsTheme } from './theme/teamsTheme';
import { withTheOthers } from './withTheOthers';

/** A part's own screen, of what every part is given and what its page stores. */
export type DrawScreen<Properties> = (setup: PartSetup, stored: Partial<Properties>) => React.ReactElement;

type Frame = typeof import('./pageFrame');

interface Fetched<Properties> {
  readonly frame: Frame;
  readonly draw: DrawScreen<Properties>;
}

/**
 * The composition root that every web part of the product shares. Only this and the settings come with the page; the
 * screens, Fluent and PnPjs are fetched beside each other, and once for all parts of a page.
 */
export abstract class PagePart<Properties extends PartProperties> extends BaseClientSideWebPart<Properties> {
  private theme: IReadonlyTheme | undefined;
  /** Null on a SharePoint page. */
  private teams: ScreenTheme | null = null;
  private fetched: Fetched<Properties> | null = null;
  private fetching = false;
  private gone = false;
  private connected: { readonly address: string; readonly connection: PageConnection } | null = null;
  private forums: readonly ForumOption[] | null = null;

  /** One word in the page's address. */
  protected abstract readonly kind: string;
  protected readonly isRegister: boolean = false;
  protected abstract readonly headingUsual: string;
  /** Of a part that offers nothing, nobody hears what is chosen in it. */
  protected readonly tell: PartSetup['tell'] = () => undefined;
  protected abstract fetchScreen(): Promise<DrawScreen<Properties>>;

  /** The fields of the pane that only this part has. */
  protected ownFields(): readonly IPropertyPaneField<unknown>[] {
    return [];
  }

  public override render(): void {
    if (this.fetched === null) void this.fetchOnce();
    else void this.draw(this.fetched);
  }

  /** Comes for the first time before the properties do; the page renders afterwards by itself. */
  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    this.gone = true;
    this.fetched?.frame.undraw(this.domElement, this.partName);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const { origin } = new URL(this.context.pageContext.web.absoluteUrl);
    const { headingUsual, forums } = this;
    return partPane({ origin, headingUsual, forums, own: this.ownFields() });
  }

  /** The programme's forums to choose among, once somebody opens the pane. */
  protected override onPropertyPaneConfigurationStart(): void {
    if (this.forums === null) void this.offerForums();
  }

  private async offerForums(): Promise<void> {
    const { programmeAddress } = this.settings();
    const loaded = await this.connected?.connection.directory.load();
    if (loaded?.ok !== true || this.gone) return;
    const beside = new URL(programmeAddress).pathname.replace(/\/[^/]*$/, '');
    this.forums = loaded.value.forums.map(({ key, name }) => ({ path: `${beside}/${key}`, name }));
    this.context.propertyPane.refresh();
  }

  private get partName(): string {
    return `${this.kind}-${this.context.instanceId.slice(0, 4)}`.toLowerCase();
  }

  protected settings(): PartSettings {
    return readPartSettings(this.properties, this.context.pageContext.web.absoluteUrl);
  }

  private async fetchOnce(): Promise<void> {
    if (this.fetching) return;
    this.fetching = true;
    this.domElement.textContent = strings.Loading;
    askAheadFor(this.settings().programmeAddress, this.context.pageContext);
    try {
      const [frame, draw, teams] = await withTheOthers(
        Promise.all([import('./pageFrame'), this.fetchScreen(), this.followTeams()]),
      );
      this.teams ??= teams;
      this.fetched = { frame, draw };
      if (!this.gone) await this.draw(this.fetched);
    } catch {
      // Shown in words: a stack helps nobody who reads the page.
      this.domElement.textContent = strings.NotFetched;
    } finally {
      this.fetching = false;
    }
  }

  private followTeams(): Promise<ScreenTheme | null> {
    return teamsTheme(this.context.sdks, (theme) => {
      this.teams = theme;
      this.render();
    });
  }

  private async draw({ frame, draw }: Fetched<Properties>): Promise<void> {
    const settings = this.settings();
    const address = settings.programmeAddress;
    if (this.connected?.address !== address)
      this.connected = { address, connection: await this.connect(frame, address) };
    if (this.gone) return;
    const { partName: name, domElement: element, isRegister, tell } = this;
    const setup = frame.setupOf(this.connected.connection, settings, { name, element, isRegister, tell });
    const { currentUICultureName: locale } = this.context.pageContext.cultureInfo;
    frame.drawInFrame(
      element,
      { theme: this.theme, teams: this.teams, locale },
      draw(setup, this.properties),
    );
  }

  private connect({ connectionTo }: Frame, programmeAddress: string): Promise<PageConnection> {
    return connectionTo({
      programmeAddress,
      context: this.context,
      user: signedInOn(this.context.pageContext),
    });
  }
}
