import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { Version } from '@microsoft/sp-core-library';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { SPFx } from '@pnp/sp';
import { connectForumSites } from '@samverkansrummet/shared/lib/adapters/sharepoint/connect';
import {
  makeListOpenPromises,
  type ListOpenPromises,
} from '@samverkansrummet/shared/lib/application/actions/listOpenPromises';
import { OpenPromises } from '@samverkansrummet/shared/lib/ui/open-promises/OpenPromises';
import { PagePartFrame } from '@samverkansrummet/shared/lib/ui/open-promises/PagePartFrame';
import { languageOf } from '@samverkansrummet/shared/lib/ui/text/language';
import { PageClock } from '../../page/PageClock';
import { pageTheme } from '../../page/pageTheme';
import { propertyPane } from './propertyPane';
import { readSettings, type OpenPromisesProperties, type Settings } from './settings';

/** Composition root of the web part Öppna åtaganden. */
export default class OpenPromisesWebPart extends BaseClientSideWebPart<OpenPromisesProperties> {
  private readonly clock = new PageClock();
  private theme: IReadonlyTheme | undefined;
  private source: { readonly address: string; readonly list: ListOpenPromises } | null = null;

  public override render(): void {
    const { web, cultureInfo } = this.context.pageContext;
    const settings = readSettings(this.properties, web.absoluteUrl);
    const frame = {
      theme: pageTheme(this.theme),
      language: languageOf(cultureInfo.currentUICultureName),
      clock: this.clock,
    };
    const list = React.createElement(OpenPromises, { ...settings, list: this.listFrom(settings) });
    ReactDom.render(React.createElement(PagePartFrame, frame, list), this.domElement);
  }

  /** Comes for the first time before the properties do; the page renders afterwards by itself. */
  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return propertyPane(new URL(this.context.pageContext.web.absoluteUrl).origin);
  }

  /** The same list for as long as the addresses stand, so that nothing is read again when the page renders. */
  private listFrom({ forumAddress, programmeAddress }: Settings): ListOpenPromises {
    const address = `${forumAddress} ${programmeAddress}`;
    if (this.source?.address === address) return this.source.list;
    const { directory, forums } = connectForumSites({
      sharePointOrigin: new URL(forumAddress).origin,
      programmeSite: programmeAddress,
      forums: [forumAddress],
      signIn: { kind: 'page', behaviour: SPFx(this.context) },
    });
    const [forum] = forums.all();
    if (forum === undefined) throw new Error(`No site was opened at ${forumAddress}`);
    const list = makeListOpenPromises({ ...forum, directory, clock: this.clock });
    this.source = { address, list };
    return list;
  }
}
