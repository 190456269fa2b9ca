import type { PersonKey } from '../../ground/rules/Person';
import type { PairsRead } from '../PeopleService';
import type { PeoplePorts } from '../ports';
import { pairsRead } from './readRegisters';

/** What a new pair or a change is compared with: two round trips after each other, whatever the size of the trust. */
export async function pairsAround(
  ports: Pick<PeoplePorts, 'pairs'>,
  personKeys: readonly PersonKey[],
  pairKey: string,
): Promise<PairsRead> {
  const [own, rows] = await Promise.all([
    ports.pairs.ofPeople(personKeys.filter((key) => key !== '')),
    pairKey === '' ? [] : ports.pairs.findByPairKey(pairKey),
  ]);
  const supervised = [...own, ...rows].map(({ superviseeKey }) => superviseeKey);
  const theirs = await ports.pairs.ofPeople(supervised.filter((key) => !personKeys.includes(key)));
  // the rows of the pair itself say most, and stand for it
  const each = new Map([...theirs, ...own, ...rows].map((pair) => [`${pair.pairKey} ${pair.superviseeKey}`, pair]));
  return pairsRead([...each.values()]);
}
