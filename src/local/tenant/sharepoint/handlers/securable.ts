import type { Operation } from '../../platform';
import { demand, findActor, maskOn } from '../access';
import type { Mask } from '../masks';
import { has, permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument, numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import { namesIn } from '../protocol/readQuery';
import type { Securable } from '../scopes';
import {
  addAssignment,
  breakInheritance,
  isUnique,
  removeAssignment,
  removePrincipal,
  resetInheritance,
  scopeOf,
} from '../scopes';
import { principalById, principalByLogin, roleById } from '../store/findRows';
import { selectAll } from '../../sql';
import { principalEntity } from './principalEntity';
import { answerCollection, entityResource, valueResource } from './respond';
import { roleEntity } from './roles';

export const securableOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'POST …/breakroleinheritance(copyroleassignments, clearsubscopes) on web, list, item, folder',
    fidelity: 'full',
    differs: '',
    source: 'Microsoft: Set custom permissions on a list by using the REST interface; platform/permissions.md §2',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …/resetroleinheritance',
    fidelity: 'full',
    differs: '',
    source: 'platform/permissions.md §2',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET …/roleassignments ($expand Member, RoleDefinitionBindings)',
    fidelity: 'full',
    differs: '',
    source: 'platform/permissions.md §7',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …/roleassignments/addroleassignment, removeroleassignment; DELETE …/roleassignments(id)',
    fidelity: 'partial',
    differs: 'Limited Access is given to ancestors when a level is added and never taken back when it is removed.',
    source: 'platform/permissions.md §2, §3',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET …/EffectiveBasePermissions',
    fidelity: 'full',
    differs: '',
    source: '@pnp/sp security/funcs',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET /_api/web/doesUserHavePermissions(@mask)',
    fidelity: 'full',
    differs: '',
    source: 'Microsoft: SP.Web.DoesUserHavePermissions',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'GET …/getUserEffectivePermissions(@user)',
    fidelity: 'partial',
    differs: "Only the caller's own, or any where the caller may enumerate permissions.",
    source: 'platform/permissions.md §7',
    confirmed: false,
  },
];

function assignmentEntity(exchange: Exchange, target: Securable, principalId: number, path: string): Entity {
  const { db } = exchange.tenant;
  return {
    type: 'SP.RoleAssignment',
    link: `${path}/RoleAssignments/GetByPrincipalId(${principalId})`,
    values: { PrincipalId: principalId },
    links: {
      Member: () => {
        const member = principalById(db, principalId);
        if (!member) return null;
        const entity = principalEntity(exchange, member);
        if (!entity.links?.Users) return entity;
        // below site administrator, expanding a group's users here is refused, Full Control included (permissions.md
        // §7)
        const users = entity.links.Users;
        return { ...entity, links: { ...entity.links, Users: () => (exchange.actor.admin ? users() : refuse()) } };
      },
      RoleDefinitionBindings: () =>
        selectAll<{ role_id: number }>(
          db,
          'SELECT role_id FROM assignments WHERE scope_id = ? AND principal_id = ? ORDER BY role_id',
          scopeOf(target),
          principalId,
        )
          .map(({ role_id }) => roleById(db, role_id))
          .filter((role) => role !== undefined)
          .map(roleEntity),
    },
  };
}

function refuse(): never {
  throw problems.accessDenied();
}

