import {
  PropertyPaneDropdown,
  PropertyPaneDynamicField,
  PropertyPaneDynamicFieldSet,
  PropertyPaneLabel,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import type { IWebPartPropertiesMetadata } from '@microsoft/sp-webpart-base';
import * as strings from 'PagePartStrings';
import { ChoosingPart } from '../../page/choice/ChoosingPart';
import type { DrawScreen } from '../../page/PagePart';
import { scopes, type StateOfPlayProperties } from './settings';

const scopeNames: Record<(typeof scopes)[number], string> = {
  forum: strings.ScopeForum,
  programme: strings.ScopeProgramme,
};

/** Composition root of the web part Läget. */
export default class StateOfPlayWebPart extends ChoosingPart<StateOfPlayProperties> {
  protected readonly kind = 'state';
  protected readonly headingUsual = strings.StateOfPlay;

  protected async fetchScreen(): Promise<DrawScreen<StateOfPlayProperties>> {
    return (await import('./screen')).draw;
  }

  /** What another web part may decide; the page stores which, and tells when it has changed. */
  protected override get propertiesMetadata(): IWebPartPropertiesMetadata {
    return { place: { dynamicPropertyType: 'string' }, problem: { dynamicPropertyType: 'string' } };
  }

  protected override ownFields(): readonly IPropertyPaneField<unknown>[] {
    const options = scopes.map((key) => ({ key, text: scopeNames[key] }));
    return [
      PropertyPaneDropdown('scope', { label: strings.Scope, options }),
      PropertyPaneDynamicFieldSet({
        label: strings.Connected,
        fields: [
          PropertyPaneDynamicField('place', { label: strings.PlaceFrom }),
          PropertyPaneDynamicField('problem', { label: strings.ProblemFrom }),
        ],
      }),
      // Bound to nothing: it tells how far the choice goes.
      PropertyPaneLabel('', { text: strings.ConnectedFigures }),
    ];
  }
}
