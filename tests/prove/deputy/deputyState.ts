import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { FaultWorld } from '../faults/FaultWorld';
import { origin, webUrl } from '../faults/FaultWorld';

type Row = Readonly<Record<string, unknown>>;

/** What must not be otherwise because a weaker person planted a row. */
export interface DeputyState {
  /** List and folder, with who holds which level on it. */
  readonly access: ReadonlyMap<string, string>;
  /** Events of each person's calendar, without what differs from one run to the next. */
  readonly calendars: ReadonlyMap<string, readonly string[]>;
  /** Words that stand in lists of words: each body by its list and item id. */
  readonly words: ReadonlyMap<string, string>;
}

const people = [
  'hannah',
  'priya',
  'fiona',
  'sunita',
  'amy',
  'carys',
  'dele',
  'joanna',
  'tom',
  'colin',
  'miriam',
  'edith',
];

export async function readDeputyState(world: FaultWorld): Promise<DeputyState> {
  const access = new Map<string, string>();
  for (const url of await listsOf(world))
    for (const [folder, readers] of await accessOf(world, url)) access.set(folder, readers);
  const calendars = new Map<string, readonly string[]>();
  for (const alias of people) calendars.set(alias, await eventsOf(world, alias));
  return { access, calendars, words: await readWords(world) };
}

export async function readWords(world: FaultWorld): Promise<DeputyState['words']> {
  const words = new Map<string, string>();
  for (const url of await listsOf(world))
    if (/HubWorking|HubSeals/.test(url)) for (const [item, body] of await wordsOf(world, url)) words.set(item, body);
  return words;
}

/** Addresses of our lists, below the server. */
async function listsOf(world: FaultWorld): Promise<readonly string[]> {
  const { value } = (await world.raw(
    undefined,
    `${webUrl}/_api/web/lists?$select=Title,RootFolder/ServerRelativeUrl&$expand=RootFolder&$filter=Hidden eq false`,
  )) as { readonly value: readonly { readonly RootFolder: { readonly ServerRelativeUrl: string } }[] };
  return value.map((list) => list.RootFolder.ServerRelativeUrl).filter((url) => url.includes('/Lists/Hub'));
}

const assignments =
  'RoleAssignments/Member/Title,RoleAssignments/RoleDefinitionBindings/Name&$expand=RoleAssignments/Member,RoleAssignments/RoleDefinitionBindings';

async function accessOf(world: FaultWorld, url: string): Promise<readonly (readonly [string, string])[]> {
  const at = `${webUrl}/_api/web/getlist('${url}')`;
  const list = (await world.raw(undefined, `${at}?$select=HasUniqueRoleAssignments,${assignments}`)) as Row;
  const items = (await world.raw(
    undefined,
    `${at}/items?$filter=FSObjType eq 1&$top=1000&$select=Id,FileRef,HasUniqueRoleAssignments,${assignments}`,
  )) as { readonly value: readonly Row[] };
  // a folder inside a folder inherits: whoever made it changed nobody's rights
  const scopes = items.value.filter((row) => row['HasUniqueRoleAssignments'] === true);
  return [[url, readersIn(list)] as const, ...scopes.map((row) => [String(row['FileRef']), readersIn(row)] as const)];
}

function readersIn(row: Row): string {
  const held = row['RoleAssignments'] as readonly {
    readonly Member: { readonly Title: string };
    readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
  }[];
  return held
    .flatMap(({ Member, RoleDefinitionBindings }) =>
      RoleDefinitionBindings.filter(({ Name }) => !Name.includes('Limited')).map(
        ({ Name }) => `${Member.Title}: ${Name}`,
      ),
    )
    .sort()
    .join('; ');
}

async function wordsOf(world: FaultWorld, url: string): Promise<readonly (readonly [string, string])[]> {
  const answer = (await world.raw(
    undefined,
    `${webUrl}/_api/web/getlist('${url}')/items?$top=5000&$select=Id,Body,FileSystemObjectType`,
  )) as { readonly value: readonly Row[] };
  return answer.value
    .filter((row) => row['FileSystemObjectType'] === 0 && typeof row['Body'] === 'string')
    .map((row) => [`${url} ${String(row['Id'])}`, String(row['Body'])] as const);
}

async function eventsOf(world: FaultWorld, alias: string): Promise<readonly string[]> {
  const answer = (await world.raw(alias, `${origin}/graph/v1.0/me/events?$top=500`)) as
    | { readonly value: readonly Row[] }
    | undefined;
  return (answer?.value ?? [])
    .map((event) => {
      const attendees = (event['attendees'] ?? []) as readonly {
        readonly emailAddress: { readonly address: string };
      }[];
      const invited = attendees.map(({ emailAddress }) => emailAddress.address).sort();
      return JSON.stringify([event['subject'], event['start'], event['end'], event['isCancelled'], invited]);
    })
    .sort();
}

export const mailOf = (alias: string): string => demoPerson(alias).mail;
