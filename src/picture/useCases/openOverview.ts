import type { HomePorts } from '../../sessions/home/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { academicYearOf } from '../../ground/rules/academicYear';
import { addDays } from '../../ground/rules/days';
import { schoolYearOf } from '../../people/rules/halfTerms';
import type { MeterPeriod } from '../../ground/rules/Meter';
import type { School } from '../../ground/rules/School';
import { byLongestWait } from '../../sessions/rules/standing';
import { todayOf } from '../../ground/steps/clock';
import { everyPair } from '../../people/useCases/everyPair';
import type { RowContext } from '../../sessions/useCases/superviseeRow';
import { byKey, meterOfPair, schoolNameOf, superviseeRow } from '../../sessions/useCases/superviseeRow';
import type { SuperviseeRow } from '../../sessions/rules/SuperviseeRow';
import type { Overview } from '../PictureService';

/**
 * Is supervision happening? From register rows alone: dates, states and counts, never a word, and as far as SharePoint
 * lets the asking person see.
 */
export async function openOverview(
  ports: Pick<GroundPorts, 'now'> & Pick<PeoplePorts, 'pairs' | 'people'> & Pick<HomePorts, 'home'>,
): Promise<Overview> {
  const [catalogue, pairs, everyone] = await Promise.all([
    ports.home.catalogue(),
    everyPair(ports),
    ports.people.atSchools([]),
  ]);
  const today = todayOf(ports, catalogue);
  const context: RowContext = { catalogue, people: byKey(everyone), today };
  const active = pairs.filter((pair) => pair.status === 'active');
  const rows = active.map((pair) => superviseeRow(pair, context));
  const formal = rows.filter((row) => row.offer.countsToMinimum && row.pair.known);
  const inScope = everyone.filter((person) => person.inScope && person.status === 'active');
  const supervised = new Set(active.map((pair) => pair.superviseeKey));
  const weekAgo = addDays(today, -7);
  const notKnown = rows.filter((row) => row.offer.countsToMinimum && !row.pair.known);
  return {
    schools: catalogue.schools.length,
    inScope: inScope.length,
    overdue: formal.filter((row) => row.standing.kind === 'overdue').sort(byLongestWait),
    withoutSupervisor: inScope
      .filter((person) => !supervised.has(person.key))
      .map((person) => ({
        key: person.key,
        name: person.name,
        roleTitle: person.jobTitle,
        schoolName: schoolNameOf(catalogue, person.schoolKey),
      })),
    withoutAgreement: formal.filter((row) => row.agreement.kind === 'overdue'),
    unsigned: active
      .filter((pair) => pair.summary.oldestUnsigned !== undefined && pair.summary.oldestUnsigned <= weekAgo)
      .reduce((sum, pair) => sum + pair.summary.unsigned, 0),
    notKnown: notKnown.length,
    noDates: formal.filter((row) => row.standing.kind === 'noDates').length,
    bySchool: catalogue.schools.map((school) =>
      schoolLine(
        school,
        formal.filter((row) => row.pair.schoolKey === school.key),
        context,
      ),
    ),
  };
}

/** People who had, of those who are due, what each half-term asks of them: every period that ends in it. */
function schoolLine(school: School, rows: readonly SuperviseeRow[], context: RowContext): Overview['bySchool'][number] {
  const { catalogue, today } = context;
  const year = schoolYearOf(catalogue, school.key, academicYearOf(today));
  const meters = rows.map((row) => meterOfPair(row.pair, context));
  return {
    school,
    overdue: rows.filter((row) => row.standing.kind === 'overdue').length,
    hasDates: year !== undefined,
    halfTerms: (year?.halfTerms ?? []).map(({ name, firstDay, lastDay }) => {
      const ending = meters
        .map((meter) => meter.periods.filter((period) => period.lastDay >= firstDay && period.lastDay <= lastDay))
        .filter((periods) => periods.length > 0);
      return {
        name,
        due: ending.length,
        held: ending.filter(allHeld).length,
        now: firstDay <= today && today <= lastDay,
        past: lastDay < today,
      };
    }),
  };
}

function allHeld(periods: readonly MeterPeriod[]): boolean {
  return periods.every((period) => period.state === 'held');
}
