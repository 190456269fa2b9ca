import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import type { AccessSnapshot } from '../../records/rules/SealedRecord';
import type { AcademicYear } from '../../ground/rules/School';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { answered } from '../../ground/sharepoint/readRows';
import { sharePointSeals } from '../../records/sharepoint/sharePointSeals';
import { definitionOf } from '../../ground/sharepoint/definitionOf';
import { listTitleOf } from '../../ground/sharepoint/listAddress';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { AccessLook } from '../rules/AccessLook';
import { keepersOf, sealsOf } from '../rules/realm';
import type { Realm } from '../rules/realm';
import type { ReadBack } from '../rules/ReadBack';
import type { Assignment } from './assignments';
import { readBackFolders } from './pairFolders';
import { pairPlaces, wantedOn } from './pairPlaces';
import type { PairMember } from './pairPlaces';
import { findIds } from './siteIds';
import type { SiteIds } from './siteIds';
import { trustFacts } from './trustFacts';

export interface AccessInput {
  readonly pairKey: string;
  /** The year whose Seals list takes the snapshot; its folders are looked at, and the register's. */
  readonly shard: AcademicYear;
  /** See Scope. */
  readonly register: string | undefined;
  readonly realm: Realm;
  readonly parties: readonly PairMember[];
  /** Random key of the snapshot. */
  readonly key: string;
}

export interface AccessResult {
  readonly look: AccessLook;
  readonly readBack: ReadBack;
  /** Titles of lists in which the pair's folder has other permissions than planned, or is missing. */
  readonly different: readonly string[];
}

/** Key of the snapshot that opening a pair's year writes: opening it again must not add another. */
export const openedKey = (pairKey: string, shard: AcademicYear): string => `${pairKey}.${shard}.opened`;

/**
 * Reads the real permissions of the pair's folders as a record keeper, compares them with the model and, once two
 * readings agree, adds a dated snapshot to Seals, where the pair can read it: ordinary people may not enumerate
 * permissions themselves.
 */
export async function writeAccessSnapshot(sp: SPFI, input: AccessInput): Promise<AccessResult> {
  const { ids } = await findIds(sp);
  const { realm } = input;
  const planned = pairPlaces({ shards: [input.shard], register: input.register }, realm).map((place) => ({
    place,
    wanted: wantedOn(place.definition, ids, input.parties),
  }));
  const { folders, readBack } = await readBackFolders(sp, planned, input.pairKey);
  if (readBack === 'notRead' || readBack === 'notCertain')
    return { look: { state: readBack }, readBack, different: [] };
  const different = planned
    .filter(({ place }) => folders.find((folder) => folder.place === place)?.exact !== true)
    .map(({ place }) => listTitleOf(place));
  const words = folders
    .filter(({ place }) => definitionOf(place.list).scope === 'confidential')
    .flatMap((folder) => folder.actual ?? []);
  const people = peopleIn(words, { parties: input.parties, ids, names: await siteNames(sp, ids, realm), realm });
  const snapshot = await sharePointSeals(sp, sealsOf[realm]).add<AccessSnapshot>(input.shard, input.pairKey, {
    kind: 'access',
    key: input.key,
    sessionKey: '',
    people,
    asPlanned: different.length === 0,
  });
  if (snapshot.kind !== 'access') throw new ServiceError('unexpected');
  return { look: { state: 'written', snapshot }, readBack, different };
}

/** Names that stand behind the assignments of every folder alike. */
export interface SiteNames {
  readonly keepers: readonly string[];
  readonly administrators: readonly string[];
}

export async function siteNames(sp: SPFI, ids: SiteIds, realm: Realm): Promise<SiteNames> {
  const group = ids.groups[keepersOf[realm]];
  const users: unknown = await answered(() => sp.web.siteGroups.getById(group).users.select('Title')());
  const { administrators } = await trustFacts(sp);
  return { keepers: (users as readonly Row[]).map((user) => textIn(user, 'Title')).sort(), administrators };
}

export interface PeopleAround {
  readonly parties: readonly PairMember[];
  readonly ids: SiteIds;
  readonly names: SiteNames;
  readonly realm: Realm;
}

/**
 * Who can open the words, from the assignments of the folders that hold them. A group other than the keepers stands
 * under its own name.
 */
export function peopleIn(
  words: readonly Assignment[],
  { parties, ids, names, realm }: PeopleAround,
): AccessSnapshot['people'] {
  const people = new Map<string, AccessSnapshot['people'][number]>();
  const note = (name: string, why: AccessSnapshot['people'][number]['why']): void => {
    if (!people.has(`${why} ${name}`)) people.set(`${why} ${name}`, { name, why });
  };
  for (const one of words) {
    const role = parties.find(({ id }) => id === one.principalId)?.role;
    if (role !== undefined) note(one.title, role);
    else if (one.principalId === ids.groups[keepersOf[realm]]) for (const name of names.keepers) note(name, 'keeper');
    else note(one.title, 'other');
  }
  for (const name of names.administrators) note(name, 'administrator');
  return [...people.values()];
}
