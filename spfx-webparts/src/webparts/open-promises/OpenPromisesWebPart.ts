import {
  PropertyPaneDropdown,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import * as strings from 'PagePartStrings';
import { PagePart, type DrawScreen } from '../../page/PagePart';
import { secureLink } from '../../page/siteAddress';
import { fewestRows, mostRows, promiseSelections, type OpenPromisesProperties } from './properties';

const selectionNames: Record<(typeof promiseSelections)[number], string> = {
  all: strings.PromisesAll,
  overdue: strings.PromisesOverdue,
  'help-needed': strings.PromisesHelpNeeded,
  waiting: strings.PromisesWaiting,
};

const aLink = (text: string): string =>
  text.trim() === '' || secureLink(text) !== null ? '' : strings.NotASecureLink;

/** Composition root of the web part Öppna åtaganden: the short list, without anything to answer. */
export default class OpenPromisesWebPart extends PagePart<OpenPromisesProperties> {
  protected readonly kind = 'promises';
  protected readonly headingUsual = strings.OpenPromises;

  protected async fetchScreen(): Promise<DrawScreen<OpenPromisesProperties>> {
    return (await import('./screen')).draw;
  }

  protected override ownFields(): readonly IPropertyPaneField<unknown>[] {
    return [
      PropertyPaneDropdown('selection', {
        label: strings.Show,
        options: promiseSelections.map((key) => ({ key, text: selectionNames[key] })),
      }),
      PropertyPaneSlider('rows', { label: strings.Rows, min: fewestRows, max: mostRows, step: 5 }),
      PropertyPaneTextField('teamsAddress', {
        label: strings.TeamsAddress,
        description: strings.TeamsAddressHelp,
        onGetErrorMessage: aLink,
      }),
    ];
  }
}
