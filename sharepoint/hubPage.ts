/** Page of the site that shows the Hub on its own, where links lead: its name in the library and its title. */
export const hubPage = { library: 'SitePages', name: 'Hub', title: 'Supervision Hub' } as const;

/** Below the site's address, e.g. `SitePages/Hub.aspx`. */
export const hubPagePath = `${hubPage.library}/${hubPage.name}.aspx`;
