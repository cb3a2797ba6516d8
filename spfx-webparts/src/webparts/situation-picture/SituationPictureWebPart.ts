import {
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import * as strings from 'PagePartStrings';
import { ChoosingPart } from '../../page/choice/ChoosingPart';
import type { DrawScreen } from '../../page/PagePart';
import type { SituationPictureProperties } from './settings';

/** Composition root of the web part Lägesbild. */
export default class SituationPictureWebPart extends ChoosingPart<SituationPictureProperties> {
  protected readonly kind = 'picture';
  protected readonly headingUsual = strings.Picture;

  protected async fetchScreen(): Promise<DrawScreen<SituationPictureProperties>> {
    return (await import('./screen')).draw;
  }

  protected override ownFields(): readonly IPropertyPaneField<unknown>[] {
    const { Shown: onText, NotShown: offText } = strings;
    return [
      PropertyPaneTextField('area', { label: strings.Area, description: strings.AreaHelp }),
      PropertyPaneToggle('figures', { label: strings.Figures, onText, offText }),
      PropertyPaneToggle('texts', { label: strings.Texts, onText, offText }),
    ];
  }
}
