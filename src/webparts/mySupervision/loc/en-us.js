define([], function () {
  return {
    PaneDescription: 'Each person sees only their own supervision.',
    LookGroup: 'Look',
    ShowTitleLabel: 'Show the title',
    SiteUrlLabel: 'Address of the site that holds the Hub',
    SiteUrlHint: 'Leave empty when this page is on that site.',
    SiteUrlInvalid: 'Give a full address that begins with https://, or leave this empty.',
    Title: 'My supervision',
  };
});
