define([], function () {
  return {
    PaneDescription: 'Each person sees the policies for their roles and school, and what they have still to read.',
    LookGroup: 'Look',
    ShowTitleLabel: 'Show the title',
    SiteUrlLabel: 'Address of the site that holds the Hub',
    SiteUrlHint: 'Leave empty when this page is on that site.',
    SiteUrlInvalid: 'Give the address of a site in this organisation’s SharePoint, or leave this empty.',
    Title: 'Policies',
  };
});
