import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import type { AccessSnapshot } from '../../domain/SealedRecord';
import { settingSelect, settingsOf } from '../sharepoint/columns/catalogueColumns';
import { textIn } from '../sharepoint/columns/cells';
import type { Row } from '../sharepoint/columns/cells';
import { answered, readFiltered } from '../sharepoint/readRows';
import { sharePointSeals } from '../sharepoint/sharePointSeals';
import { definitionOf, listTitleOf } from '../sharepoint/listAddress';
import type { AcademicYear } from '../../domain/School';
import { ServiceError } from '../ServiceError';
import { checkPairFolders } from './pairFolders';
import { pairPlaces, principalsOf, wantedOn } from './pairPlaces';
import { readIds } from './siteIds';

export interface AccessInput {
  readonly pairKey: string;
  /** The year whose Seals list takes the snapshot; its folders are looked at, and the register's. */
  readonly shard: AcademicYear;
  readonly supervisorLogins: readonly string[];
  readonly superviseeLogins: readonly string[];
  /** Random key of the snapshot. */
  readonly key: string;
}

export interface AccessResult {
  readonly snapshot: AccessSnapshot;
  /** Titles of lists in which the pair's folder has other permissions than planned. */
  readonly different: readonly string[];
}

/** Key of the snapshot that opening a pair's year writes: opening it again must not add another. */
export const openedKey = (pairKey: string, shard: AcademicYear): string => `${pairKey}.${shard}.opened`;

/**
 * Reads the real permissions of the pair's folders as a record keeper, compares them with the model and adds a dated snapshot to Seals,
 * where the pair can read it: ordinary people may not enumerate permissions themselves.
 */
export async function writeAccessSnapshot(sp: SPFI, input: AccessInput): Promise<AccessResult> {
  const ids = await readIds(sp);
  const supervisors = await principalsOf(sp, input.supervisorLogins);
  const supervisees = await principalsOf(sp, input.superviseeLogins);
  const planned = pairPlaces([input.shard]).map((place) => ({ place, wanted: wantedOn(place.definition, ids, [...supervisors, ...supervisees]) }));
  const folders = await checkPairFolders(sp, planned, input.pairKey);
  const different = folders.filter((folder) => !folder.exact).map((folder) => listTitleOf(folder.place));
  const words = folders.filter(({ place }) => definitionOf(place.list).scope === 'confidential').flatMap((folder) => folder.actual);
  const settings = settingsOf(await readFiltered(sp, { list: 'settings' }, { select: settingSelect }));
  const members = onceEach((groupId) => membersOf(sp, groupId));
  const people = new Map<string, AccessSnapshot['people'][number]>();
  const note = (name: string, why: AccessSnapshot['people'][number]['why']): void => { if (!people.has(`${why} ${name}`)) people.set(`${why} ${name}`, { name, why }); };
  for (const one of words) {
    if (supervisors.includes(one.principalId)) note(one.title, 'supervisor');
    else if (supervisees.includes(one.principalId)) note(one.title, 'supervisee');
    else if (!one.isGroup) note(one.title, 'other');
    else for (const name of await members(one.principalId)) note(name, one.principalId === ids.groups.keepers ? 'keeper' : 'other');
  }
  for (const name of settings.administrators) note(name, 'administrator');
  const snapshot = await sharePointSeals(sp).add<AccessSnapshot>(input.shard, input.pairKey, {
    kind: 'access', key: input.key, sessionKey: '', people: [...people.values()], asPlanned: different.length === 0,
  });
  if (snapshot.kind !== 'access') throw new ServiceError('unexpected');
  return { snapshot, different };
}

/** Both lists of words name the same groups. */
function onceEach<T>(read: (id: number) => Promise<T>): (id: number) => Promise<T> {
  const known = new Map<number, Promise<T>>();
  return (id) => {
    const asked = known.get(id) ?? read(id);
    known.set(id, asked);
    return asked;
  };
}

async function membersOf(sp: SPFI, groupId: number): Promise<readonly string[]> {
  const users: unknown = await answered(() => sp.web.siteGroups.getById(groupId).users.select('Title')());
  return (users as readonly Row[]).map((user) => textIn(user, 'Title')).sort();
}
