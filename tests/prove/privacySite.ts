import { readFileSync } from 'node:fs';
import path from 'node:path';
import { rawPerson } from '../privacy/RawPerson';
import type { RawPerson } from '../privacy/RawPerson';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { matrix, rightsOn } from './privacyMatrix';
import type { ListName, ProofPerson, Relation, Right } from './privacyMatrix';

export interface ProofList {
  readonly title: string;
  readonly name: ListName;
  readonly url: string;
  readonly guid: string;
}

/** A row or a pair's folder of a closed list, as only the administrator can list them. */
export interface ProofItem {
  readonly list: ProofList;
  readonly id: number;
  /** Empty for a folder. */
  readonly key: string;
  /** Empty beside the folders. */
  readonly pairKey: string;
  readonly body: string;
  readonly path: string;
  /** Directory object id of whom SharePoint has as its author; empty where it does not say. */
  readonly author: string;
}

interface PairRow {
  readonly PairKey: string;
  readonly SupervisorKey: string;
  readonly SuperviseeKey: string;
  readonly Status: string;
}
interface RawRow {
  readonly Id: number;
  readonly HubKey?: string;
  readonly Body?: string;
  readonly FileRef: string;
  readonly FileDirRef: string;
  readonly FileSystemObjectType: number;
  readonly AuthorId: number;
}

export interface ProofSite {
  readonly admin: RawPerson;
  readonly lists: readonly ProofList[];
  readonly items: readonly ProofItem[];
  readonly pairs: readonly PairRow[];
}

const closed = Object.keys(matrix) as readonly ListName[];
const json = async <T>(person: RawPerson, address: string): Promise<T> => {
  const answer = await person.get(address);
  if (answer.status !== 200) throw new Error(`the administrator was answered ${answer.status} at ${address}`);
  return JSON.parse(answer.body) as T;
};

/**
 * Everything the closed lists hold, read raw by the site collection administrator, whom no add-in can keep out, and the
 * product says so.
 */
export async function readProofSite(tenant: Tenant): Promise<ProofSite> {
  const admin = await rawPerson(tenant, 'jo');
  const all = (
    await json<{ value: { Title: string; Id: string; RootFolder: { ServerRelativeUrl: string } }[] }>(
      admin,
      'web/lists?$select=Title,Id,RootFolder/ServerRelativeUrl&$expand=RootFolder',
    )
  ).value;
  const lists = all.flatMap(({ Title, Id, RootFolder }): ProofList[] => {
    const name = closed.find((one) => Title === one || Title.startsWith(`${one} `));
    return name === undefined ? [] : [{ title: Title, name, guid: Id, url: RootFolder.ServerRelativeUrl }];
  });
  const users = await json<{ value: { Id: number; AadObjectId: { NameId: string } | null }[] }>(
    admin,
    'web/siteusers?$select=Id,AadObjectId',
  );
  const accounts = new Map(users.value.map((user) => [user.Id, user.AadObjectId?.NameId ?? '']));
  const items: ProofItem[] = [];
  for (const list of lists) {
    const select = ['Working', 'Seals', 'Looks'].includes(list.name) ? 'HubKey,Body,' : 'HubKey,';
    const { value } = await json<{ value: RawRow[] }>(
      admin,
      `web/lists(guid'${list.guid}')/items?$select=Id,AuthorId,${select}FileRef,FileDirRef,FileSystemObjectType&$top=5000`,
    );
    items.push(
      ...value.map(
        (row): ProofItem => ({
          list,
          id: row.Id,
          key: row.FileSystemObjectType === 1 ? '' : (row.HubKey ?? ''),
          body: row.Body ?? '',
          path: row.FileRef,
          author: accounts.get(row.AuthorId) ?? '',
          pairKey:
            (row.FileSystemObjectType === 1 ? row.FileRef : row.FileDirRef).slice(list.url.length + 1).split('/')[0] ??
            '',
        }),
      ),
    );
  }
  const scopes = await Promise.all(
    lists
      .filter(({ name }) => name === 'Belonging')
      .map(({ guid }) =>
        json<{ value: { Body: string }[] }>(
          admin,
          `web/lists(guid'${guid}')/items?$select=Body&$filter=Kind eq 'scope'&$top=5000`,
        ),
      ),
  );
  return { admin, lists, items, pairs: scopes.flatMap(({ value }) => value.flatMap(({ Body }) => pairsIn(Body))) };
}

/** Who a record keeper said belongs to a pair, as the raw row has it. */
function pairsIn(text: string): readonly PairRow[] {
  const { key, lastDay, members } = JSON.parse(text) as {
    readonly key: string;
    readonly lastDay?: number;
    readonly members: readonly { readonly personKey: string; readonly role: string; readonly lastDay?: number }[];
  };
  const supervisor = members.find(({ role }) => role === 'supervisor')?.personKey ?? '';
  return members
    .filter(({ role }) => role === 'supervisee')
    .map((member) => ({
      PairKey: key,
      SupervisorKey: supervisor,
      SuperviseeKey: member.personKey,
      Status: (lastDay ?? member.lastDay) === undefined ? 'active' : 'ended',
    }));
}

const directory = JSON.parse(readFileSync(path.join(__dirname, '../../src/local/tenant/directory.json'), 'utf8')) as {
  people: { alias: string; objectId: string }[];
};

/** What a person is to each pair, from the raw rows of belonging: the former once nobody of it is left. */
export function relationsOf(person: ProofPerson, pairs: readonly PairRow[]): (pairKey: string) => readonly Relation[] {
  const me = directory.people.find(({ alias }) => alias === person.alias)?.objectId ?? '';
  const known = new Map<string, readonly Relation[]>();
  return (pairKey) => {
    const found = known.get(pairKey);
    if (found) return found;
    const rows = pairs.filter((row) => row.PairKey === pairKey);
    const over = rows.length > 0 && rows.every(({ Status }) => Status === 'ended');
    const relations: readonly Relation[] = [
      ...(rows.some((row) => row.SupervisorKey === me)
        ? [over ? ('formerSupervisor' as const) : ('supervisor' as const)]
        : []),
      ...(rows.some((row) => row.SuperviseeKey === me)
        ? [over ? ('formerSupervisee' as const) : ('supervisee' as const)]
        : []),
      ...person.groups,
    ];
    known.set(pairKey, relations);
    return relations;
  };
}

export type RightsTo = (item: Pick<ProofItem, 'list' | 'pairKey' | 'author'>) => ReadonlySet<Right>;

export function rightsTo(person: ProofPerson, pairs: readonly PairRow[]): RightsTo {
  const relations = relationsOf(person, pairs);
  const me = directory.people.find(({ alias }) => alias === person.alias)?.objectId;
  const known = new Map<string, ReadonlySet<Right>>();
  return ({ list, pairKey, author }) => {
    const own = author === me;
    const key = `${list.name} ${pairKey} ${own}`;
    const rights = known.get(key) ?? rightsOn(list.name, [...relations(pairKey), ...(own ? ['author' as const] : [])]);
    known.set(key, rights);
    return rights;
  };
}
