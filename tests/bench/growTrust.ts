import type { DatabaseSync } from 'node:sqlite';
import { guidOf } from '../../src/local/tenant/guidOf';
import { indexItem } from '../../src/local/tenant/sharepoint/items/indexItem';
import { inTransaction } from '../../src/local/tenant/load/store/bulkRows';
import { fieldsOfList, findWeb, listByTitle } from '../../src/local/tenant/sharepoint/store/findRows';
import { addItemRow, rowsOfList } from '../../src/local/tenant/sharepoint/store/itemRows';
import { setNextId } from '../../src/local/tenant/sharepoint/store/listRows';
import type { ItemRow, ListRow } from '../../src/local/tenant/sharepoint/store/rows';
import { addAssignmentRow, addScope } from '../../src/local/tenant/sharepoint/store/scopeRows';
import { run, selectAll } from '../../src/local/tenant/sql';

/** What a trust has beside the demo's own schools: a third of it pairs, as in a trust of 90 schools and 3,000 pairs. */
export const perSchool = { people: 100, pairs: 33 } as const;

const year = '2026-27';
/** One of the demo's pairs, its people and its school: what is added is like them. */
const likeSchool = 'ottersby';

/**
 * Adds schools to the demo trust, each with its dates, its people and its pairs, straight into the database. The people
 * of the demo belong to what they belonged to: only the trust around them grows.
 */
export function growTrust(db: DatabaseSync, schools: number): void {
  const web = findWeb(db, '/sites/trust');
  if (web === undefined) throw new Error('there is no site to grow');
  const list = (title: string): Filling => {
    const found = listByTitle(db, web.id, title);
    if (found === undefined) throw new Error(`there is no list called ${title}`);
    return filling(db, found);
  };
  inTransaction(db, () => {
    const places = {
      schools: list('Schools'),
      terms: list('Terms'),
      people: list('People'),
      pairs: list('Pairs'),
      belonging: list(`Belonging ${year}`),
      sessions: list(`Sessions ${year}`),
    };
    const like = likePair(places.pairs);
    const aPerson = places.people.rows.find(({ fields }) => fields.includes(like.supervisee));
    if (aPerson === undefined) throw new Error('the pair has nobody');
    for (let number = 1; number <= schools; number += 1) {
      const school = `grown${String(number).padStart(3, '0')}`;
      const named = (text: string): string =>
        text.replace(/Ottersby/g, `Grown ${number}`).replaceAll(likeSchool, school);
      for (const place of [places.schools, places.terms])
        for (const row of place.rows.filter(({ fields }) => fields.includes(likeSchool)))
          place.copy(row, { change: named });
      const people = Array.from({ length: perSchool.people }, (_, index) => guidOf(`${school} person ${index}`));
      for (const [index, key] of people.entries())
        places.people.copy(aPerson, { change: (text) => named(asPerson(text, key, `${school} ${index}`)) });
      for (let index = 0; index < perSchool.pairs; index += 1) {
        const [supervisor = '', supervisee = ''] = [people[index % 6], people[6 + index]];
        const key = guidOf(`${school} pair ${index}`);
        const change = (text: string): string =>
          text
            .replaceAll(like.key, key)
            .replaceAll(like.supervisor, supervisor)
            .replaceAll(like.supervisee, supervisee)
            .replaceAll(like.school, school);
        for (const place of [places.pairs, places.belonging, places.sessions]) place.copyFolder(like.key, key, change);
      }
    }
    for (const place of Object.values(places)) place.done();
  });
}

interface LikePair {
  readonly key: string;
  readonly supervisor: string;
  readonly supervisee: string;
  readonly school: string;
}

/** A pair of two that is active this year. */
function likePair({ rows }: Filling): LikePair {
  const cells = rows
    .filter(({ folder }) => folder === 0)
    .map(({ fields }) => JSON.parse(fields) as Readonly<Record<string, string | null>>);
  const found = cells.find(
    ({ Status, Shards, PairKey }) =>
      Status === 'active' &&
      Shards?.includes(year) === true &&
      cells.filter((one) => one.PairKey === PairKey).length === 1,
  );
  const { PairKey, SupervisorKey, SuperviseeKey, SchoolKey } = found ?? {};
  if (!PairKey || !SupervisorKey || !SuperviseeKey || !SchoolKey)
    throw new Error('the demo trust has no pair like that');
  return { key: PairKey, supervisor: SupervisorKey, supervisee: SuperviseeKey, school: SchoolKey };
}

/** The row of another person: key, name, sign-in name and address. */
function asPerson(text: string, key: string, alias: string): string {
  const cells = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const mail = `${alias.replace(' ', '.')}@thistlemere.example`;
  return JSON.stringify({
    ...cells,
    HubKey: key,
    Title: `Person ${alias}`,
    Mail: mail,
    Login: `i:0#.f|membership|${mail}`,
    SchoolKey: likeSchool,
  });
}

interface Copying {
  readonly change: (text: string) => string;
  readonly into?: { readonly dir: string; readonly scope: number };
}

interface Filling {
  readonly rows: readonly ItemRow[];
  copy(row: ItemRow, how: Copying): void;
  /** The folder of a pair with what lies in it; its own people may not read the copy. */
  copyFolder(from: string, to: string, change: (text: string) => string): void;
  done(): void;
}

function filling(db: DatabaseSync, list: ListRow): Filling {
  const fields = fieldsOfList(db, list.id);
  const rows = rowsOfList(db, list.id);
  const groups = new Set(
    selectAll<{ id: number }>(db, "SELECT id FROM principals WHERE kind = 'group'").map(({ id }) => id),
  );
  let next = list.next_id;
  let added = 0;
  const copy = (row: ItemRow, { change, into }: Copying): void => {
    const id = next;
    next += 1;
    added += 1;
    const made: ItemRow = {
      ...row,
      id,
      guid: guidOf(`${list.title} ${id}`),
      dir: into?.dir ?? row.dir,
      leaf: row.folder === 1 ? change(row.leaf) : `${id}_.000`,
      scope_id: into?.scope ?? row.scope_id,
      version: 1,
      ui_version: 512,
      fields: change(row.fields),
    };
    addItemRow(db, made);
    indexItem(db, fields, made);
  };
  return {
    rows,
    copy,
    copyFolder(from, to, change) {
      const folder = rows.find(({ leaf, folder: isFolder }) => isFolder === 1 && leaf === from);
      if (folder === undefined) return;
      const scope = addScope(db, 'item', list.scope_id, list.id);
      const given = selectAll<{ principal_id: number; role_id: number }>(
        db,
        'SELECT principal_id, role_id FROM assignments WHERE scope_id = ?',
        folder.scope_id,
      );
      for (const { principal_id: principal, role_id: role } of given)
        if (groups.has(principal)) addAssignmentRow(db, scope, principal, role);
      copy(folder, { change, into: { dir: folder.dir, scope } });
      const dir = `${folder.dir}/${to}`;
      for (const row of rows.filter((one) => one.dir === `${folder.dir}/${from}`))
        copy(row, { change, into: { dir, scope } });
    },
    done() {
      setNextId(db, list.id, next);
      run(db, 'UPDATE lists SET item_count = item_count + ? WHERE id = ?', added, list.id);
    },
  };
}
