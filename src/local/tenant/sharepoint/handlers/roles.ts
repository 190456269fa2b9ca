import type { Operation } from '../../platform';
import { demand, forgetAccess } from '../access';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { numberOf, objectOf, readBody, textOf } from '../protocol/readBody';
import { roleById } from '../store/findRows';
import type { RoleRow } from '../store/rows';
import { run, selectAll, selectOne } from '../../sql';
import { collectionResource, entityResource } from './respond';

export const roleOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET /_api/web/roledefinitions, getById, getByName, getByType',
    fidelity: 'full',
    differs: '',
    source: 'pnp/pnpcore recordings (masks, ids)',
    confirmed: true,
  },
  {
    surface: 'SharePoint',
    name: 'POST /_api/web/roledefinitions; MERGE, DELETE one',
    fidelity: 'partial',
    differs: 'Masks are stored as given. A level in use can be deleted, and its assignments go with it.',
    source: 'platform/permissions.md §1 (REST stores any mask)',
    confirmed: false,
  },
];

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

function one(exchange: Exchange, find: () => RoleRow | undefined): Resource {
  const { db } = exchange.tenant;
  const role = (): RoleRow => {
    const row = find();
    if (!row) throw problems.roleMissing();
    return row;
  };
  const manage = (): void =>
    demand(db, exchange.actor, exchange.web.scope_id, permission.managePermissions, permission.manageWeb);
  return entityResource(exchange, () => roleEntity(role()), {
    methods: {
      MERGE: () => {
        manage();
        const body = readBody(exchange);
        const row = role();
        const masks = body.BasePermissions === undefined ? row : masksOf(body);
        run(
          db,
          'UPDATE roles SET name = ?, description = ?, position = ?, high = ?, low = ? WHERE id = ?',
          textOf(body, 'Name') ?? row.name,
          textOf(body, 'Description') ?? row.description,
          numberOf(body, 'Order') ?? row.position,
          masks.high,
          masks.low,
          row.id,
        );
        forgetAccess(db);
        return { kind: 'empty', status: 204 };
      },
      DELETE: () => {
        manage();
        const row = role();
        if (row.kind !== 0) throw problems.failed('This permission level cannot be deleted.');
        run(db, 'DELETE FROM assignments WHERE role_id = ?', row.id);
        run(db, 'DELETE FROM roles WHERE id = ?', row.id);
        forgetAccess(db);
        return { kind: 'empty', status: 200 };
      },
    },
  });
}

export function roleDefinitions(exchange: Exchange): Resource {
  const { db } = exchange.tenant;
  const all = (): RoleRow[] => {
    demand(db, exchange.actor, exchange.web.scope_id, permission.open);
    return selectAll<RoleRow>(db, 'SELECT * FROM roles ORDER BY position');
  };
  return collectionResource(exchange, () => all().map(roleEntity), {
    step: (segment) => {
      demand(db, exchange.actor, exchange.web.scope_id, permission.open);
      switch (segment.name) {
        case '':
        case 'getbyid':
          return one(exchange, () => roleById(db, numberArgument(segment, 0, 'id')));
        case 'getbyname':
          return one(exchange, () =>
            selectOne<RoleRow>(db, 'SELECT * FROM roles WHERE name = ?', textArgument(segment, 0, 'name')),
          );
        case 'getbytype':
          return one(exchange, () =>
            selectOne<RoleRow>(
              db,
              'SELECT * FROM roles WHERE kind = ? AND kind <> 0',
              numberArgument(segment, 0, 'roletype'),
            ),
          );
        default:
          return undefined;
      }
    },
    methods: {
      POST: () => {
        demand(db, exchange.actor, exchange.web.scope_id, permission.managePermissions, permission.manageWeb);
        const body = readBody(exchange);
        const name = textOf(body, 'Name') ?? '';
        if (name === '') throw problems.badArgument('The parameter Name is missing.');
        if (selectOne(db, 'SELECT 1 FROM roles WHERE name = ?', name)) throw problems.roleTaken();
        const { high, low } = masksOf(body);
        const last = selectOne<{ id: number }>(db, 'SELECT max(id) AS id FROM roles')?.id ?? 1073741924;
        run(
          db,
          'INSERT INTO roles (id, name, description, high, low, position) VALUES (?, ?, ?, ?, ?, ?)',
          last + 1,
          name,
          textOf(body, 'Description') ?? '',
          high,
          low,
          numberOf(body, 'Order') ?? 0,
        );
        const row = roleById(db, last + 1);
        if (!row) throw problems.roleMissing();
        return { kind: 'entity', entity: roleEntity(row), status: 201 };
      },
    },
  });
}
