import type { PairsRead, Registers } from '../PeopleService';
import type { PeoplePorts } from '../ports';
import type { TellRead } from '../rules/FirstPages';
import type { LeftOut } from '../rules/LeftOut';
import type { Pair } from '../rules/Pair';
import { allPairs } from './allPairs';

/** Every pair there is, with the names of those whom the register names by their accounts alone. */
export async function readRegisters(
  ports: Pick<PeoplePorts, 'pairs' | 'people'>,
  onRead?: TellRead,
): Promise<Registers> {
  const leftOut: LeftOut[] = [];
  const pairs = await allPairs(ports, (row) => leftOut.push(row), onRead);
  const nameless = pairs.filter(({ supervisorName, superviseeName }) => supervisorName === '' || superviseeName === '');
  const keys = nameless.flatMap(({ supervisorKey, superviseeKey }) => [supervisorKey, superviseeKey]);
  const people = keys.length === 0 ? [] : await ports.people.findByKeys(keys);
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return { ...pairsRead(pairs.map(namedBy(names))), leftOut };
}

/** A row of the register that somebody wrote without accounts still says whom it is about. */
const namedBy =
  (names: ReadonlyMap<string, string>) =>
  (pair: Pair): Pair => ({
    ...pair,
    supervisorName: pair.supervisorName || (names.get(pair.supervisorKey) ?? ''),
    superviseeName: pair.superviseeName || (names.get(pair.superviseeKey) ?? ''),
  });

export const pairsRead = (pairs: readonly Pair[]): PairsRead => ({
  pairs: pairs
    .filter(({ status }) => status === 'active')
    .sort((a, b) => a.superviseeName.localeCompare(b.superviseeName)),
  ended: pairs.filter(({ status }) => status === 'ended').sort((a, b) => (b.lastDay ?? 0) - (a.lastDay ?? 0)),
});
