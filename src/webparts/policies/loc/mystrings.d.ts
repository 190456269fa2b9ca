declare module 'PoliciesWebPartStrings' {
  const strings: {
    readonly PaneDescription: string;
    readonly LookGroup: string;
    readonly ShowTitleLabel: string;
    readonly SiteUrlLabel: string;
    readonly SiteUrlHint: string;
    readonly SiteUrlInvalid: string;
    readonly Title: string;
  };
  export = strings;
}
