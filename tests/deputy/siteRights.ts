import { rawPerson } from '../privacy/RawPerson';
import type { RawPerson } from '../privacy/RawPerson';
import { person } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';

export const raw = (site: TestSite, alias: string): Promise<RawPerson> => rawPerson(site.tenant, alias);

export const everyoneInside = 'c:0-.f|rolemanager|spo-grid-all-users/99d30175-bfb9-5095-a891-3d17ae329654';

async function json<T>(by: RawPerson, path: string): Promise<T> {
  const { status, body } = await by.get(path);
  if (status !== 200) throw new Error(`${by.name} was answered ${status} at ${path}`);
  return JSON.parse(body) as T;
}

export const groupId = async (site: TestSite, title: string): Promise<number> =>
  (await json<{ Id: number }>(await raw(site, 'jo'), `web/sitegroups/getByName('${title}')?$select=Id`)).Id;
export const levelId = async (site: TestSite, name: string): Promise<number> =>
  (await json<{ Id: number }>(await raw(site, 'jo'), `web/roledefinitions/getByName('${name}')?$select=Id`)).Id;

/** Puts a login into a group of the site, as the administrator would on SharePoint's own page. */
export async function putInto(site: TestSite, title: string, login: string): Promise<void> {
  const { status } = await (await raw(site, 'jo')).post(`web/sitegroups/getByName('${title}')/users`, {
    LoginName: login,
  });
  if (status !== 201) throw new Error(`${login} was not put into ${title}: ${status}`);
}

/** Somebody of the ordinary Members group that every new site brings along, who may edit. */
export const memberOfTheSite = (site: TestSite, alias: string): Promise<void> =>
  putInto(site, 'Trust Members', person(alias).login);

/** Who holds what on a list or one of its items, by name: `Hub Staff: Read`. */
export async function rightsOn(site: TestSite, list: string, itemId?: number): Promise<readonly string[]> {
  const at = `web/getList('/sites/trust/Lists/${list}')${itemId === undefined ? '' : `/items(${itemId})`}`;
  const { value } = await json<{
    value: readonly {
      Member: { Title: string };
      RoleDefinitionBindings: readonly { Name: string; RoleTypeKind: number }[];
    }[];
  }>(await raw(site, 'jo'), `${at}/roleassignments?$expand=Member,RoleDefinitionBindings`);
  return value
    .flatMap(({ Member, RoleDefinitionBindings }) =>
      RoleDefinitionBindings.filter(({ RoleTypeKind }) => ![1, 8, 9, 255].includes(RoleTypeKind)).map(
        ({ Name }) => `${Member.Title}: ${Name}`,
      ),
    )
    .sort();
}

/** Every folder of a list with its rights. */
export async function foldersOf(site: TestSite, list: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const { value } = await json<{
    value: readonly { Id: number; FileLeafRef: string; FileSystemObjectType: number }[];
  }>(
    await raw(site, 'jo'),
    `web/getList('/sites/trust/Lists/${list}')/items?$select=Id,FileLeafRef,FileSystemObjectType`,
  );
  const found: Record<string, readonly string[]> = {};
  for (const { Id, FileLeafRef, FileSystemObjectType } of value)
    if (FileSystemObjectType === 1) found[FileLeafRef] = await rightsOn(site, list, Id);
  return found;
}

/** Writes a text over a setting, or adds it, raw, as whoever can; `reader` looks which row it is. Answers the status. */
export async function writeSetting(by: RawPerson, reader: RawPerson, name: string, body: string): Promise<number> {
  const at = `web/getList('/sites/trust/Lists/HubSettings')/items`;
  const { value } = await json<{ value: readonly { Id: number }[] }>(
    reader,
    `${at}?$select=Id&$filter=HubKey eq '${name}'`,
  );
  const row = value[0];
  if (!row) return (await by.post(at, { HubKey: name, Title: name, Body: body })).status;
  const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
  return (await by.post(`${at}(${row.Id})`, { Body: body }, merge)).status;
}
