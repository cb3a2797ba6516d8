import { PropertyPaneDropdown, type IPropertyPaneField } from '@microsoft/sp-property-pane';
import * as strings from 'PagePartStrings';
import { PagePart, type DrawScreen } from '../../page/PagePart';
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
export default class ActionRegisterWebPart extends PagePart<ActionRegisterProperties> {
  protected readonly kind = 'register';
  protected override readonly isRegister = true;
  protected readonly headingUsual = strings.ActionRegister;

  protected async fetchScreen(): Promise<DrawScreen<ActionRegisterProperties>> {
    return (await import('./screen')).draw;
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
    ];
  }
}
