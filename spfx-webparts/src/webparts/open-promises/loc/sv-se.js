define([], () => ({
  PropertyPaneDescription: 'Välj vilka åtaganden som listan visar.',
  GroupName: 'Innehåll',
  HeadingLabel: 'Rubrik',
}));
