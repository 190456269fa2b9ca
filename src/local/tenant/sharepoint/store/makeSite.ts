import { randomUUID, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Account } from '../../platform';
import { addUser, appPrincipalId, everyoneInsideLogin, everyoneLogin } from '../access';
import { builtInRoles, fullControlId } from '../masks';
import { addPrincipal } from './addPrincipal';
import { findWeb, forgetSchema, setMeta } from './findRows';
import { makeList } from './makeList';
import { schema } from './schema';
import type { WebRow } from './rows';
import { run, selectOne } from '../../sql';

const contributeId = 1073741830;
const readId = 1073741826;

function addGroup(db: DatabaseSync, title: string, description: string, ownerId: number | null): number {
  const settings = JSON.stringify({ OnlyAllowMembersViewMembership: false });
  const id = addPrincipal(db, { kind: 'group', login: title, title, description, owner_id: ownerId, settings });
  run(db, 'UPDATE principals SET owner_id = ? WHERE id = ? AND owner_id IS NULL', id, id);
  return id;
}

/** The libraries every new web has. */
export function addLibraries(db: DatabaseSync, web: WebRow, at: string): void {
  for (const [title, name] of [
    ['Documents', 'Shared Documents'],
    ['Site Pages', 'SitePages'],
    ['Site Assets', 'SiteAssets'],
  ] as const) {
    const list = makeList(db, web, {
      title,
      description: '',
      template: name === 'SitePages' ? 119 : 101,
      settings: {},
      at,
    });
    run(
      db,
      'UPDATE lists SET root = ?, entity = ? WHERE id = ?',
      `${web.url}/${name}`,
      name.replace(/ /g, '_x0020_'),
      list.id,
    );
  }
  forgetSchema(db);
}

/** Opens the SharePoint side: makes its tables, and in an empty database a blank communication site at /sites/trust. */
export function openSite(db: DatabaseSync, accounts: readonly Account[], now: () => Date): void {
  db.exec(schema);
  if (selectOne(db, 'SELECT 1 FROM webs')) return;
  const at = `${now().toISOString().slice(0, 19)}Z`;
  setMeta(db, 'secret', randomBytes(32).toString('hex'));
  for (const role of builtInRoles) {
    run(
      db,
      'INSERT INTO roles (id, name, description, high, low, position, hidden, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      role.id,
      role.name,
      role.description,
      role.high,
      role.low,
      role.position,
      role.hidden,
      role.kind,
    );
  }
  const owners = addGroup(db, 'Trust Owners', 'Full control of the site', null);
  const visitors = addGroup(db, 'Trust Visitors', 'May read the site', owners);
  const members = addGroup(db, 'Trust Members', 'May edit the site', owners);
  addPrincipal(db, {
    id: appPrincipalId,
    kind: 'user',
    login: 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint',
    title: 'SharePoint App',
  });
  addPrincipal(db, { kind: 'claim', login: everyoneLogin, title: 'Everyone' });
  addPrincipal(db, { kind: 'claim', login: everyoneInsideLogin, title: 'Everyone except external users' });
  for (const account of accounts.filter((each) => each.roles.includes('administrator'))) {
    run(db, 'UPDATE principals SET site_admin = 1 WHERE id = ?', addUser(db, account));
  }
  const scope = run(db, "INSERT INTO scopes (kind) VALUES ('web')");
  run(db, 'INSERT INTO assignments VALUES (?, ?, ?)', scope, owners, fullControlId);
  run(db, 'INSERT INTO assignments VALUES (?, ?, ?)', scope, members, contributeId);
  run(db, 'INSERT INTO assignments VALUES (?, ?, ?)', scope, visitors, readId);
  run(
    db,
    `INSERT INTO webs (guid, url, title, site_guid, scope_id, unique_scope, created, modified, owners_id, members_id, visitors_id)
     VALUES (?, '/sites/trust', 'Trust', ?, ?, 1, ?, ?, ?, ?, ?)`,
    randomUUID(),
    randomUUID(),
    scope,
    at,
    at,
    owners,
    members,
    visitors,
  );
  const web = findWeb(db, '/sites/trust');
  if (!web) throw new Error('the site just added is missing');
  addLibraries(db, web, at);
}
