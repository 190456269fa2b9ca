/** Page of the site that shows the Hub on its own, where links lead: its name in the library and its title. */
export const hubPage = { library: 'SitePages', name: 'Hub', title: 'Supervision Hub' } as const;

/** Below the site's address, e.g. `SitePages/Hub.aspx`. */
export const hubPagePath = `${hubPage.library}/${hubPage.name}.aspx`;

/** The Hub's web part as a page holds it; a test compares it with the web part's own manifest. */
export const hubWebPart = {
  id: '42cc0fb2-8f9b-4a06-a053-2820d1545e89',
  alias: 'SupervisionHubWebPart',
  preconfiguredEntries: [
    {
      title: { default: 'Supervision Hub' },
      description: { default: 'Book, prepare, run, sign and seal supervision.' },
      properties: { siteUrl: '' },
    },
  ],
} as const;
