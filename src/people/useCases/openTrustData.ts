import type { GroundPorts } from '../../ground/ports';
import { dayInZone } from '../../ground/rules/days';
import { nowOf, todayOf } from '../../ground/steps/clock';
import type { Registers, TrustData } from '../PeopleService';
import type { PeoplePorts, TrustReadingPorts } from '../ports';
import type { TellRead } from '../rules/FirstPages';
import { readRegisters } from './readRegisters';

const none: Registers = { pairs: [], ended: [], leftOut: [] };

/** Read afresh: somebody else may have entered something since this page's catalogue was read. */
export async function openTrustData(
  ports: Pick<GroundPorts, 'me' | 'now'> &
    Pick<PeoplePorts, 'pairs' | 'people' | 'requests' | 'trust'> &
    TrustReadingPorts,
  onRead?: TellRead,
): Promise<TrustData> {
  ports.trust.forgetReference();
  const { keeps } = await ports.home.read(ports.me.key, dayInZone(nowOf(ports), 'UTC'));
  const [catalogue, people, registers, requests] = await Promise.all([
    ports.home.catalogue(),
    ports.people.atSchools([], onRead),
    keeps ? readRegisters(ports) : none,
    keeps ? ports.requests.asked() : [],
  ]);
  return {
    mayEdit: ports.me.administers,
    mayOpenPairs: keeps,
    today: todayOf(ports, catalogue),
    catalogue,
    people: [...people].sort((a, b) => a.name.localeCompare(b.name)),
    ...registers,
    requests,
  };
}
