import { PropertyPaneToggle, type IPropertyPaneField } from '@microsoft/sp-property-pane';
import * as strings from 'PagePartStrings';
import { PagePart, type DrawScreen } from '../../page/PagePart';
import { askContactsAhead } from '../../page/sign-in/contactsAhead';
import { signedInOn } from '../../page/signedInOn';
import type { MyPromisesProperties } from './settings';

/** Composition root of the web part Mina åtaganden. */
export default class MyPromisesWebPart extends PagePart<MyPromisesProperties> {
  protected readonly kind = 'mine';
  protected readonly headingUsual = strings.MyPromises;

  protected async fetchScreen(): Promise<DrawScreen<MyPromisesProperties>> {
    const [{ draw }] = await Promise.all([import('./screen'), this.askAhead()]);
    return draw;
  }

  protected override ownFields(): readonly IPropertyPaneField<unknown>[] {
    const { Beside: label, BesideOn: onText, BesideOff: offText } = strings;
    return [PropertyPaneToggle('beside', { label, onText, offText })];
  }

  /** The programme's own pages know no forum before the directory has come. */
  private async askAhead(): Promise<void> {
    const { programmeAddress, forumAddress } = this.settings();
    if (forumAddress !== null)
      await askContactsAhead(programmeAddress, signedInOn(this.context.pageContext).person);
  }
}
