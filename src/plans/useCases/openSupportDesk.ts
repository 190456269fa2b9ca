import { academicYearOf, nextYear as yearAfter, previousYear } from '../../ground/rules/academicYear';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import type { AcademicYear } from '../../ground/rules/School';
import { todayOf } from '../../ground/steps/clock';
import type { SupportDesk, SupportPlans } from '../PlanService';
import { latestEditionFirst } from '../rules/editions';
import { emptyOverview } from '../rules/SupportOverview';
import type { PlanCasePorts } from './PlanCasePorts';

/** What a lead works on: the draft of a plan and year, what is published, and what it may begin from. */
export async function openSupportDesk(ports: PlanCasePorts, planKey: string, year: AcademicYear): Promise<SupportDesk> {
  if (!(await ports.plans.isThere())) throw new NotMadeYet();
  const [draft, found, catalogue, shipped] = await Promise.all([
    ports.plans.draft(planKey, year),
    ports.plans.editionsOf(planKey),
    ports.home.reference(),
    ports.startingOverviews(),
  ]);
  const today = todayOf(ports, catalogue);
  const thisYear = academicYearOf(today);
  const editions = latestEditionFirst(found.editions);
  const published = editions.find((one) => one.year === year);
  const before = editions.find((one) => one.year < year);
  return {
    planKey,
    year,
    thisYear,
    nextYear: yearAfter(thisYear),
    today,
    draft,
    start: published?.overview ?? before?.overview ?? shipped[planKey] ?? emptyOverview('', []),
    published,
    editions,
    unknown: found.unknown,
    roles: catalogue.roles,
    kinds: catalogue.offers,
  };
}

/** The plans there are, those that ship and have not been begun among them. */
export async function supportPlans(ports: PlanCasePorts): Promise<SupportPlans> {
  const [catalogue, isThere, shipped] = await Promise.all([
    ports.home.reference(),
    ports.plans.isThere(),
    ports.startingOverviews(),
  ]);
  const year = academicYearOf(todayOf(ports, catalogue));
  const nextYear = yearAfter(year);
  if (!isThere) return { year, nextYear, plans: [], isThere };
  const [{ editions }, drafts] = await Promise.all([
    ports.plans.editionsIn([previousYear(year), year, nextYear]),
    ports.plans.drafts(),
  ]);
  const keys = [
    ...Object.keys(shipped),
    ...editions.map(({ planKey }) => planKey),
    ...drafts.map(({ planKey }) => planKey),
  ];
  const plans = [...new Set(keys)].map((planKey): SupportPlans['plans'][number] => {
    const own = latestEditionFirst(editions).find((one) => one.planKey === planKey);
    const isPublished = editions.some((one) => one.planKey === planKey && one.year === year);
    const isDraft = drafts.some((one) => one.planKey === planKey);
    const begun = isDraft ? 'draft' : 'none';
    return {
      planKey,
      title: own?.overview.about.title ?? shipped[planKey]?.about.title ?? '',
      state: isPublished ? 'published' : begun,
    };
  });
  return { year, nextYear, plans, isThere };
}
