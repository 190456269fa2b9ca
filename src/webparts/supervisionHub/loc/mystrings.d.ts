declare module 'SupervisionHubWebPartStrings' {
  const strings: {
    readonly PaneDescription: string;
    readonly PlaceGroup: string;
    readonly SiteUrlLabel: string;
    readonly SiteUrlHint: string;
    readonly SiteUrlInvalid: string;
    readonly Title: string;
  };
  export = strings;
}
