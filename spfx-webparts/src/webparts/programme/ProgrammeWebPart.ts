import {
  PropertyPaneTextField,
  PropertyPaneToggle,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import * as strings from 'PagePartStrings';
import { PagePart, type DrawScreen } from '../../page/PagePart';
import type { ProgrammeProperties } from './settings';

/** Composition root of the web part Program och antagande. */
export default class ProgrammeWebPart extends PagePart<ProgrammeProperties> {
  protected readonly kind = 'programme';
  protected readonly headingUsual = strings.Programme;

  protected async fetchScreen(): Promise<DrawScreen<ProgrammeProperties>> {
    return (await import('./screen')).draw;
  }

  protected override ownFields(): readonly IPropertyPaneField<unknown>[] {
    const { Shown: onText, NotShown: offText } = strings;
    return [
      PropertyPaneTextField('programme', {
        label: strings.ProgrammeKey,
        description: strings.ProgrammeKeyHelp,
      }),
      PropertyPaneToggle('indicators', { label: strings.Indicators, onText, offText }),
      PropertyPaneToggle('adoption', { label: strings.Adoption, onText, offText }),
    ];
  }
}
