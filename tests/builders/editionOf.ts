import { startingOverviews } from '../../sharepoint/content/overviews';
import type { Edition } from '../../src/plans/rules/SupportOverview';
import { emptyOverview } from '../../src/plans/rules/SupportOverview';

/** What ships for a plan, as Hannah published it this year. */
export const editionOf = (planKey = 'feo', more: Partial<Edition> = {}): Edition => ({
  key: `edition-${planKey}`,
  planKey,
  year: '2026-27',
  overview: startingOverviews[planKey] ?? emptyOverview('', []),
  publishedAt: '2026-09-03T14:20:00Z',
  publishedBy: 'Hannah Okafor',
  itemId: 1,
  ...more,
});
