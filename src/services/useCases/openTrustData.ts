import { dayInZone } from '../../domain/days';
import type { Pair } from '../../domain/Pair';
import type { TrustPorts } from '../ports';
import type { TrustData } from '../TrustServices';
import { nowOf, todayOf } from './clock';

/** Read afresh: somebody else may have entered something since this page's catalogue was read. */
export async function openTrustData(ports: TrustPorts): Promise<TrustData> {
  ports.trust.forgetReference();
  const { catalogue, keeps } = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  const [people, pairs] = await Promise.all([ports.people.atSchools([]), keeps ? activePairs(ports) : []]);
  return {
    mayEdit: ports.me.administers, mayOpenPairs: keeps, today: todayOf(ports, catalogue), catalogue,
    people: [...people].sort((a, b) => a.name.localeCompare(b.name)),
    pairs: [...pairs].sort((a, b) => a.superviseeName.localeCompare(b.superviseeName)),
  };
}

async function activePairs(ports: TrustPorts): Promise<readonly Pair[]> {
  const found: Pair[] = [];
  for await (const page of ports.pairs.all()) found.push(...page.filter((pair) => pair.status === 'active'));
  return found;
}
