define([], function () {
  return {
    PaneDescription: 'Choose where the Hub keeps its lists.',
    PlaceGroup: 'Place',
    SiteUrlLabel: 'Address of the site that holds the Hub',
    SiteUrlHint: 'Leave empty when this page is on that site.',
    SiteUrlInvalid: 'Give a full address that begins with https://, or leave this empty.',
    Title: 'Supervision Hub',
  };
});
