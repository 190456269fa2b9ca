import type { EveryService } from '../../../src/local/demo/everyService';
import type { FaultWorld } from './FaultWorld';
import { webUrl } from './FaultWorld';
import type { Flow } from './flows';
import type { TrustState } from './TrustState';

type Row = Readonly<Record<string, unknown>>;

/** True when nothing that can be repaired is left. */
async function setUp(hub: EveryService): Promise<boolean> {
  const { findings } = await hub.runSetUp({ onProgress: () => undefined });
  return findings.every((finding) => !finding.repairable);
}

/** An administrator sees in the set-up what is missing and presses again: the site itself says how far it is. */
async function goOn(hub: EveryService): Promise<void> {
  const { findings } = await hub.checkSetUp();
  if (findings.some((finding) => finding.repairable)) await setUp(hub);
}

/** Set-up, by one administrator and another. */
export const setUpFlow: Flow = {
  name: 'set-up',
  by: 'jo',
  other: 'sam',
  begins: 'blank',
  leaves: true,
  long: true,
  prepare: async () => ({}),
  run: setUp,
  open: goOn,
  state: readSite,
};

/** Levels, groups, lists with their columns and permissions, and the content, read raw. */
async function readSite(world: FaultWorld): Promise<TrustState> {
  const read = async (path: string): Promise<readonly Row[]> =>
    ((await world.raw(undefined, `${webUrl}/_api/web/${path}`)) as { readonly value?: readonly Row[] } | undefined)
      ?.value ?? [];
  const found: Record<string, readonly string[]> = {};
  // which of the two administrators made a thing is no difference; Limited Access is SharePoint's own trace of having
  // been there
  const text = (row: Row): string =>
    JSON.stringify(row, (name, value: unknown) => (/^(Id|PrincipalId)$/.test(name) ? undefined : value)).replace(
      /Jo Lister|Sam Eames/g,
      'an administrator',
    );
  const texts = (rows: readonly Row[]): readonly string[] =>
    [...new Set(rows.map(text).filter((row) => !row.includes('[{"Name":"Limited Access"}]')))].sort();
  found.levels = texts(await read('roledefinitions?$select=Name,BasePermissions'));
  found.groups = texts(await read('sitegroups?$select=Title,OwnerTitle,OnlyAllowMembersViewMembership'));
  const lists = (
    await read(
      'lists?$select=Title,EnableVersioning,EnableAttachments,EnableFolderCreation,NoCrawl,DisableCommenting,HasUniqueRoleAssignments,RootFolder/Name&$expand=RootFolder',
    )
  ).filter((list) => /^Hub/.test(String((list.RootFolder as Row | undefined)?.Name)));
  found.lists = texts(lists);
  let doubles = 0;
  const names = lists.map((list) => String((list.RootFolder as Row).Name));
  for (const name of names) {
    const list = `getlist('/sites/trust/Lists/${name}')`;
    found[`${name} columns`] = texts(
      await read(`${list}/fields?$select=InternalName,TypeAsString,Indexed,EnforceUniqueValues,Required`),
    );
    found[`${name} permissions`] = texts(
      await read(
        `${list}/roleassignments?$expand=Member,RoleDefinitionBindings&$select=Member/Title,RoleDefinitionBindings/Name`,
      ),
    );
    if (!/^Hub(Settings|Catalogue)$/.test(name)) continue;
    const rows = (await read(`${list}/items?$top=5000&$select=HubKey,Body`)).map((row) => ({
      HubKey: row.HubKey,
      Body: /^hubIds$|[iI]ds$/.test(String(row.HubKey)) ? '' : row.Body,
    }));
    doubles += rows.length - new Set(rows.map(({ HubKey }) => HubKey)).size;
    found[`${name} rows`] = texts(rows);
  }
  return { lists: found, events: [], doubles: doubles + names.length - new Set(names).size, underWay: 0 };
}
