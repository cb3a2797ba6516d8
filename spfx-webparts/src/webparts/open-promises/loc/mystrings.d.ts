declare module 'OpenPromisesWebPartStrings' {
  const strings: {
    readonly PaneDescription: string;
    readonly ContentGroup: string;
    readonly Heading: string;
    readonly HeadingUsual: string;
    readonly Selection: string;
    readonly SelectionAll: string;
    readonly SelectionOverdue: string;
    readonly SelectionHelpNeeded: string;
    readonly SelectionWaiting: string;
    readonly Rows: string;
    readonly SourceGroup: string;
    readonly ForumAddress: string;
    readonly ForumAddressHelp: string;
    readonly ProgrammeAddress: string;
    readonly ProgrammeAddressHelp: string;
    readonly TeamsAddress: string;
    readonly TeamsAddressHelp: string;
    readonly NotASite: string;
    readonly NotASecureLink: string;
  };
  export = strings;
}
