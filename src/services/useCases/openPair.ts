import type { HomePorts } from '../../sessions/home/ports';
import type { AccessPorts } from '../../access/ports';
import type { PeoplePorts } from '../../people/ports';
import type { GroundPorts } from '../../ground/ports';
import { academicYearOf, nextYear } from '../../domain/academicYear';
import type { Issue, Outcome } from '../../domain/Issue';
import type { Pair } from '../../domain/Pair';
import { checkPairing } from '../../domain/pairing';
import type { Person } from '../../domain/Person';
import { dayInZone } from '../../domain/days';
import { ServiceError } from '../ServiceError';
import { nowOf, todayOf } from './clock';
import { failsWith } from './failsWith';
import { replacedAccount } from './replacedAccount';
import { byKey } from './superviseeRow';
import type { PairDraft } from '../../access/AccessService';

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
  const issues: Issue[] = [...checkPairing(offer, draft.supervisorKey, draft.superviseeKeys)];
  const { firstDay } = draft;
  const thisYear = academicYearOf(todayOf(ports, catalogue));
  // a pair that began earlier has nothing to write in earlier years
  const year = firstDay !== undefined && academicYearOf(firstDay) > thisYear ? academicYearOf(firstDay) : thisYear;
  if (firstDay === undefined) issues.push({ code: 'required', field: 'firstDay' });
  else if (year > nextYear(thisYear))
    issues.push({ code: 'outsideYear', field: 'firstDay', facts: { year: nextYear(thisYear) } });

  const known = byKey(
    await ports.people.findByKeys([draft.supervisorKey, ...draft.superviseeKeys].filter((key) => key !== '')),
  );
  const supervisor = known.get(draft.supervisorKey);
  const supervisees = draft.superviseeKeys.flatMap((key): Person[] => {
    const person = known.get(key);
    return person ? [person] : [];
  });
  const twice = (await ports.pairs.supervisedBy(draft.supervisorKey)).find(
    (pair) =>
      pair.status === 'active' &&
      pair.offerKey === draft.offerKey &&
      pair.pairKey !== draft.pairKey &&
      draft.superviseeKeys.includes(pair.superviseeKey),
  );
  if (twice) issues.push({ code: 'alreadyThere', field: 'superviseeKeys', facts: { name: twice.superviseeName } });
  if (issues.length > 0) return { ok: false, issues };
  const [first] = supervisees;
  if (
    supervisor === undefined ||
    first === undefined ||
    firstDay === undefined ||
    supervisees.length < draft.superviseeKeys.length
  ) {
    return { ok: false, issues: [{ code: 'notFound', field: '' }] };
  }
  const replaced = await replacedAccount(ports, [supervisor, ...supervisees]);
  if (replaced)
    return {
      ok: false,
      issues: [
        {
          code: 'accountReplaced',
          field: replaced === supervisor ? 'supervisorKey' : 'superviseeKeys',
          facts: { name: replaced.name },
        },
      ],
    };
  const { pairKey, offerKey, cadence } = draft;
  try {
    return {
      ok: true,
      value: await ports.scopes.openPair({
        pairKey,
        offerKey,
        cadence,
        firstDay,
        supervisor,
        supervisees,
        schoolKey: first.schoolKey,
        shards: [year],
      }),
    };
  } catch (error) {
    if (year !== thisYear && failsWith(error, 'notFound'))
      return { ok: false, issues: [{ code: 'yearNotReady', field: 'firstDay', facts: { year } }] };
    throw error;
  }
}
