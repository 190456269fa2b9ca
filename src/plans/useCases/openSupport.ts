import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import { todayOf } from '../../ground/steps/clock';
import type { PublishedOverview, SupportView } from '../PlanService';
import { comparedWith, inForce } from '../rules/editions';
import { changesBetween } from '../rules/overviewParts';
import type { Edition } from '../rules/SupportOverview';
import type { PlanCasePorts } from './PlanCasePorts';

/** What is published, for everybody. */
export async function openSupport(ports: Pick<PlanCasePorts, 'home' | 'now' | 'plans'>): Promise<SupportView> {
  const [catalogue, isThere] = await Promise.all([ports.home.reference(), ports.plans.isThere()]);
  const today = todayOf(ports, catalogue);
  const year = academicYearOf(today);
  const { editions, unknown } = isThere
    ? await ports.plans.editionsIn([previousYear(year), year])
    : { editions: [], unknown: 0 };
  const overviews = inForce(editions, year).map((edition) => published(edition, editions));
  return { today, year, overviews, unknown, isThere };
}

function published(edition: Edition, editions: readonly Edition[]): PublishedOverview {
  const before = comparedWith(edition, editions);
  return { edition, changes: before === undefined ? [] : changesBetween(before, edition.overview) };
}