function roleAssignments(exchange: Exchange, target: Securable, path: string): Resource {
  const { db } = exchange.tenant;
  const manage = (): void => demand(db, exchange.actor, scopeOf(target), permission.managePermissions);
  const assigned = (): number[] =>
    selectAll<{ principal_id: number }>(
      db,
      'SELECT DISTINCT principal_id FROM assignments WHERE scope_id = ? ORDER BY principal_id',
      scopeOf(target),
    ).map((row) => row.principal_id);
  const pair = (segment: Segment): [number, number] => {
    const principalId = numberArgument(segment, 0, 'principalid');
    const roleId = numberArgument(segment, 1, 'roledefid');
    if (!principalById(db, principalId)) throw problems.principalMissing();
    if (!roleById(db, roleId)) throw problems.roleMissing();
    return [principalId, roleId];
  };
  const one = (principalId: number): Resource => {
    const read = (): Entity => {
      demand(db, exchange.actor, scopeOf(target), permission.enumeratePermissions);
      if (!assigned().includes(principalId)) throw problems.assignmentMissing(principalId);
      return assignmentEntity(exchange, target, principalId, path);
    };
    const remove = (): typeof done => {
      manage();
      removePrincipal(db, target, principalId);
      return done;
    };
    return entityResource(exchange, read, { methods: { DELETE: remove } });
  };
  return {
    methods: {
      GET: () => {
        demand(db, exchange.actor, scopeOf(target), permission.enumeratePermissions);
        if (namesIn(exchange.query, '$expand').some((name) => /^member\/users/i.test(name)) && !exchange.actor.admin)
          throw problems.accessDenied();
        return answerCollection(
          exchange,
          assigned().map((id) => assignmentEntity(exchange, target, id, path)),
        );
      },
    },
    step: (segment) => {
      if (segment.name === '' || segment.name === 'getbyprincipalid')
        return one(numberArgument(segment, 0, 'principalid'));
      if (segment.name === 'addroleassignment') {
        return action(() => {
          manage();
          addAssignment(db, target, ...pair(segment));
          return done;
        });
      }
      if (segment.name !== 'removeroleassignment') return undefined;
      return action(() => {
        manage();
        removeAssignment(db, target, ...pair(segment));
        return done;
      });
    },
  };
}

/** `{'High':'0','Low':'1'}`, with either kind of quotes. */
function maskIn(text: string): Mask {
  const half = (name: string): number =>
    Number(new RegExp(`['"]?${name}['"]?\\s*:\\s*['"]?(\\d{1,10})['"]?`, 'i').exec(text)?.[1] ?? Number.NaN);
  const mask = { high: half('High'), low: half('Low') };
  if (Number.isNaN(mask.high) || Number.isNaN(mask.low))
    throw problems.badQuery(`The expression "${text}" is not valid.`);
  return mask;
}

/** The steps every web, list, folder item and item has: inheritance, assignments, effective permissions. */
export function securableStep(
  exchange: Exchange,
  target: Securable,
  path: string,
  segment: Segment,
): Resource | undefined {
  const { db } = exchange.tenant;
  const mask = (scope = scopeOf(target)): unknown => {
    const { high, low } = maskOn(db, exchange.actor, scope);
    return { High: String(high), Low: String(low) };
  };
  switch (segment.name) {
    case 'breakroleinheritance':
      return action(() => {
        demand(db, exchange.actor, scopeOf(target), permission.managePermissions);
        breakInheritance(
          db,
          exchange.actor,
          target,
          booleanArgument(segment, 0, 'copyroleassignments', false),
          booleanArgument(segment, 1, 'clearsubscopes', false),
        );
        return done;
      });
    case 'resetroleinheritance':
      return action(() => {
        demand(db, exchange.actor, scopeOf(target), permission.managePermissions);
        resetInheritance(db, target);
        return done;
      });
    case 'hasuniqueroleassignments':
      return valueResource('HasUniqueRoleAssignments', () => isUnique(target));
    case 'effectivebasepermissions':
    case 'effectivebasepermissionsforui':
      return valueResource('EffectiveBasePermissions', () => mask());
    case 'doesuserhavepermissions':
      return target.kind === 'web'
        ? valueResource('DoesUserHavePermissions', () =>
            has(maskOn(db, exchange.actor, scopeOf(target)), maskIn(textArgument(segment, 0, 'permissionMask'))),
          )
        : undefined;
    case 'getusereffectivepermissions':
      return valueResource('GetUserEffectivePermissions', () => {
        const login = textArgument(segment, 0, 'userName');
        const person = principalByLogin(db, login);
        if (!person) throw problems.principalMissing();
        if (person.id === exchange.actor.id) return mask();
        demand(db, exchange.actor, scopeOf(target), permission.enumeratePermissions);
        const account = exchange.tenant.accounts.find((each) => each.objectId === person.object_id);
        if (!account) throw problems.principalMissing();
        const { high, low } = maskOn(db, findActor(db, { kind: 'user', account }), scopeOf(target));
        return { High: String(high), Low: String(low) };
      });
    case 'roleassignments': {
      const all = roleAssignments(exchange, target, path);
      // roleassignments(5) is one of them
      return segment.called && segment.args.length > 0 ? all.step?.({ ...segment, name: '' }) : all;
    }
    default:
      return undefined;
  }
}
