import { demand, forgetAccess } from '../access';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Properties } from '../protocol/readBody';
import { demandNames } from '../protocol/refuseName';
import type { Reply, Resource } from '../protocol/Reply';
import { allOrOne, deny, done } from '../protocol/Reply';
import { numberOf, objectOf, readBody, textOf } from '../protocol/readBody';
import type { SharePointOperation } from '../SharePointOperation';
import {
  addRole,
  highestRoleId,
  removeRole,
  roleById,
  roleByKind,
  roleByName,
  roleRows,
  updateRole,
} from '../store/roleRows';
import type { RoleRow } from '../store/rows';
import { offered } from '../ways';
import { collectionResource, entityResource } from './respond';

export function roleEntity(role: RoleRow): Entity {
  return {
    type: 'SP.RoleDefinition',
    link: `Web/RoleDefinitions(${role.id})`,
    values: {
      BasePermissions: { High: String(role.high), Low: String(role.low) },
      Description: role.description,
      Hidden: role.hidden === 1,
      Id: role.id,
      Name: role.name,
      Order: role.position,
      RoleTypeKind: role.kind,
    },
  };
}

/** What a level is made of and what can be changed of it. */
const parts = ['Name', 'Description', 'Order', 'BasePermissions'];

function readLevel(exchange: Exchange): Properties {
  const body = readBody(exchange);
  demandNames(body, 'SP.RoleDefinition', parts);
  return body;
}

function masksOf(body: Record<string, unknown>): { high: number; low: number } {
  const given = objectOf(body, 'BasePermissions');
  const read = (name: 'High' | 'Low'): number => {
    const value = Number(given[name]);
    if (!Number.isInteger(value) || value < 0 || value > 4294967295)
      throw problems.badBody(`The property '${name}' must be an unsigned 32-bit number.`);
    return value;
  };
  return { high: read('High'), low: read('Low') };
}

function demandManage(exchange: Exchange): void {
  const { tenant, actor, web } = exchange;
  demand(tenant.db, actor, web.scope_id, permission.managePermissions, permission.manageWeb);
}

function one(exchange: Exchange, find: () => RoleRow | undefined): Resource {
  const role = (): RoleRow => find() ?? deny(problems.roleMissing());
  const here = { exchange, role };
  return entityResource(
    exchange,
    () => roleEntity(role()),
    offered(exchange, 'roleDefinition', () => here),
  );
}

function roleDefinitions(exchange: Exchange, segment: Segment): Resource | undefined {
  const { db } = exchange.tenant;
  const open = (): { exchange: Exchange } => {
    demand(db, exchange.actor, exchange.web.scope_id, permission.open);
    return { exchange };
  };
  const { step } = offered(exchange, 'roleDefinitions', open);
  const { methods } = offered(exchange, 'roleDefinitions', () => ({ exchange }));
  const read = (): Entity[] => roleRows(open().exchange.tenant.db).map(roleEntity);
  return allOrOne(collectionResource(exchange, read, { step, methods }), segment);
}

type InWeb = { readonly exchange: Exchange };

const byId = ({ exchange }: InWeb, segment: Segment): Resource =>
  one(exchange, () => roleById(exchange.tenant.db, numberArgument(segment, 0, 'id')));

export const readRoleDefinitions: SharePointOperation = {
  name: 'GET /_api/web/roledefinitions, getById, getByName, getByType',
  fidelity: 'full',
  differs: '',
  guesses: [],
  source: 'pnp/pnpcore recordings (masks, ids)',
  confirmed: true,
  at: {
    web: { steps: { roledefinitions: ({ exchange }, segment) => roleDefinitions(exchange, segment) } },
    roleDefinitions: {
      steps: {
        '': byId,
        getbyid: byId,
        getbyname: ({ exchange }, segment) =>
          one(exchange, () => roleByName(exchange.tenant.db, textArgument(segment, 0, 'name'))),
        getbytype: ({ exchange }, segment) =>
          one(exchange, () => roleByKind(exchange.tenant.db, numberArgument(segment, 0, 'roletype'))),
      },
    },
  },
};

function addRoleDefinition(exchange: Exchange): Reply {
  const { db } = exchange.tenant;
  demandManage(exchange);
  const body = readLevel(exchange);
  const name = textOf(body, 'Name') ?? '';
  if (name === '') throw problems.badArgument('The parameter Name is missing.');
  if (roleByName(db, name)) throw problems.roleTaken();
  const role: RoleRow = {
    id: (highestRoleId(db) ?? 1073741924) + 1,
    name,
    description: textOf(body, 'Description') ?? '',
    ...masksOf(body),
    position: numberOf(body, 'Order') ?? 0,
    hidden: 0,
    kind: 0,
  };
  addRole(db, role);
  return { kind: 'entity', entity: roleEntity(role), status: 201 };
}

function mergeRoleDefinition(exchange: Exchange, find: () => RoleRow): Reply {
  const { db } = exchange.tenant;
  demandManage(exchange);
  const body = readLevel(exchange);
  const role = find();
  updateRole(db, {
    ...role,
    ...(body.BasePermissions === undefined ? {} : masksOf(body)),
    name: textOf(body, 'Name') ?? role.name,
    description: textOf(body, 'Description') ?? role.description,
    position: numberOf(body, 'Order') ?? role.position,
  });
  forgetAccess(db);
  return { kind: 'empty', status: 204 };
}

function removeRoleDefinition(exchange: Exchange, find: () => RoleRow): Reply {
  const { db } = exchange.tenant;
  demandManage(exchange);
  const role = find();
  if (role.kind !== 0) throw problems.failed('This permission level cannot be deleted.');
  removeRole(db, role.id);
  forgetAccess(db);
  return done;
}

export const changeRoleDefinitions: SharePointOperation = {
  name: 'POST /_api/web/roledefinitions; MERGE, DELETE one',
  fidelity: 'partial',
  differs: 'Masks are stored as given. A level in use can be deleted, and its assignments go with it.',
  guesses: [
    'a level in use can be deleted with its assignments',
    'codes for a taken name and a missing level',
    'a name or mask is not checked further',
    'the mask of System.LimitedEdit',
  ],
  source: 'platform/permissions.md §1 (REST stores any mask)',
  confirmed: false,
  at: {
    roleDefinitions: { methods: { POST: ({ exchange }) => addRoleDefinition(exchange) } },
    roleDefinition: {
      methods: {
        MERGE: ({ exchange, role }) => mergeRoleDefinition(exchange, role),
        DELETE: ({ exchange, role }) => removeRoleDefinition(exchange, role),
      },
    },
  },
};
