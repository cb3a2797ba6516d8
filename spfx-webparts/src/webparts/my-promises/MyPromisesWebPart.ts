import { PropertyPaneToggle, type IPropertyPaneField } from '@microsoft/sp-property-pane';
import * as strings from 'PagePartStrings';
import { PagePart, type DrawScreen } from '../../page/PagePart';
import type { MyPromisesProperties } from './settings';

/** Composition root of the web part Mina åtaganden. */
export default class MyPromisesWebPart extends PagePart<MyPromisesProperties> {
  protected readonly kind = 'mine';
  protected readonly headingUsual = strings.MyPromises;

  protected async fetchScreen(): Promise<DrawScreen<MyPromisesProperties>> {
    return (await import('./screen')).draw;
  }

  protected override ownFields(): readonly IPropertyPaneField<unknown>[] {
    const { Beside: label, BesideOn: onText, BesideOff: offText } = strings;
    return [PropertyPaneToggle('beside', { label, onText, offText })];
  }
}
