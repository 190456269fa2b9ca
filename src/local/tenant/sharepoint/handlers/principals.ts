import type { Operation } from '../../platform';
import { addUser, demand, everyoneInsideLogin, forgetAccess } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { readBody, textOf } from '../protocol/readBody';
import { groupMembers, principalById, principalByLogin } from '../store/findRows';
import type { PrincipalRow } from '../store/rows';
import { run, selectAll, selectOne } from '../../sql';
import { groupSettings, mayManageGroup, mayViewMembership, principalEntity } from './principalEntity';
import { collectionResource, entityResource } from './respond';

export const principalOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'POST /_api/web/ensureuser',
    fidelity: 'partial',
    differs: 'Anybody who may browse users may ensure one; who may on a real site is not known.',
    source: 'platform/permissions.md §6; recorded error text',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET /_api/web/currentuser, siteusers, getUserById',
    fidelity: 'partial',
    differs: 'IsSiteAdmin reads false for everybody else below site administrator.',
    source: 'platform/permissions.md §7',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET, POST /_api/web/sitegroups; getByName, getById, users, SetUserAsOwner, MERGE, removeById',
    fidelity: 'partial',
    differs: 'Limits on the number of groups and members are not enforced.',
    source: 'pnp/pnpcore recordings; platform/permissions.md §7',
    confirmed: false,
  },
];

function browse(exchange: Exchange): void {
  demand(exchange.tenant.db, exchange.actor, exchange.web.scope_id, permission.browseUserInfo);
}

function found(row: PrincipalRow | undefined, kind: 'user' | 'group'): PrincipalRow {
  if (row && (kind === 'group') === (row.kind === 'group')) return row;
  throw kind === 'group' ? problems.groupMissing() : problems.principalMissing();
}

