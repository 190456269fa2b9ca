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
