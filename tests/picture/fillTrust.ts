import { newCells } from '../../src/ground/sharepoint/columnCells';
import { belongingCells } from '../../src/people/sharepoint/scopeCells';
import { pairCells } from '../../src/people/sharepoint/pairCells';
import { personColumns } from '../../src/people/sharepoint/personColumns';
import { schoolColumns } from '../../src/people/sharepoint/schoolColumns';
import { termCells } from '../../src/people/sharepoint/termCells';
import type { Scope } from '../../src/people/rules/Scope';
import type { Person } from '../../src/ground/rules/Person';
import type { School } from '../../src/ground/rules/School';
import { mergeBodyOf } from '../../src/ground/sharepoint/writtenCells';
import type { Cells } from '../../src/ground/sharepoint/cells';
import { sessionColumns } from '../../src/sessions/sharepoint/sessionColumns';
import type { Session } from '../../src/sessions/rules/Session';
import { demoSchoolYears } from '../../src/local/demo/demoTerms';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { guidOf } from '../../src/local/tenant/guidOf';
import { indexWriter, inTransaction, itemWriter } from '../../src/local/tenant/load/store/bulkRows';
import { fieldsOfList, findWeb, forgetSchema, listByTitle } from '../../src/local/tenant/sharepoint/store/findRows';
import type { ListRow } from '../../src/local/tenant/sharepoint/store/rows';
import { addScope, copyAssignments } from '../../src/local/tenant/sharepoint/store/scopeRows';
import { run } from '../../src/local/tenant/sql';
import { pairOf } from '../builders/pairOf';
import { sessionOf } from '../builders/sessionOf';
import { summaryOf } from '../builders/summaryOf';

const limitedRole = 1073741825;
const year = '2026-27';
const offers = ['trust-level', 'trust-level', 'cwo-responsive'] as const;
const held = [[20260915, 20261110], [20260922], [], [20260908, 20261005, 20261112], [20260910]] as const;

interface Placed {
  readonly folder?: string;
  /** Without them the folder alone. */
  readonly cells?: Cells;
}

/** Of the pairs those from this one on, in the lists of this shard and register; and staff whom nobody supervises. */
export interface FilledPart {
  readonly from?: number;
  readonly shard?: string;
  readonly register?: string | undefined;
  readonly others?: number;
}

/** Folders with rights of their own, as the pairs of other keys have them. */
export function fillFolders(tenant: Tenant, title: string, keys: readonly string[]): void {
  inTransaction(tenant.context.db, () => {
    fill(
      tenant,
      title,
      keys.map((folder) => ({ folder })),
    );
  });
  forgetSchema(tenant.context.db);
}

/**
 * Adds so many schools with their dates, staff and pairs to a site that Set-up has made, straight into its tables: three
 * thousand pairs through the product would take an hour. What is written is what the product writes.
 */
export function fillTrust(tenant: Tenant, schools: number, pairs: number, part: FilledPart = {}): void {
  const { from = 0, shard = year, register, others = 0 } = part;
  const inRegister = (title: string): string => (register === undefined ? title : `${title} ${register}`);
  const { db } = tenant.context;
  const all = from > 0 ? [] : Array.from({ length: schools }, (_, index) => schoolOf(index));
  const grown = Array.from({ length: pairs - from }, (_, index) =>
    grownPair(from + index, schools, { shard, register }),
  );
  const staff = [
    ...all.map((_, index) => leadOf(index)),
    ...grown.map(({ person }) => person),
    ...all.map((_, index) => personOf(index, 'alone', `Alone ${index}`)),
    ...Array.from({ length: others }, (_, index) => otherOf(index, schools)),
  ];
  inTransaction(db, () => {
    fill(
      tenant,
      'Schools',
      all.map((school) => ({ cells: newCells(schoolColumns, school) })),
    );
    fill(
      tenant,
      'Terms',
      all.flatMap(({ key }) => termsOf(key).map((cells) => ({ cells }))),
    );
    fill(
      tenant,
      'People',
      staff.map((person) => ({ cells: newCells(personColumns, person) })),
    );
    fill(
      tenant,
      `Belonging ${shard}`,
      grown.flatMap(({ scope }) => belongingCells(scope).map((cells) => ({ folder: scope.key, cells }))),
    );
    fill(
      tenant,
      inRegister('Pairs'),
      grown.map(({ scope, row }) => ({ folder: scope.key, cells: row })),
    );
    fill(
      tenant,
      inRegister('Requests'),
      grown.map(({ scope }) => ({ folder: scope.key })),
    );
    fill(
      tenant,
      `Sessions ${shard}`,
      grown.flatMap(({ scope, sessions }) =>
        sessions.map((session) => ({ folder: scope.key, cells: newCells(sessionColumns, session) })),
      ),
    );
  });
  forgetSchema(db);
}

const schoolOf = (index: number): School => ({
  key: `grown${index}`,
  name: `Grown School ${String(index + 1).padStart(2, '0')}`,
  shortName: `Grown ${index + 1}`,
});

/** Every fourth school keeps the dates of the county beside. */
function termsOf(schoolKey: string): readonly Cells[] {
  const from = Number(schoolKey.slice('grown'.length)) % 4 === 3 ? 'quillbrook' : 'ottersby';
  return demoSchoolYears
    .filter((one) => one.schoolKey === from)
    .flatMap((one) => termCells({ ...one, schoolKey, closures: one.closures.slice(0, 2), staffDays: [] }));
}

const personOf = (school: number, kind: string, name: string): Person => {
  const alias = `${kind}${school}`.toLowerCase();
  return {
    key: guidOf(`grown person ${alias}`),
    name,
    login: `i:0#.f|membership|${alias}@thistlemere.example`,
    mail: `${alias}@thistlemere.example`,
    jobTitle: 'DSL',
    roles: ['dsl'],
    schoolKey: `grown${school}`,
    inScope: true,
    status: 'active',
  };
};

