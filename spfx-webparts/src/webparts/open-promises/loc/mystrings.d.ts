declare module 'OpenPromisesWebPartStrings' {
  const strings: {
    readonly PropertyPaneDescription: string;
    readonly GroupName: string;
    readonly HeadingLabel: string;
  };
  export = strings;
}
