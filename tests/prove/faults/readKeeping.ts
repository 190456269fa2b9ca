import { demoPerson } from '../../../src/local/demo/demoPeople';
import { lists as definitions } from '../../../sharepoint/lists/lists';
import type { FaultWorld } from './FaultWorld';
import { webUrl } from './FaultWorld';
import { namesOf, plainRow, readState } from './readState';
import { year } from './smallTrust';
import type { TrustState } from './TrustState';

interface Rows {
  readonly value: readonly {
    readonly FileLeafRef: string;
    readonly HasUniqueRoleAssignments: boolean;
    readonly RoleAssignments: readonly {
      readonly Member: { readonly Title: string };
      readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
    }[];
  }[];
}

const keepers = new RegExp(
  ['miriam', 'gareth'].flatMap((alias) => [demoPerson(alias).name, demoPerson(alias).key]).join('|'),
  'g',
);

/** The rows and events, who may open each pair's folders of this year and the next, and who is in the staff group. */
export async function readKeeping(world: FaultWorld): Promise<TrustState> {
  const state = await readState(world, ['hannah', 'tom', 'priya']);
  // whichever of the two finishes it gives the reason, and tells the news, in their own name
  const lists: Record<string, readonly string[]> = Object.fromEntries(
    Object.entries(state.lists).map(([name, rows]) => [
      name,
      rows.map((row) => (name === 'HubPeople' ? row : row.replace(keepers, 'a record keeper'))).sort(),
    ]),
  );
  for (const list of definitions.filter(({ pairLevel }) => pairLevel !== undefined))
    for (const name of list.sharded
      ? [year, '2027-28'].map((one) => list.path + one.replace('-', ''))
      : namesOf(list)) {
      lists[`${name} readers`] = await readersIn(world, name);
    }
  const staff = `${webUrl}/_api/web/sitegroups/getbyname('Hub Staff')/users?$select=Title`;
  lists.staff = ((await world.raw(undefined, staff)) as { readonly value: readonly object[] }).value
    .map(plainRow)
    .sort();
  return { ...state, lists };
}

/** Of every folder with rights of its own: its name, and who holds which level on it. One without gives nobody anything. */
async function readersIn(world: FaultWorld, list: string): Promise<readonly string[]> {
  const assignments = ['Member/Title', 'RoleDefinitionBindings/Name']
    .map((path) => `RoleAssignments/${path}`)
    .join(',');
  const expand = ['Member', 'RoleDefinitionBindings'].map((path) => `RoleAssignments/${path}`).join(',');
  const folders = (await world.raw(
    undefined,
    `${webUrl}/_api/web/getlist('/sites/trust/Lists/${list}')/items?$filter=FSObjType eq 1&$top=100&$select=FileLeafRef,HasUniqueRoleAssignments,${assignments}&$expand=${expand}`,
  )) as Rows | undefined;
  return (folders?.value ?? [])
    .filter(({ HasUniqueRoleAssignments }) => HasUniqueRoleAssignments)
    .map(({ FileLeafRef, RoleAssignments }) =>
      // Limited Access is SharePoint's own trace of what lies below
      plainRow([
        FileLeafRef,
        RoleAssignments.flatMap(({ Member, RoleDefinitionBindings }) =>
          RoleDefinitionBindings.filter(({ Name }) => !Name.includes('Limited')).map(
            ({ Name }) => `${Member.Title}: ${Name}`,
          ),
        ).sort(),
      ]),
    )
    .sort();
}
