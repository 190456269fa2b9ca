import type { AskedChanges } from '../PeopleService';
import type { PeoplePorts } from '../ports';
import { pairsRead } from './readRegisters';

/** What waits for a record keeper, with whom and what it is about: two round trips after each other. */
export async function openAsked(ports: Pick<PeoplePorts, 'pairs' | 'people' | 'requests'>): Promise<AskedChanges> {
  const requests = await ports.requests.asked();
  const people = requests.flatMap(({ byKey, personKey, toKey }) => [byKey, personKey, toKey]);
  const pairs = requests.flatMap(({ pairKey, folder }) => [pairKey, folder]);
  const [known, rows] = await Promise.all([
    ports.people.findByKeys(said(people)),
    said(pairs).length === 0 ? [] : ports.pairs.ofKeys(said(pairs)),
  ]);
  return { requests, people: known, ...pairsRead(rows) };
}

const said = (keys: readonly string[]): readonly string[] => [...new Set(keys)].filter((key) => key !== '');
