import { lists } from '../../../sharepoint/lists/lists';
import type { ColumnDefinition, ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import { rawPerson } from '../../privacy/RawPerson';
import type { RawPerson } from '../../privacy/RawPerson';
import type { FaultWorld } from '../faults/FaultWorld';
import type { DeputyTrust, ProofPair } from './deputyTrust';
import { year } from './deputyTrust';

export type PlantedRow = Readonly<Record<string, unknown>>;

/** One row that a weaker person adds or changes, whatever the product thinks of it. */
export interface Plant {
  readonly name: string;
  readonly by: string;
  /** The pair whose folder it lies in; undefined beside the folders. */
  readonly of: ProofPair | undefined;
  /** Items and keys that nothing else planted in the same world may touch; undefined where it stands alone. */
  readonly touches: readonly string[] | undefined;
  /** Gives a row that is there another key, of its own or of the pair it lies with. */
  readonly renames?: boolean;
  /** Answers false where SharePoint itself refused it. */
  readonly put: (world: FaultWorld) => Promise<boolean>;
}

interface Template {
  readonly list: ListDefinition;
  /** Of the list, server-relative. */
  readonly url: string;
  /** Server-relative; the list itself where there are no folders. */
  readonly folder: string;
  readonly row: PlantedRow;
}

/** Everything a row of the trust may be asked to say by somebody who means harm, by the kind of its column. */
function valuesFor({ name, type }: ColumnDefinition, trust: DeputyTrust, by: string): readonly unknown[] {
  const keys = [trust.two.pairKey, trust.one.pairKey, demoPerson(by).key, trust.booked, '', "it's; '", 'k'.repeat(255)];
  switch (type) {
    case 'number':
      return [-1, 20991231, 1e15];
    case 'boolean':
      return [true, false];
    case 'person':
      return [];
    case 'note':
      return [...hostileNotes(trust, by), '{', 'w'.repeat(60_000)];
    case 'text':
      return name.endsWith('Key') || name === 'Code' ? keys : [...wordsFor(name), 'x'];
  }
}

/** What a column of states, kinds or short texts may be made to say. */
function wordsFor(name: string): readonly string[] {
  switch (name) {
    case 'Kind':
      return ['session', 'action', 'text', 'signature', 'access', 'addendum', 'open', 'left', 'scope', 'member'];
    case 'Status':
      return ['sealed', 'signing', 'cancelled', 'booked', 'active', 'ended', 'asked', 'done', 'open'];
    case 'EventStatus':
      return ['wanted', 'made', 'none'];
    case 'Shards':
      return ['2025-26', '2026-27;2025-26;1999-00'];
    case 'Slot':
      return ['supervisor', 'supervisee'];
    default:
      return ['https://evil.example/join', ''];
  }
}

/** Orders to a stronger hand, and bodies that look like a seal or a snapshot. */
function hostileNotes(trust: DeputyTrust, by: string): readonly string[] {
  const at = trust.now.toISOString();
  const order = (kind: string, alias: string): string =>
    JSON.stringify({ kind, by: demoPerson(alias).key, at, hash: 'f'.repeat(64), why: 'Planted' });
  return [
    order('book', 'hannah'),
    order('cancel', 'fiona'),
    order('sign', 'hannah'),
    JSON.stringify({ people: [{ name: 'Nobody at all', why: 'supervisor' }], asPlanned: true }),
    JSON.stringify({ textHash: 'f'.repeat(64), comment: '', text: '{"version":1}' }),
    JSON.stringify({ kind: 'book', by: demoPerson(by).key, at, along: [demoPerson('edith').mail] }),
  ];
}

/** Who plants, and which pair is theirs. */
export function planters(trust: DeputyTrust): readonly { readonly by: string; readonly of: readonly ProofPair[] }[] {
  return [
    { by: 'priya', of: [trust.one] },
    { by: 'hannah', of: [trust.one] },
    { by: 'amy', of: [trust.group] },
    { by: 'dele', of: [trust.ended] },
    { by: 'edith', of: [] },
    { by: 'ivy', of: [] },
  ];
}

/**
 * Every column of every row that each of them sees, in three ways: a new row beside it with another value, a twin of its
 * key with another value, and the row itself changed. Columns and lists are those of the list data, so that a new one is
 * planted into without being named here. Then what no single column says.
 */
export async function allPlants(world: FaultWorld, trust: DeputyTrust): Promise<readonly Plant[]> {
  const plants: Plant[] = [];
  for (const { by, of } of planters(trust)) {
    const raw = await rawPerson(world.tenant, by);
    const templates = await templatesOf(raw, of);
    for (const template of templates) {
      const pair = of.find(({ pairKey }) => template.folder.endsWith(`/${pairKey}`));
      plants.push(...plantsOf(template, trust, by, pair));
    }
    plants.push(...wholePlants(templates, trust, by, of));
  }
  return plants;
}

/** Of a year's lists this year's, of the register both. */
const places = lists.flatMap((list) => {
  const shards = list.lettered === true ? ['', 'b'] : [list.sharded ? year.replace('-', '') : ''];
  return shards.map((shard) => ({ list, url: `/sites/trust/Lists/${list.path}${shard}` }));
});

async function templatesOf(raw: RawPerson, of: readonly ProofPair[]): Promise<readonly Template[]> {
  const templates: Template[] = [];
  for (const { list, url } of places) {
    const select = ['Id', 'FileDirRef', 'FileSystemObjectType', ...namesOf(list)].join(',');
    const answer = await raw.get(`web/getList('${url}')/items?$select=${select}&$top=500`);
    const rows = answer.status === 200 ? (JSON.parse(answer.body) as { value: PlantedRow[] }).value : [];
    const kinds = new Set<string>();
    for (const row of rows) {
      const folder = String(row['FileDirRef']);
      const kind = textOf(row['Kind'] ?? row['Status']);
      const own = list.pairLevel === undefined || of.some(({ pairKey }) => folder.endsWith(`/${pairKey}`));
      // one row of each kind; of reference lists one in all, because nobody of these may write them
      const enough = list.scope === 'reference' ? kinds.size > 0 : kinds.has(kind);
      if (row['FileSystemObjectType'] === 1 || !own || enough) continue;
      kinds.add(kind);
      templates.push({ list, url, folder, row });
    }
    // where nothing stands yet, a row of one's own making
    if (kinds.size === 0) templates.push(...emptyTemplates(list, url, of));
  }
  return templates;
}

function emptyTemplates(list: ListDefinition, url: string, of: readonly ProofPair[]): readonly Template[] {
  const row = { HubKey: 'b0000000-0000-4000-8000-000000000001' };
  if (list.pairLevel === undefined || of.length === 0) return [{ list, url, folder: url, row }];
  return of.map(({ pairKey }) => ({ list, url, folder: `${url}/${pairKey}`, row: { ...row, PairKey: pairKey } }));
}

const namesOf = (list: ListDefinition): readonly string[] =>
  list.columns.filter(({ type }) => type !== 'person').map(({ name }) => name);

let keysGiven = 0;

/** A key that nothing else bears. */
function freshKey(): string {
  keysGiven += 1;
  return `b0000000-0000-4000-8000-${String(keysGiven).padStart(12, '0')}`;
}

function plantsOf(template: Template, trust: DeputyTrust, by: string, of: ProofPair | undefined): readonly Plant[] {
  const { list, url, row } = template;
  const itself = [`${url} ${textOf(row['Id'])}`, `${url} ${textOf(row['HubKey'])}`];
  const keyed = ({ name }: ColumnDefinition, value: unknown): readonly string[] =>
    name === 'HubKey' ? [`${url} ${textOf(value)}`] : [];
  const named = (how: string, column: string, value: unknown): string =>
    `${by} ${how} in ${list.title} (${textOf(row['Kind'] ?? row['Status']) || 'row'}): ${column} = ${shown(value)}`;
  return list.columns.flatMap((column) =>
    valuesFor(column, trust, by).flatMap((value, index): Plant[] => [
      {
        name: named('adds', column.name, value),
        by,
        of,
        touches: keyed(column, value),
        put: (world) => add(world, by, template, { ...row, HubKey: freshKey(), [column.name]: value }),
      },
      ...(index > 0
        ? []
        : [
            {
              name: named('adds a twin', column.name, value),
              by,
              of,
              touches: [...itself, ...keyed(column, value)],
              put: (world: FaultWorld) => add(world, by, template, { ...row, [column.name]: value }),
            },
          ]),
      {
        name: named('changes', column.name, value),
        by,
        of,
        renames: ['HubKey', 'PairKey'].includes(column.name),
        touches: [...itself, ...keyed(column, value)],
        put: (world) => change(world, by, template, { [column.name]: value }),
      },
    ]),
  );
}

const shown = (value: unknown): string => JSON.stringify(value ?? null).slice(0, 60);

/** Rows of another pair copied whole into one's own folder, subfolders, and very many of them. */
function wholePlants(
  templates: readonly Template[],
  trust: DeputyTrust,
  by: string,
  of: readonly ProofPair[],
): readonly Plant[] {
  const foreign = [trust.one, trust.two, trust.ended].filter((pair) => !of.includes(pair));
  return templates.flatMap((template) => {
    const { list, row, folder } = template;
    const pair = of.find(({ pairKey }) => folder.endsWith(`/${pairKey}`));
    const copies = foreign.map(
      (other): Plant => ({
        name: `${by} copies a row of ${list.title} under the pair of ${other.supervisor}, naming themselves`,
        by,
        of: pair,
        touches: [],
        put: (world) => add(world, by, template, { ...row, ...asMember(row, other, by), HubKey: freshKey() }),
      }),
    );
    const [victim] = foreign;
    const many: Plant[] =
      victim === undefined || list.scope === 'reference'
        ? []
        : [
            {
              name: `${by} adds 1,200 rows to ${list.title} under the pair of ${victim.supervisor}`,
              by,
              of: pair,
              touches: undefined,
              put: (world) => addMany(world, by, template, { ...row, ...asMember(row, victim, by) }, 1200),
            },
          ];
    const below: Plant = {
      name: `${by} adds a row of ${list.title} in a folder inside their folder`,
      by,
      of: pair,
      touches: [],
      put: (world) => addBelow(world, by, template, { ...row, HubKey: freshKey() }),
    };
    return [...copies, ...many, below];
  });
}

function asMember(row: PlantedRow, { pairKey, supervisor }: ProofPair, by: string): PlantedRow {
  const said: Record<string, unknown> = {
    PairKey: pairKey,
    ScopeKey: pairKey,
    SupervisorKey: demoPerson(supervisor).key,
    SuperviseeKey: demoPerson(by).key,
    PersonKey: demoPerson(by).key,
    Status: row['Status'] === 'ended' ? 'active' : row['Status'],
  };
  return Object.fromEntries(Object.entries(said).filter(([name]) => name in row));
}

/** As SharePoint's forms take a value. */
function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const formValues = (row: PlantedRow): readonly { FieldName: string; FieldValue: string }[] =>
  Object.entries(row).flatMap(([FieldName, value]) =>
    ['Id', 'FileDirRef', 'FileSystemObjectType'].includes(FieldName) || value === null || value === undefined
      ? []
      : [{ FieldName, FieldValue: textOf(value) }],
  );

async function add(
  world: FaultWorld,
  by: string,
  { url, folder }: Pick<Template, 'url' | 'folder'>,
  row: PlantedRow,
): Promise<boolean> {
  const raw = await rawPerson(world.tenant, by);
  const answer = await raw.post(`web/getList('${url}')/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: folder } },
    formValues: formValues(row),
    bNewDocumentUpdate: false,
  });
  return answer.status === 200 && !answer.body.includes('"HasException":true');
}

async function change(world: FaultWorld, by: string, template: Template, cells: PlantedRow): Promise<boolean> {
  const raw = await rawPerson(world.tenant, by);
  const id = template.row['Id'];
  if (typeof id !== 'number') return false;
  const answer = await raw.post(`web/getList('${template.url}')/items(${id})`, cells, {
    'X-HTTP-Method': 'MERGE',
    'IF-MATCH': '*',
  });
  return answer.status === 204;
}

async function addMany(
  world: FaultWorld,
  by: string,
  template: Template,
  row: PlantedRow,
  count: number,
): Promise<boolean> {
  for (let number = 0; number < count; number += 1) {
    const key = `b0000000-0000-4000-9000-${String(number).padStart(12, '0')}`;
    if (!(await add(world, by, template, { ...row, HubKey: key }))) return false;
  }
  return true;
}

async function addBelow(world: FaultWorld, by: string, template: Template, row: PlantedRow): Promise<boolean> {
  const folder = template.folder;
  const raw = await rawPerson(world.tenant, by);
  await raw.post(`web/getList('${template.url}')/AddValidateUpdateItemUsingPath`, {
    listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 1, LeafName: 'below' },
    formValues: [
      { FieldName: 'FileLeafRef', FieldValue: 'below' },
      { FieldName: 'ContentTypeId', FieldValue: '0x0120' },
    ],
    bNewDocumentUpdate: false,
  });
  return add(world, by, { url: template.url, folder: `${folder}/below` }, row);
}
