import {
  PropertyPaneDropdown,
  PropertyPaneTextField,
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
} from '@microsoft/sp-property-pane';
import * as strings from 'PagePartStrings';
import { siteAddress } from './siteAddress';

/** A forum to choose in the pane. */
export interface ForumOption {
  readonly path: string;
  readonly name: string;
}

interface PaneGiven {
  readonly origin: string;
  readonly headingUsual: string;
  /** Null where the programme's list of forums could not be read: the address is written instead. */
  readonly forums: readonly ForumOption[] | null;
  /** What this part alone can be told. */
  readonly own: readonly IPropertyPaneField<unknown>[];
}

type Field = IPropertyPaneField<unknown>;

/** The settings in the page's own pane; an address that would not work is refused where it is typed. */
export function partPane({ origin, headingUsual, forums, own }: PaneGiven): IPropertyPaneConfiguration {
  const aSite = (text: string): string =>
    text.trim() === '' || siteAddress(text, origin) !== null ? '' : strings.NotASite;
  const heading: Field = PropertyPaneTextField('heading', {
    label: strings.Heading,
    placeholder: headingUsual,
  });
  const programme: Field = PropertyPaneTextField('programmeAddress', {
    label: strings.ProgrammeAddress,
    description: strings.ProgrammeAddressHelp,
    onGetErrorMessage: aSite,
  });
  return {
    pages: [
      {
        header: { description: strings.PaneDescription },
        groups: [
          { groupName: strings.ContentGroup, groupFields: [heading, ...own] },
          { groupName: strings.SourceGroup, groupFields: [forumField(forums, aSite), programme] },
        ],
      },
    ],
  };
}

function forumField(forums: PaneGiven['forums'], aSite: (text: string) => string): Field {
  if (forums === null)
    return PropertyPaneTextField('forumAddress', {
      label: strings.ForumAddress,
      description: strings.ForumAddressHelp,
      onGetErrorMessage: aSite,
    });
  return PropertyPaneDropdown('forumAddress', {
    label: strings.Forum,
    options: [
      { key: '', text: strings.ForumOfPage },
      ...forums.map(({ path, name }) => ({ key: path, text: name })),
    ],
  });
}
