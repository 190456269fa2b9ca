import type { AcademicYear } from '../../ground/rules/School';
import type { Edition, SupportOverview } from './SupportOverview';

/** The latest first: SharePoint numbers its items in the order in which they were added. */
export const latestEditionFirst = (editions: readonly Edition[]): readonly Edition[] =>
  [...editions].sort((a, b) => b.itemId - a.itemId);

/** Of each plan the one to read this year: the latest of the year, else the latest of a year before. */
export function inForce(editions: readonly Edition[], year: AcademicYear): readonly Edition[] {
  const plans = [...new Set(editions.map(({ planKey }) => planKey))];
  return plans.flatMap((planKey) => {
    const own = latestEditionFirst(editions).filter((one) => one.planKey === planKey && one.year <= year);
    const latestYear = own.reduce((latest, one) => (one.year > latest ? one.year : latest), '');
    return own.filter((one) => one.year === latestYear).slice(0, 1);
  });
}

/**
 * What this edition is compared with: how the year before ended, or how this year began; undefined where there is
 * neither.
 */
export function comparedWith(edition: Edition, editions: readonly Edition[]): SupportOverview | undefined {
  const own = latestEditionFirst(editions).filter(
    (one) => one.planKey === edition.planKey && one.itemId < edition.itemId,
  );
  const before = own.find((one) => one.year < edition.year);
  const first = [...own].reverse().find((one) => one.year === edition.year);
  return (before ?? first)?.overview;
}
