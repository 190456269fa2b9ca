define([], function () {
  return {
    PaneDescription: 'Choose where the Hub keeps its lists.',
    PlaceGroup: 'Place',
    SiteUrlLabel: 'Address of the site that holds the Hub',
    SiteUrlHint: 'Leave empty when this page is on that site.',
    SiteUrlInvalid: 'Give the address of a site in this organisation’s SharePoint, or leave this empty.',
    Title: 'Supervision Hub',
  };
});
