import { switchesOf } from '../../switches';
import { demand } from '../access';
import type { Mask } from '../masks';
import { permission } from '../masks';
import type { Entity } from '../protocol/Entity';
import type { Segment } from '../protocol/parsePath';
import { numberArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, allOrOne, deny, done } from '../protocol/Reply';
import { namesIn } from '../protocol/readQuery';
import type { Places } from '../Places';
import { addAssignment, removeAssignment, removePrincipal, scopeOf } from '../scopes';
import type { SharePointOperation } from '../SharePointOperation';
import { principalById } from '../store/findRows';
import { roleById } from '../store/roleRows';
import { assignmentsReadBack, noteRemovals } from '../readBack';
import type { AssignmentRow } from '../store/scopeRows';
import { offered } from '../ways';
import { principalEntity } from './principalEntity';
import { answerCollection, entityResource } from './respond';
import { roleEntity } from './roles';

type Here = Places['roleAssignments'];

function demandHere({ exchange, target }: Here, wanted: Mask): void {
  demand(exchange.tenant.db, exchange.actor, scopeOf(target), wanted);
}

function assigned({ exchange, target }: Here): AssignmentRow[] {
  return assignmentsReadBack(exchange.tenant, scopeOf(target));
}

/** Reading wants EnumeratePermissions; one report has it refused below site administration. */
function demandReading(here: Here): void {
  demandHere(here, permission.enumeratePermissions);
  const { tenant, actor } = here.exchange;
  if (switchesOf(tenant.db).readAssignments === 'administrators' && !actor.admin) throw problems.accessDenied();
}

function assignmentEntity({ exchange, path }: Here, principalId: number, rows: readonly AssignmentRow[]): Entity {
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
        const users = entity.links?.Users;
        if (!users) return entity;
        // below site administrator, expanding a group's users here is refused, Full Control included (permissions.md
        // §7)
        const allowed = (): ReturnType<typeof users> =>
          exchange.actor.admin ? users() : deny(problems.accessDenied());
        return { ...entity, links: { ...entity.links, Users: allowed } };
      },
      RoleDefinitionBindings: () =>
        rows
          .filter(({ principal_id }) => principal_id === principalId)
          .map(({ role_id }) => roleById(db, role_id))
          .filter((role) => role !== undefined)
          .map(roleEntity),
    },
  };
}

function one(here: Here, segment: Segment): Resource {
  const principalId = numberArgument(segment, 0, 'principalid');
  const read = (): Entity => {
    demandReading(here);
    const rows = assigned(here);
    if (!rows.some(({ principal_id }) => principal_id === principalId)) throw problems.assignmentMissing(principalId);
    return assignmentEntity(here, principalId, rows);
  };
  return entityResource(
    here.exchange,
    read,
    offered(here.exchange, 'roleAssignment', () => ({ ...here, principalId })),
  );
}

function listAssignments(here: Here): Reply {
  const { exchange } = here;
  demandReading(here);
  if (namesIn(exchange.query, '$expand').some((name) => /^member\/users/i.test(name)) && !exchange.actor.admin)
    throw problems.accessDenied();
  const rows = assigned(here);
  const principals = [...new Set(rows.map(({ principal_id }) => principal_id))].sort((left, right) => left - right);
  return answerCollection(
    exchange,
    principals.map((id) => assignmentEntity(here, id, rows)),
  );
}

export const readRoleAssignments: SharePointOperation = {
  name: 'GET …/roleassignments ($expand Member, RoleDefinitionBindings)',
  fidelity: 'full',
  differs: '',
  guesses: ['$expand=Member/Users is 403 below site administrator', 'Full Control without it reads the list'],
  source: 'platform/permissions.md §7',
  confirmed: false,
  at: {
    securable: {
      steps: {
        roleassignments: (here, segment) =>
          allOrOne(
            offered(here.exchange, 'roleAssignments', () => here),
            segment,
          ),
      },
    },
    roleAssignments: { methods: { GET: listAssignments }, steps: { '': one, getbyprincipalid: one } },
  },
};

function pair({ exchange }: Here, segment: Segment): [principalId: number, roleId: number] {
  const { db } = exchange.tenant;
  const principalId = numberArgument(segment, 0, 'principalid');
  const roleId = numberArgument(segment, 1, 'roledefid');
  if (!principalById(db, principalId)) throw problems.principalMissing();
  if (!roleById(db, roleId)) throw problems.roleMissing();
  return [principalId, roleId];
}

/** Takes one level of a principal, or every one where no level is named. */
function remove(here: Here, segment: Segment): void {
  const { tenant } = here.exchange;
  const principalId = numberArgument(segment, 0, 'principalid');
  const namesLevel = segment.named.has('roledefid') || segment.args.length > 1;
  const roleId = namesLevel ? numberArgument(segment, 1, 'roledefid') : undefined;
  noteRemovals(
    tenant,
    scopeOf(here.target),
    ({ principal_id, role_id }) => principal_id === principalId && (roleId === undefined || role_id === roleId),
  );
  // what is not there is gone already, whoever or whatever it is (dbml-sharepoint)
  if (roleId === undefined) removePrincipal(tenant.db, here.target, principalId);
  else removeAssignment(tenant.db, here.target, principalId, roleId);
}

export const changeRoleAssignments: SharePointOperation = {
  name: 'POST …/roleassignments/addroleassignment, removeroleassignment; DELETE …/roleassignments(id)',
  fidelity: 'partial',
  differs: 'Limited Access is given to ancestors when a level is added and never taken back when it is removed.',
  guesses: [
    'Limited Access is never taken back',
    'removeroleassignment without a level takes every level, as DELETE does',
    'an object that inherits refuses assignments with 500',
    'code of the 404 for a level or principal that is not there',
  ],
  source: 'platform/permissions.md §2, §3',
  confirmed: false,
  at: {
    roleAssignments: {
      steps: {
        addroleassignment: (here, segment) =>
          action(() => {
            demandHere(here, permission.managePermissions);
            addAssignment(here.exchange.tenant.db, here.target, ...pair(here, segment));
            return done;
          }),
        removeroleassignment: (here, segment) =>
          action(() => {
            demandHere(here, permission.managePermissions);
            remove(here, segment);
            return done;
          }),
      },
    },
    roleAssignment: {
      methods: {
        DELETE: (here) => {
          demandHere(here, permission.managePermissions);
          noteRemovals(here.exchange.tenant, scopeOf(here.target), (row) => row.principal_id === here.principalId);
          removePrincipal(here.exchange.tenant.db, here.target, here.principalId);
          return done;
        },
      },
    },
  },
};
