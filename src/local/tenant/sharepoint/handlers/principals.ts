import { entraGroupByLogin } from '../../entraGroups';
import { switchesOf } from '../../switches';
import { addPrincipal } from '../store/addPrincipal';
import { actorId, addUser, demand, everyoneInsideLogin, forgetAccess } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, allOrOne, done } from '../protocol/Reply';
import { readBody, textOf } from '../protocol/readBody';
import type { SharePointOperation } from '../SharePointOperation';
import { principalById, principalByLogin } from '../store/findRows';
import { removeUser, userByEmail, userRows } from '../store/principalRows';
import type { PrincipalRow } from '../store/rows';
import { stepsBy } from '../ways';
import { principalEntity } from './principalEntity';
import { collectionResource, entityResource } from './respond';

function browse(exchange: Exchange): void {
  demand(exchange.tenant.db, exchange.actor, exchange.web.scope_id, permission.browseUserInfo);
}

/** The row, where it is a user (or a group) as asked for. */
export function found(row: PrincipalRow | undefined, kind: 'user' | 'group'): PrincipalRow {
  if (row && (kind === 'group') === (row.kind === 'group')) return row;
  throw kind === 'group' ? problems.groupMissing() : problems.principalMissing();
}

/** Resolves a login, user principal name or e-mail in the directory and makes sure the site knows it. */
export function ensureUser(exchange: Exchange, login: string): PrincipalRow {
  const { db, accounts } = exchange.tenant;
  const claim = /^c:0-\.f\|rolemanager\|spo-grid-all-users\//i.test(login) ? everyoneInsideLogin : login;
  const known = principalByLogin(db, claim);
  if (known) return known;
  const group = entraGroupByLogin(accounts, login);
  if (group) {
    const id = addPrincipal(db, { kind: 'claim', login: login.toLowerCase(), title: group.displayName });
    forgetAccess(db);
    return found(principalById(db, id), 'user');
  }
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

/** The caller's entry, made where the site has not met them. */
export function currentUser(exchange: Exchange): PrincipalRow {
  const row = principalById(exchange.tenant.db, actorId(exchange.tenant.db, exchange.actor));
  if (!row) throw problems.principalMissing();
  return row;
}

/** Who may ensure a user nobody has established; one report has it refused to some. */
function demandEnsuring(exchange: Exchange): void {
  browse(exchange);
  const { tenant, actor, web } = exchange;
  const { ensureUser: who } = switchesOf(tenant.db);
  if (who === 'managers') demand(tenant.db, actor, web.scope_id, permission.manageWeb);
  if (who === 'administrators' && !actor.admin) throw problems.accessDenied();
}

export const ensureUserOperation: SharePointOperation = {
  name: 'POST /_api/web/ensureuser',
  fidelity: 'partial',
  differs: 'Anybody who may browse users may ensure one; who may on a real site is not known.',
  guesses: ['who may ensure a user (anybody who may browse users)'],
  source: 'platform/permissions.md §6; recorded error text',
  confirmed: false,
  at: {
    web: {
      steps: {
        ensureuser: ({ exchange }, segment) =>
          action(() => {
            demandEnsuring(exchange);
            const login =
              textOf(readBody(exchange), 'logonName') ?? (segment.called ? textArgument(segment, 0, 'logonName') : '');
            return { kind: 'entity', entity: principalEntity(exchange, ensureUser(exchange, login)) };
          }),
      },
    },
  },
};

function removeSiteUser(exchange: Exchange, segment: Segment): Reply {
  const { db } = exchange.tenant;
  demand(db, exchange.actor, exchange.web.scope_id, permission.managePermissions, permission.manageWeb);
  const id = numberArgument(segment, 0, 'id');
  removeUser(db, found(principalById(db, id), 'user').id);
  forgetAccess(db);
  return done;
}

function siteUsers(exchange: Exchange, segment: Segment): Resource | undefined {
  const { db } = exchange.tenant;
  const byLogin = (inner: Segment): PrincipalRow | undefined =>
    principalByLogin(db, textArgument(inner, 0, 'loginName'));
  const byId = (inner: Segment): PrincipalRow | undefined => principalById(db, numberArgument(inner, 0, 'id'));
  const lookUp = stepsBy({
    '': (inner) => userResource(exchange, () => (typeof inner.args[0] === 'number' ? byId(inner) : byLogin(inner))),
    getbyid: (inner) => userResource(exchange, () => byId(inner)),
    getbyloginname: (inner) => userResource(exchange, () => byLogin(inner)),
    getbyemail: (inner) => userResource(exchange, () => userByEmail(db, textArgument(inner, 0, 'email'))),
    removebyid: (inner) => action(() => removeSiteUser(exchange, inner)),
  });
  const all = collectionResource(
    exchange,
    () => {
      browse(exchange);
      return userRows(db).map((row) => principalEntity(exchange, row));
    },
    {
      step: (inner) => {
        browse(exchange);
        return lookUp(inner);
      },
    },
  );
  return allOrOne(all, segment);
}

export const siteUsersOperation: SharePointOperation = {
  name: 'GET /_api/web/currentuser, siteusers, getUserById',
  fidelity: 'partial',
  differs: 'IsSiteAdmin reads false for everybody else below site administrator.',
  guesses: [
    'a person the site has not met is added by asking for currentuser',
    'a removed user keeps their id in what they wrote',
  ],
  source: 'platform/permissions.md §7',
  confirmed: false,
  at: {
    web: {
      steps: {
        currentuser: ({ exchange }) => userResource(exchange, () => currentUser(exchange)),
        siteusers: ({ exchange }, segment) => siteUsers(exchange, segment),
        getuserbyid: ({ exchange }, segment) =>
          userResource(exchange, () => principalById(exchange.tenant.db, numberArgument(segment, 0, 'userId'))),
      },
    },
  },
};
