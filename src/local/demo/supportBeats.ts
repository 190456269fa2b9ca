import { startingOverviews } from '../../../sharepoint/content/overviews';
import type { OverviewOffer, SupportOverview } from '../../plans/rules/SupportOverview';
import { sharePointPlans } from '../../plans/sharepoint/sharePointPlans';
import type { DemoTrust } from './DemoTrust';
import type { Beat } from './playPair';
import { seededKeys } from './seededKeys';

/** As the year before had it: what changed since is told to whoever reads this year's. */
function asLastYear(overview: SupportOverview): SupportOverview {
  const rarer = (offer: OverviewOffer): OverviewOffer =>
    offer.key === 'feo-responsive' ? { ...offer, cadence: { unit: 'fortnightly' } } : offer;
  return { ...overview, offers: overview.offers.map(rarer) };
}

/** What Hannah published: last year's overview of the FEO pair, and this year's of both role pairs. */
export function supportBeats(trust: DemoTrust): readonly Beat[] {
  const keys = seededKeys('demo support');
  const beat = (at: string, planKey: string, year: string, change: typeof asLastYear): Beat => {
    const key = keys.newKey();
    return {
      at,
      run: async () => {
        const overview = startingOverviews[planKey];
        if (overview === undefined) throw new Error(`nothing ships for ${planKey}`);
        await sharePointPlans((await trust.as('hannah')).sp).publish({
          key,
          planKey,
          year,
          overview: change(overview),
        });
      },
    };
  };
  const same = (overview: SupportOverview): SupportOverview => overview;
  return [
    beat('2025-09-04T14:10:00.000Z', 'feo', '2025-26', asLastYear),
    beat('2026-09-03T14:20:00.000Z', 'feo', '2026-27', same),
    beat('2026-09-03T14:40:00.000Z', 'cwo', '2026-27', same),
    beat('2026-09-04T08:30:00.000Z', 'policy', '2026-27', same),
  ];
}
