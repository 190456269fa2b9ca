import { randomUUID, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Account } from '../../platform';
import { addUser, appPrincipalId, everyoneInsideLogin, everyoneLogin } from '../access';
import { builtInRoles, fullControlId } from '../masks';
import { addPrincipal } from './addPrincipal';
import { findWeb, forgetSchema, setMeta } from './findRows';
import { ensureWebGroup } from './limitedAccessGroups';
import { placeList } from './listRows';
import { makeList } from './makeList';
import { migrateSite } from './migrateSite';
import { makeSiteAdmin, setGroupOwner } from './principalRows';
import { addRole } from './roleRows';
import { schema } from './schema';
import type { WebRow } from './rows';
import { addAssignmentRow, addScope } from './scopeRows';
import { addWebRow } from './webRows';
import { selectOne } from '../../sql';

const editId = 1073741830;
const readId = 1073741826;

function addGroup(db: DatabaseSync, title: string, description: string, ownerId: number | null): number {
  const settings = JSON.stringify({ OnlyAllowMembersViewMembership: false });
  const id = addPrincipal(db, { kind: 'group', login: title, title, description, owner_id: ownerId, settings });
  if (ownerId === null) setGroupOwner(db, id, id);
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
    placeList(db, list.id, `${web.url}/${name}`, name.replace(/ /g, '_x0020_'));
  }
  forgetSchema(db);
}

/** Opens the SharePoint side: makes its tables, and in an empty database a blank communication site at /sites/trust. */
export function openSite(db: DatabaseSync, accounts: readonly Account[], now: () => Date): void {
  db.exec(schema);
  if (selectOne(db, 'SELECT 1 FROM webs')) {
    migrateSite(db);
    return;
  }
  const at = `${now().toISOString().slice(0, 19)}Z`;
  setMeta(db, 'secret', randomBytes(32).toString('hex'));
  for (const role of builtInRoles) addRole(db, role);
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
    makeSiteAdmin(db, addUser(db, account));
  }
  const scope = addScope(db, 'web', null, null);
  addAssignmentRow(db, scope, owners, fullControlId);
  addAssignmentRow(db, scope, members, editId);
  addAssignmentRow(db, scope, visitors, readId);
  addWebRow(db, {
    guid: randomUUID(),
    url: '/sites/trust',
    title: 'Trust',
    description: '',
    parent_id: null,
    site_guid: randomUUID(),
    scope_id: scope,
    unique_scope: 1,
    created: at,
    modified: at,
    owners_id: owners,
    members_id: members,
    visitors_id: visitors,
    settings: '{}',
  });
  const web = findWeb(db, '/sites/trust');
  if (!web) throw new Error('the site just added is missing');
  ensureWebGroup(db, web);
  addLibraries(db, web, at);
}
