import type { TrustReadingPorts, PeoplePorts } from '../ports';
import type { GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import type { LeftOut, TellLeftOut } from '../rules/LeftOut';
import type { Pair } from '../rules/Pair';
import type { TrustData } from '../PeopleService';
import { nowOf, todayOf } from '../../ground/steps/clock';

/** Read afresh: somebody else may have entered something since this page's catalogue was read. */
export async function openTrustData(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'requests' | 'trust'> &
    TrustReadingPorts,
): Promise<TrustData> {
  ports.trust.forgetReference();
  const { keeps } = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  const leftOut: LeftOut[] = [];
  const [catalogue, people, pairs, requests] = await Promise.all([
    ports.home.catalogue(),
    ports.people.atSchools([]),
    keeps ? allPairs(ports, (row) => leftOut.push(row)) : [],
    keeps ? ports.requests.asked() : [],
  ]);
  const register = pairs.map(namedBy(new Map(people.map(({ key, name }) => [key, name]))));
  return {
    mayEdit: ports.me.administers,
    mayOpenPairs: keeps,
    today: todayOf(ports, catalogue),
    catalogue,
    people: [...people].sort((a, b) => a.name.localeCompare(b.name)),
    pairs: register
      .filter(({ status }) => status === 'active')
      .sort((a, b) => a.superviseeName.localeCompare(b.superviseeName)),
    requests,
    leftOut,
    ended: register.filter(({ status }) => status === 'ended').sort((a, b) => (b.lastDay ?? 0) - (a.lastDay ?? 0)),
  };
}

/** A row of the register that somebody wrote without accounts still says whom it is about. */
const namedBy =
  (names: ReadonlyMap<string, string>) =>
  (pair: Pair): Pair => ({
    ...pair,
    supervisorName: pair.supervisorName || (names.get(pair.supervisorKey) ?? ''),
    superviseeName: pair.superviseeName || (names.get(pair.superviseeKey) ?? ''),
  });

export async function allPairs(ports: Pick<PeoplePorts, 'pairs'>, leftOut?: TellLeftOut): Promise<Pair[]> {
  const found: Pair[] = [];
  for await (const page of ports.pairs.all(leftOut)) found.push(...page);
  return found;
}
