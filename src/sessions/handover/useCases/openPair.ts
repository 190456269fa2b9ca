import type { HomePorts } from '../../home/ports';
import type { AccessPorts } from '../../../access/ports';
import type { PeoplePorts } from '../../../people/ports';
import type { GroundPorts } from '../../../ground/ports';
import { academicYearOf, nextYear } from '../../../ground/rules/academicYear';
import type { Issue, Outcome } from '../../../ground/rules/Issue';
import type { Pair } from '../../../people/rules/Pair';
import { checkPairing } from '../../../people/rules/pairing';
import { dayInZone } from '../../../ground/rules/days';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { ServiceError } from '../../../ground/rules/ServiceError';
import { nowOf, todayOf } from '../../../ground/steps/clock';
import { failsWith } from '../../../ground/steps/failsWith';
import { replacedAccount } from '../../../people/useCases/replacedAccount';
import { byKey } from '../../useCases/superviseeRow';
import type { PairDraft } from '../../../access/AccessService';

/**
 * For record keepers alone: a site administrator could make the folders too, but who may read is the keepers' decision.
 * The pair belongs
 * to the school of its first supervisee.
 */
export async function openPair(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'trust'> &
    Pick<AccessPorts, 'scopes'> &
    Pick<HomePorts, 'home'>,
  draft: PairDraft,
): Promise<Outcome<readonly Pair[]>> {
  const { catalogue, keeps } = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  if (!keeps) throw new ServiceError('forbidden');
  const offer = catalogue.offers.find(({ key }) => key === draft.offerKey);
  const { firstDay } = draft;
  const thisYear = academicYearOf(todayOf(ports, catalogue));
  const year = firstYear(firstDay, thisYear);
  const issues: Issue[] = [
    ...checkPairing(offer, draft.supervisorKey, draft.superviseeKeys),
    ...dayIssues(firstDay, year, thisYear),
  ];
  const known = byKey(
    await ports.people.findByKeys([draft.supervisorKey, ...draft.superviseeKeys].filter((key) => key !== '')),
  );
  const supervisor = known.get(draft.supervisorKey);
  const supervisees = draft.superviseeKeys.flatMap((key) => known.get(key) ?? []);
  const twice = await alreadySupervised(ports, draft);
  if (twice?.status === 'unknown') issues.push({ code: 'writtenByNewer', field: 'superviseeKeys' });
  else if (twice) issues.push({ code: 'alreadyThere', field: 'superviseeKeys', facts: { name: twice.superviseeName } });
  if (issues.length > 0) return { ok: false, issues };
  const [first] = supervisees;
  const allKnown = supervisees.length === draft.superviseeKeys.length;
  if (supervisor === undefined || first === undefined || firstDay === undefined || !allKnown)
    return { ok: false, issues: [{ code: 'notFound', field: '' }] };
  const replaced = await replacedAccount(ports, [supervisor, ...supervisees]);
  if (replaced) {
    const field = replaced === supervisor ? 'supervisorKey' : 'superviseeKeys';
    return { ok: false, issues: [{ code: 'accountReplaced', field, facts: { name: replaced.name } }] };
  }
  const { pairKey, offerKey, cadence } = draft;
  const schoolKey = first.schoolKey;
  const plan = { pairKey, offerKey, cadence, firstDay, supervisor, supervisees, schoolKey, shards: [year] };
  try {
    return { ok: true, value: await ports.scopes.openPair(plan) };
  } catch (error) {
    if (year !== thisYear && failsWith(error, 'notFound'))
      return { ok: false, issues: [{ code: 'yearNotReady', field: 'firstDay', facts: { year } }] };
    throw error;
  }
}

/** The year whose folders are opened: a pair that began earlier has nothing to write in earlier years. */
function firstYear(firstDay: Day | undefined, thisYear: AcademicYear): AcademicYear {
  const year = firstDay === undefined ? thisYear : academicYearOf(firstDay);
  return year > thisYear ? year : thisYear;
}

function dayIssues(firstDay: Day | undefined, year: AcademicYear, thisYear: AcademicYear): readonly Issue[] {
  if (firstDay === undefined) return [{ code: 'required', field: 'firstDay' }];
  const last = nextYear(thisYear);
  return year > last ? [{ code: 'outsideYear', field: 'firstDay', facts: { year: last } }] : [];
}

/** The same offer by the same supervisor for one of these people, under another key; perhaps one that only a newer version knows to go on. */
async function alreadySupervised(ports: Pick<PeoplePorts, 'pairs'>, draft: PairDraft): Promise<Pair | undefined> {
  return (await ports.pairs.supervisedBy(draft.supervisorKey)).find(
    (pair) =>
      pair.status !== 'ended' &&
      pair.offerKey === draft.offerKey &&
      pair.pairKey !== draft.pairKey &&
      draft.superviseeKeys.includes(pair.superviseeKey),
  );
}
