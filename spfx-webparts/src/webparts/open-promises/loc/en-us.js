define([], () => ({
  PropertyPaneDescription: 'Choose which promises the list shows.',
  GroupName: 'Content',
  HeadingLabel: 'Heading',
}));