const leadOf = (school: number): Person => ({
  ...personOf(school, 'lead', `Lead ${school + 1}`),
  jobTitle: 'Lead DSL',
  roles: ['leadDsl'],
  inScope: false,
});

const otherOf = (index: number, schools: number): Person => ({
  ...personOf(index, 'other', `Other ${index}`),
  schoolKey: `grown${index % schools}`,
  roles: [],
  inScope: false,
});

function grownPair(
  index: number,
  schools: number,
  { shard, register }: { readonly shard: string; readonly register: string | undefined },
): { readonly person: Person; readonly scope: Scope; readonly row: Cells; readonly sessions: readonly Session[] } {
  const school = index % schools;
  const person = {
    ...personOf(index, 'staff', `Staff ${String(index + 1).padStart(4, '0')}`),
    schoolKey: `grown${school}`,
  };
  const lead = leadOf(school);
  const key = guidOf(`grown pair ${index}`);
  const days = held[index % held.length] ?? [];
  const offerKey = offers[index % offers.length] ?? 'trust-level';
  const ended = index % 40 === 39;
  const scope: Scope = {
    key,
    kind: 'pair',
    recordClass: 'signed',
    offerKey,
    schoolKey: `grown${school}`,
    cadence: '',
    firstDay: 20260901,
    lastDay: ended ? 20261102 : undefined,
    shards: [shard],
    register,
    before: '',
    members: [memberOf(lead, 'supervisor', ended), memberOf(person, 'supervisee', ended)],
  };
  const waits = index % 10 === 0 && days.length > 0 && !ended;
  const day = days[days.length - 1] ?? 0;
  const booked = index % 7 === 0;
  const pair = pairOf({
    key: `${key}.${person.key}`,
    pairKey: key,
    supervisorKey: lead.key,
    superviseeKey: person.key,
    schoolKey: scope.schoolKey,
    offerKey,
    firstDay: 20260901,
    summary: summaryOf({
      heldDays: days,
      heldSinceStart: days.length,
      agreement: index % 3 === 0 ? 'none' : 'agreed',
      ...(waits && { unsigned: 1, oldestUnsigned: day }),
      ...(booked && {
        next: {
          sessionKey: guidOf(`grown next ${index}`),
          startsAt: '2026-12-10T10:00:00.000Z',
          endsAt: '2026-12-10T10:45:00.000Z',
          place: 'room',
        },
      }),
    }),
  });
  const session = sessionOf({
    key: guidOf(`grown session ${index}`),
    shard,
    pairKey: key,
    supervisorKey: lead.key,
    superviseeKey: person.key,
    offerKey,
    day,
    status: index % 20 === 0 ? 'signing' : 'running',
  });
  return { person, scope, row: pairCells(pair), sessions: waits ? [session] : [] };
}

const memberOf = (person: Person, role: 'supervisor' | 'supervisee', ended: boolean): Scope['members'][number] => ({
  personKey: person.key,
  siteId: 1,
  name: person.name,
  role,
  firstDay: 20260901,
  lastDay: ended ? 20261102 : undefined,
});

/** Rows, in folders with rights of their own where they name one: those of the list, without the limited ones. */
function fill(tenant: Tenant, title: string, rows: readonly Placed[]): void {
  const { db } = tenant.context;
  const list = listOf(tenant, title);
  const at = `${tenant.now().toISOString().slice(0, 19)}Z`;
  const addItem = itemWriter(db);
  const addToIndex = indexWriter(db, list.id);
  const indexed = fieldsOfList(db, list.id).filter((field) => field.indexed === 1 || field.uniq === 1);
  const folders = new Map<string, number>();
  let id = list.next_id;
  const add = (more: Partial<Parameters<typeof addItem>[0]>): void => {
    addItem({
      list_id: list.id,
      id,
      guid: guidOf(`${title} ${id}`),
      dir: list.root,
      leaf: `${id}_.000`,
      folder: 0,
      scope_id: list.scope_id,
      unique_scope: 0,
      created: at,
      modified: at,
      author_id: 1,
      editor_id: 1,
      fields: '{}',
      ...more,
    });
    id += 1;
  };
  for (const { folder, cells } of rows) {
    if (folder !== undefined && !folders.has(folder)) {
      const scope = addScope(db, 'item', list.scope_id, list.id);
      copyAssignments(db, list.scope_id, scope, [limitedRole]);
      folders.set(folder, scope);
      add({ leaf: folder, folder: 1, scope_id: scope, unique_scope: 1, fields: JSON.stringify({ Title: folder }) });
    }
    if (cells === undefined) continue;
    const values = Object.fromEntries(Object.entries(mergeBodyOf(cells)).filter(([, value]) => value !== null));
    for (const { name } of indexed) {
      const value = values[name];
      if (typeof value === 'string' || typeof value === 'number') addToIndex(name, value, id);
    }
    add({
      fields: JSON.stringify(values),
      ...(folder !== undefined && { dir: `${list.root}/${folder}`, scope_id: folders.get(folder) ?? list.scope_id }),
    });
  }
  run(db, 'UPDATE lists SET item_count = item_count + ?, next_id = ? WHERE id = ?', id - list.next_id, id, list.id);
}

function listOf(tenant: Tenant, title: string): ListRow {
  const { db } = tenant.context;
  const web = findWeb(db, '/sites/trust');
  const list = web && listByTitle(db, web.id, title);
  if (!list) throw new Error(`there is no list called ${title}`);
  return list;
}
