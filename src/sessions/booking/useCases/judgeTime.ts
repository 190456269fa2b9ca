import { academicYearOf } from '../../../ground/rules/academicYear';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import { dayInZone } from '../../../ground/rules/days';
import type { GroundPorts } from '../../../ground/ports';
import type { Day, HalfTerm } from '../../../ground/rules/School';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import type { PeoplePorts } from '../../../people/ports';
import { halfTermAt, schoolYearOf } from '../../../people/rules/halfTerms';
import type { HomePorts, HomeRows } from '../../home/ports';
import type { OutlookPorts } from '../../outlook/ports';
import { isComing } from '../../rules/Session';
import type { Session } from '../../rules/Session';
import type { BusySpan } from '../rules/BusySpan';
import { isOutsideHours } from '../rules/isOutsideHours';
import type { TimeJudgement, TimeQuery } from '../rules/TimeJudgement';
import { withoutMoved } from '../rules/withoutMoved';
import { readAvailability } from './readAvailability';

/** What is said of a time wherever one is chosen: booked already, somebody is busy, outside working hours. */
export async function judgeTime(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'people'> &
    Pick<OutlookPorts, 'outlook'> &
    Pick<HomePorts, 'home'>,
  query: TimeQuery,
): Promise<TimeJudgement> {
  const { span, moved } = query;
  const rows = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  const { catalogue } = rows;
  const { zone } = catalogue.settings;
  const day = span ? dayInZone(span.startsAt, zone) : todayOf(ports, catalogue);
  const others = rows.sessions.filter(
    (session) => isComing(session) && session.endsAt >= nowOf(ports) && session.key !== moved?.key,
  );
  return {
    booked: bookedAround(rows, others, query, day),
    busy: span ? await busyThen(ports, query, span, { others, zone, day }) : [],
    outsideHours: span !== undefined && isOutsideHours(span, catalogue.settings),
  };
}

/** With the same person, in whichever of our supervisions, in the half-term of that day. */
function bookedAround(
  { catalogue, supervises, supervisedIn }: HomeRows,
  others: readonly Session[],
  { pairKey, superviseeKey }: TimeQuery,
  day: Day,
): readonly BusySpan[] {
  const pairs = [...supervises, ...supervisedIn];
  const pair = pairs.find((one) => one.pairKey === pairKey);
  const halfTerm = pair && halfTermOf(catalogue, pair.schoolKey, day);
  if (pair === undefined || halfTerm === undefined) return [];
  const same = new Set(
    pairs
      .filter(
        (one) =>
          one.pairKey === pairKey ||
          (superviseeKey !== '' && one.superviseeKey === superviseeKey && one.supervisorKey === pair.supervisorKey),
      )
      .map((one) => one.pairKey),
  );
  return others
    .filter((one) => same.has(one.pairKey) && one.day >= halfTerm.firstDay && one.day <= halfTerm.lastDay)
    .map(({ startsAt, endsAt }) => ({ startsAt, endsAt }));
}

function halfTermOf(catalogue: TrustCatalogue, schoolKey: string, day: Day): HalfTerm | undefined {
  const year = schoolYearOf(catalogue, schoolKey, academicYearOf(day));
  return year && halfTermAt(year, day);
}

const meets = (a: BusySpan, b: BusySpan): boolean =>
  Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt);

async function busyThen(
  ports: Pick<GroundPorts, 'me'> & Pick<PeoplePorts, 'people'> & Pick<OutlookPorts, 'outlook'>,
  query: TimeQuery,
  span: BusySpan,
  { others, zone, day }: { readonly others: readonly Session[]; readonly zone: string; readonly day: Day },
): Promise<TimeJudgement['busy']> {
  const people = await ports.people.findByKeys(query.people);
  const { availability = [] } = await readAvailability(ports, people, { first: day, last: day }, zone);
  const taken = new Set(
    withoutMoved(availability, query.moved)
      .filter(({ busy, away }) => [...busy, ...away].some((one) => meets(one, span)))
      .map(({ mail }) => mail),
  );
  // what the Hub has booked counts also where Outlook does not know of it yet
  const inHub = new Set(
    others.filter((one) => meets(one, span)).flatMap((one) => [one.supervisorKey, one.superviseeKey]),
  );
  return people
    .filter(({ key, mail }) => inHub.has(key) || (mail !== '' && taken.has(mail)))
    .map(({ key, name }) => ({ key, name }));
}
