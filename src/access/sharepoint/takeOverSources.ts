import type { SPFI } from '@pnp/sp';
import type { Person, PersonKey } from '../../ground/rules/Person';
import type { AcademicYear } from '../../ground/rules/School';
import type { Pair } from '../../people/rules/Pair';
import { sharePointPairs } from '../../people/sharepoint/sharePointPairs';
import { sharePointPeople } from '../../people/sharepoint/sharePointPeople';
import { recordContentOf } from '../../records/rules/canonicalText';
import type { SealItem } from '../../records/rules/SealedRecord';
import { sharePointSeals } from '../../records/sharepoint/sharePointSeals';
import type { AccessRun } from '../rules/AccessReport';
import type { LetIn, TakeOverPerson, TakeOverSources } from '../rules/takeOver';
import { pairPlaces } from './pairPlaces';
import { readPlacesTwice } from './readPlacesTwice';
import type { PlaceReading, PlaceToRead } from './readPlacesTwice';
import { scanList } from './scanList';
import { readSiteAccounts } from './siteAccounts';
import type { SiteAccounts } from './siteAccounts';

/** A pair of the first release that nobody has confirmed, with the years in which it has folders, the latest first. */
interface Undecided {
  readonly pairKey: string;
  readonly rows: readonly Pair[];
  readonly shards: readonly AcademicYear[];
}

type Looking = Pick<AccessRun, 'onProgress'>;

/** Sealed texts of so many pairs are read at once. */
const together = 20;

/**
 * What stands behind every pair of the first release that nobody has confirmed yet, or behind one of them: rights of all
 * of them by the same two readings, then their sealed texts.
 */
export async function takeOverSources(
  sp: SPFI,
  { onProgress }: Looking,
  only: string | undefined,
): Promise<readonly TakeOverSources[]> {
  const undecided = await undecidedPairs(sp, only);
  if (undecided.length === 0) return [];
  const [accounts, people] = await Promise.all([readSiteAccounts(sp), sharePointPeople(sp).atSchools([])]);
  const known = new Map(people.map((person): [string, Person] => [person.key, person]));
  const letIn = await whoIsLetIn(sp, undecided, accounts, {
    onProgress: ({ done, total }) => onProgress({ done, total: total + undecided.length }),
  });
  const sources: TakeOverSources[] = [];
  for (let at = 0; at < undecided.length; at += together) {
    onProgress({ done: letIn.readings + at, total: letIn.readings + undecided.length });
    const some = undecided.slice(at, at + together);
    const parties = await Promise.all(some.map((one) => partiesOf(sp, one)));
    some.forEach((one, index) =>
      sources.push(sourcesOf(one, letIn.of(one.pairKey), parties[index], { accounts, known })),
    );
  }
  return sources;
}

async function undecidedPairs(sp: SPFI, only: string | undefined): Promise<readonly Undecided[]> {
  const byPair = new Map<string, Pair[]>();
  for await (const page of sharePointPairs(sp).all())
    for (const pair of page)
      if (!pair.decided && (only === undefined || pair.pairKey === only))
        byPair.set(pair.pairKey, [...(byPair.get(pair.pairKey) ?? []), pair]);
  return [...byPair].map(([pairKey, rows]) => ({
    pairKey,
    rows,
    shards: [...new Set(rows.flatMap(({ shards }) => shards))].sort().reverse(),
  }));
}

interface LetInByPair {
  readonly of: (pairKey: string) => LetIn;
  readonly readings: number;
}

/** By two readings of all their folders of sealed records; groups and accounts of no directory are nobody. */
async function whoIsLetIn(
  sp: SPFI,
  undecided: readonly Undecided[],
  accounts: SiteAccounts,
  looking: Looking,
): Promise<LetInByPair> {
  const work = await sealFolders(sp, undecided);
  const { readings, rights } = await readPlacesTwice(sp, work, looking);
  const found = new Map<string, LetIn>();
  for (const { scope, reading } of readings) found.set(scope?.pairKey ?? '', letInBy(reading, accounts));
  return {
    readings: work.length * 2,
    // a pair without a folder lets nobody in
    of: (pairKey) => (rights === 'notRead' ? 'notRead' : (found.get(pairKey) ?? [])),
  };
}

async function sealFolders(sp: SPFI, undecided: readonly Undecided[]): Promise<readonly PlaceToRead[]> {
  const shardOf = new Map(undecided.map(({ pairKey, shards: [latest] }) => [pairKey, latest]));
  const years = [...new Set(undecided.flatMap(({ shards }) => shards.slice(0, 1)))].sort();
  const work: PlaceToRead[] = [];
  for (const place of pairPlaces({ shards: years }).filter(({ list }) => list === 'seals')) {
    const { scopes } = await scanList(sp, place, { columns: [], keep: () => false });
    for (const scope of scopes)
      if (scope.kind === 'folder' && place.shard !== undefined && shardOf.get(scope.pairKey) === place.shard)
        work.push({ place, scope });
  }
  return work;
}

function letInBy(reading: PlaceReading, accounts: SiteAccounts): LetIn {
  if (reading.state !== 'agreed') return reading.state === 'shut' ? 'notRead' : 'notCertain';
  return reading.actual.flatMap(({ principalId, isGroup, title }) => {
    if (isGroup) return [];
    const key = accounts.byId(principalId)?.key ?? '';
    // a name nobody has now is no party, and makes the rights differ from the rows
    return [key === '' ? title : key];
  });
}

/** Of the newest sealed text, whichever year it lies in. */
async function partiesOf(sp: SPFI, { shards, pairKey }: Undecided): Promise<TakeOverSources['parties']> {
  for (const shard of shards) {
    const parties = partiesIn(await sharePointSeals(sp).ofPair(shard, pairKey));
    if (parties !== undefined) return parties;
  }
  return undefined;
}

function partiesIn(items: readonly SealItem[]): TakeOverSources['parties'] {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : [])).sort((a, b) => a.itemId - b.itemId);
  const people = recordContentOf(texts[texts.length - 1]?.text ?? '')?.people ?? [];
  const supervisor = people.find(({ role }) => role === 'supervisor');
  return (
    supervisor && {
      supervisor: supervisor.key,
      supervisees: people.filter(({ role }) => role === 'supervisee').map(({ key }) => key),
    }
  );
}

interface Around {
  readonly accounts: SiteAccounts;
  readonly known: ReadonlyMap<string, Person>;
}

function sourcesOf(
  { pairKey, rows }: Undecided,
  letIn: LetIn,
  parties: TakeOverSources['parties'],
  { accounts, known }: Around,
): TakeOverSources {
  const keys = new Set([
    ...rows.flatMap(({ supervisorKey, superviseeKey }) => [supervisorKey, superviseeKey]),
    ...(typeof letIn === 'string' ? [] : letIn),
    ...(parties ? [parties.supervisor, ...parties.supervisees] : []),
  ]);
  const people = new Map(
    [...keys].map((key): [PersonKey, TakeOverPerson] => {
      const account = accounts.byKey(key);
      const person = known.get(key);
      return [
        key,
        {
          key,
          name: person?.name ?? account?.name ?? nameIn(rows, key),
          siteId: account?.id ?? 0,
          left: person?.status === 'left',
        },
      ];
    }),
  );
  return { pairKey, rows, letIn, parties, people };
}

function nameIn(rows: readonly Pair[], key: string): string {
  const row = rows.find(({ supervisorKey, superviseeKey }) => supervisorKey === key || superviseeKey === key);
  if (row === undefined) return '';
  return row.supervisorKey === key ? row.supervisorName : row.superviseeName;
}
