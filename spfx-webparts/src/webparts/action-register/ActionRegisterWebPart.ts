import {
  PropertyPaneDropdown,
  PropertyPaneDynamicField,
  PropertyPaneDynamicFieldSet,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import type { IWebPartPropertiesMetadata } from '@microsoft/sp-webpart-base';
import * as strings from 'PagePartStrings';
import { ChoosingPart } from '../../page/choice/ChoosingPart';
import type { DrawScreen } from '../../page/PagePart';
import { layouts, selections, type Layout, type Selection } from './choices';
import type { ActionRegisterProperties } from './settings';

const selectionNames: Record<Selection, string> = {
  open: strings.SelectionOpen,
  overdue: strings.SelectionOverdue,
  help: strings.SelectionHelp,
  waiting: strings.SelectionWaiting,
  all: strings.SelectionAll,
};
const layoutNames: Record<Layout, string> = { list: strings.LayoutList, board: strings.LayoutBoard };

/** Composition root of the web part Åtgärdsregister. */
export default class ActionRegisterWebPart extends ChoosingPart<ActionRegisterProperties> {
  protected readonly kind = 'register';
  protected override readonly isRegister = true;
  protected readonly headingUsual = strings.ActionRegister;

  protected async fetchScreen(): Promise<DrawScreen<ActionRegisterProperties>> {
    return (await import('./screen')).draw;
  }

  /** What another web part may decide; the page stores which, and tells when it has changed. */
  protected override get propertiesMetadata(): IWebPartPropertiesMetadata {
    return { place: { dynamicPropertyType: 'string' }, problem: { dynamicPropertyType: 'string' } };
  }

  protected override ownFields(): readonly IPropertyPaneField<unknown>[] {
    return [
      PropertyPaneDropdown('selection', {
        label: strings.Selection,
        options: selections.map((key) => ({ key, text: selectionNames[key] })),
      }),
      PropertyPaneDropdown('layout', {
        label: strings.Layout,
        options: layouts.map((key) => ({ key, text: layoutNames[key] })),
      }),
      PropertyPaneDynamicFieldSet({
        label: strings.Connected,
        fields: [
          PropertyPaneDynamicField('place', { label: strings.PlaceFrom }),
          PropertyPaneDynamicField('problem', { label: strings.ProblemFrom }),
        ],
      }),
    ];
  }
}