/** Resolves a login, user principal name or e-mail in the directory and makes sure the site knows it. */
export function ensureUser(exchange: Exchange, login: string): PrincipalRow {
  const { db, accounts } = exchange.tenant;
  const claim = /^c:0-\.f\|rolemanager\|spo-grid-all-users\//i.test(login) ? everyoneInsideLogin : login;
  const known = principalByLogin(db, claim);
  if (known) return known;
  const name = login.replace(/^i:0#\.f\|membership\|/i, '').toLowerCase();
  const account = accounts.find(
    (each) => each.userPrincipalName.toLowerCase() === name || each.mail.toLowerCase() === name,
  );
  if (!account) throw problems.ensureUserMissing(login);
  return found(principalById(db, addUser(db, account)), 'user');
}

export function userResource(exchange: Exchange, find: () => PrincipalRow | undefined): Resource {
  return entityResource(exchange, () => principalEntity(exchange, found(find(), 'user')));
}

export function siteUsers(exchange: Exchange): Resource {
  const { db } = exchange.tenant;
  const byKey = (segment: Segment): PrincipalRow | undefined =>
    typeof segment.args[0] === 'number'
      ? principalById(db, segment.args[0])
      : principalByLogin(db, textArgument(segment, 0, 'loginName'));
  return collectionResource(
    exchange,
    () => {
      browse(exchange);
      return selectAll<PrincipalRow>(db, "SELECT * FROM principals WHERE kind <> 'group' ORDER BY id").map((row) =>
        principalEntity(exchange, row),
      );
    },
    {
      step: (segment) => {
        browse(exchange);
        switch (segment.name) {
          case '':
            return userResource(exchange, () => byKey(segment));
          case 'getbyid':
            return userResource(exchange, () => principalById(db, numberArgument(segment, 0, 'id')));
          case 'getbyloginname':
            return userResource(exchange, () => principalByLogin(db, textArgument(segment, 0, 'loginName')));
          case 'getbyemail':
            return userResource(exchange, () =>
              selectOne<PrincipalRow>(
                db,
                "SELECT * FROM principals WHERE email = ? COLLATE NOCASE AND kind = 'user'",
                textArgument(segment, 0, 'email'),
              ),
            );
          case 'removebyid':
            return action(() => {
              demand(db, exchange.actor, exchange.web.scope_id, permission.managePermissions, permission.manageWeb);
              const id = numberArgument(segment, 0, 'id');
              found(principalById(db, id), 'user');
              for (const table of ['assignments', 'group_members'])
                run(db, `DELETE FROM ${table} WHERE ${table === 'assignments' ? 'principal_id' : 'user_id'} = ?`, id);
              run(db, "UPDATE principals SET login = login || '#deleted' || id, object_id = NULL WHERE id = ?", id);
              forgetAccess(db);
              return done;
            });
          default:
            return undefined;
        }
      },
    },
  );
}

function groupUsers(exchange: Exchange, group: PrincipalRow): Resource {
  const { db } = exchange.tenant;
  const manage = (): void => {
    if (!mayManageGroup(exchange, group)) throw problems.accessDenied();
  };
  const remove = (member: PrincipalRow | undefined): Reply => {
    manage();
    run(db, 'DELETE FROM group_members WHERE group_id = ? AND user_id = ?', group.id, found(member, 'user').id);
    forgetAccess(db);
    return done;
  };
  const members = (): PrincipalRow[] => {
    if (!mayViewMembership(exchange, group)) throw problems.accessDenied();
    return groupMembers(db, group.id);
  };
  return collectionResource(exchange, () => members().map((member) => principalEntity(exchange, member)), {
    step: (segment) => {
      switch (segment.name) {
        case 'removebyid':
          return action(() => remove(principalById(db, numberArgument(segment, 0, 'id'))));
        case 'removebyloginname':
          return action(() => remove(principalByLogin(db, textArgument(segment, 0, 'loginName'))));
        case 'getbyid':
          return userResource(exchange, () =>
            members().find((member) => member.id === numberArgument(segment, 0, 'id')),
          );
        default:
          return undefined;
      }
    },
    methods: {
      POST: () => {
        manage();
        const login = textOf(readBody(exchange), 'LoginName') ?? '';
        const person = ensureUser(exchange, login);
        run(db, 'INSERT OR IGNORE INTO group_members VALUES (?, ?)', group.id, person.id);
        forgetAccess(db);
        return { kind: 'entity', entity: principalEntity(exchange, person), status: 201 };
      },
    },
  });
}

function mergeGroup(exchange: Exchange, group: PrincipalRow, body: Properties): void {
  const { Title, Description, LoginName, ...rest } = body;
  const known = Object.keys(groupSettings(group));
  for (const name of Object.keys(rest)) if (!known.includes(name)) throw problems.unknownProperty(name, 'SP.Group');
  const title = typeof Title === 'string' ? Title : group.title;
  run(
    exchange.tenant.db,
    'UPDATE principals SET title = ?, login = ?, description = ?, settings = ? WHERE id = ?',
    title,
    title,
    typeof Description === 'string' ? Description : group.description,
    JSON.stringify({ ...groupSettings(group), ...rest }),
    group.id,
  );
  if (LoginName !== undefined && LoginName !== group.login) throw problems.badArgument('LoginName cannot be changed.');
}

export function groupResource(exchange: Exchange, find: () => PrincipalRow | undefined): Resource {
  const { db } = exchange.tenant;
  const group = (): PrincipalRow => found(find(), 'group');
  const manage = (): void => {
    if (!mayManageGroup(exchange, group())) throw problems.accessDenied();
  };
  return entityResource(exchange, () => principalEntity(exchange, group()), {
    step: (segment) => {
      if (segment.name === 'users') return groupUsers(exchange, group());
      if (segment.name !== 'setuserasowner') return undefined;
      return action(() => {
        manage();
        const ownerId = numberArgument(segment, 0, 'ownerId');
        if (!principalById(db, ownerId)) throw problems.principalMissing();
        run(db, 'UPDATE principals SET owner_id = ? WHERE id = ?', ownerId, group().id);
        return done;
      });
    },
    methods: {
      MERGE: () => {
        manage();
        mergeGroup(exchange, group(), readBody(exchange));
        return { kind: 'empty', status: 204 };
      },
    },
  });
}
