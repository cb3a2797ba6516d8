import { PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import * as strings from 'PagePartStrings';
import { siteAddress } from '../../page/siteAddress';

/** The settings of the card in its dashboard's pane; an address that would not work is refused where it is typed. */
export function cardPane(origin: string, headingUsual: string): IPropertyPaneConfiguration {
  const heading = PropertyPaneTextField('heading', { label: strings.Heading, placeholder: headingUsual });
  const programme = PropertyPaneTextField('programmeAddress', {
    label: strings.ProgrammeAddress,
    description: strings.ProgrammeAddressHelp,
    onGetErrorMessage: (text: string) =>
      text.trim() === '' || siteAddress(text, origin) !== null ? '' : strings.NotASite,
  });
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          { groupName: strings.ContentGroup, groupFields: [heading] },
          { groupName: strings.SourceGroup, groupFields: [programme] },
        ],
      },
    ],
  };
}
