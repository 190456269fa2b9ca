import { dayInZone, isoDate } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';
import type { AllocationData } from '../../../people/AllocationService';
import { noFactsOf } from '../../../people/rules/StaffFacts';
import type { ExportRows } from '../../../picture/rules/exportRows';
import type { BundleView } from '../../../sessions/record/BundleView';
import { answerBy } from '../../../sessions/record/rules/accessClock';
import type { ClockFacts } from '../../../sessions/record/rules/accessClock';
import { isOthers } from '../../../sessions/record/rules/bundleRows';
import type { BundleStrings } from './en';

const dayText = (day: Day | undefined): string => (day === undefined ? '' : isoDate(day));

/** How many rows hold words of somebody else. */
export const othersIn = ({ rows, personKey }: Pick<BundleView, 'rows' | 'personKey'>): number =>
  rows.filter((row) => isOthers(row, personKey)).length;

/** The file: when it was asked and what was searched, who they are here, and then every row with a mark for review. */
export function bundleSheet(
  { bundle, clock, data }: { readonly bundle: BundleView; readonly clock: ClockFacts; readonly data: AllocationData },
  strings: BundleStrings,
): ExportRows {
  const { facts, heads } = strings;
  const wide = (...cells: readonly string[]): readonly string[] => [
    ...cells,
    ...heads.slice(cells.length).map(() => ''),
  ];
  const { received, pauses, extended } = clock;
  return [
    heads,
    wide(facts.about, bundle.name),
    wide(facts.received, dayText(received)),
    ...pauses.map(({ from, to }) => wide(facts.pause, `${dayText(from)} – ${dayText(to)}`)),
    ...(extended ? [wide(facts.extended, facts.yes)] : []),
    wide(facts.answerBy, dayText(answerBy(clock)) || strings.stands),
    wide(facts.gathered, dayText(dayInZone(bundle.gatheredAt, bundle.zone))),
    ...strings.searchedWhere.map((where) => wide(facts.searched, where)),
    ...strings.notSearchedWhere.map((where) => wide(facts.notSearched, where)),
    ...aboutThem(bundle.personKey, data, strings).map((cells) => wide(...cells)),
    ...bundle.rows.map((row) => [
      strings.places[row.place],
      strings.whats[row.what],
      row.at.slice(0, 16).replace('T', ' '),
      row.byName,
      row.pair,
      row.words,
      isOthers(row, bundle.personKey) ? strings.mark : '',
    ]),
  ];
}

/** What is entered of them as of any member of staff. */
function aboutThem(
  personKey: string,
  { people, staff, catalogue }: AllocationData,
  { facts }: BundleStrings,
): readonly (readonly string[])[] {
  const person = people.find(({ key }) => key === personKey);
  const entered = staff.find((one) => one.personKey === personKey) ?? noFactsOf(personKey);
  const nameOf = (key: string): string => people.find((one) => one.key === key)?.name ?? '';
  const titleOf = (key: string): string => catalogue.roles.find((role) => role.key === key)?.title ?? key;
  const reasonOf = (key: string): string => catalogue.scopeReasons?.find((one) => one.key === key)?.title ?? key;
  const school = catalogue.schools.find(({ key }) => key === person?.schoolKey)?.name ?? '';
  const rows: readonly (readonly [string, string, string])[] = [
    [facts.people, facts.job, person?.jobTitle ?? ''],
    [facts.people, facts.roles, (person?.roles ?? []).map(titleOf).join(', ')],
    [facts.people, facts.school, school],
    [facts.allocation, facts.reason, entered.reasons.map(reasonOf).join('; ')],
    [facts.allocation, facts.manager, nameOf(entered.managerKey)],
    [facts.allocation, facts.trained, dayText(entered.trainedDay)],
    [facts.allocation, facts.outside, [entered.outsideName, ...entered.outsideDays.map(dayText)].join(' ').trim()],
  ];
  return rows.filter(([, , value]) => value !== '').map(([where, what, value]) => [where, what, '', '', '', value]);
}
