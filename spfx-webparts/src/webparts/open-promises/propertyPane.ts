import {
  PropertyPaneDropdown,
  PropertyPaneSlider,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
} from '@microsoft/sp-property-pane';
import { promiseSelections } from '@samverkansrummet/shared/lib/application/actions/listOpenPromises';
import * as strings from 'OpenPromisesWebPartStrings';
import { secureLink, siteAddress } from '../../page/siteAddress';
import { fewestRows, mostRows } from './settings';

const selectionNames = {
  all: strings.SelectionAll,
  overdue: strings.SelectionOverdue,
  'help-needed': strings.SelectionHelpNeeded,
  waiting: strings.SelectionWaiting,
} satisfies Record<(typeof promiseSelections)[number], string>;

/** The settings in the page's own pane; an address that would not work is refused where it is typed. */
export function propertyPane(origin: string): IPropertyPaneConfiguration {
  const aSite = (text: string): string =>
    text.trim() === '' || siteAddress(text, origin) !== null ? '' : strings.NotASite;
  const aLink = (text: string): string =>
    text.trim() === '' || secureLink(text) !== null ? '' : strings.NotASecureLink;
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          {
            groupName: strings.ContentGroup,
            groupFields: [
              PropertyPaneTextField('heading', { label: strings.Heading, placeholder: strings.HeadingUsual }),
              PropertyPaneDropdown('selection', {
                label: strings.Selection,
                options: promiseSelections.map((key) => ({ key, text: selectionNames[key] })),
              }),
              PropertyPaneSlider('rows', { label: strings.Rows, min: fewestRows, max: mostRows, step: 5 }),
            ],
          },
          {
            groupName: strings.SourceGroup,
            groupFields: [
              PropertyPaneTextField('forumAddress', {
                label: strings.ForumAddress,
                description: strings.ForumAddressHelp,
                onGetErrorMessage: aSite,
              }),
              PropertyPaneTextField('programmeAddress', {
                label: strings.ProgrammeAddress,
                description: strings.ProgrammeAddressHelp,
                onGetErrorMessage: aSite,
              }),
              PropertyPaneTextField('teamsAddress', {
                label: strings.TeamsAddress,
                description: strings.TeamsAddressHelp,
                onGetErrorMessage: aLink,
              }),
            ],
          },
        ],
      },
    ],
  };
}
