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
import { assignedPrincipals, assignedRoles } from '../store/scopeRows';
import { offered } from '../ways';
import { principalEntity } from './principalEntity';
import { answerCollection, entityResource } from './respond';
import { roleEntity } from './roles';

type Here = Places['roleAssignments'];

function demandHere({ exchange, target }: Here, wanted: Mask): void {
  demand(exchange.tenant.db, exchange.actor, scopeOf(target), wanted);
}

function assigned({ exchange, target }: Here): number[] {
  return assignedPrincipals(exchange.tenant.db, scopeOf(target));
}

function assignmentEntity({ exchange, target, path }: Here, principalId: number): Entity {
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
        assignedRoles(db, scopeOf(target), principalId)
          .map((id) => roleById(db, id))
          .filter((role) => role !== undefined)
          .map(roleEntity),
    },
  };
}

function one(here: Here, segment: Segment): Resource {
  const principalId = numberArgument(segment, 0, 'principalid');
  const read = (): Entity => {
    demandHere(here, permission.enumeratePermissions);
    if (!assigned(here).includes(principalId)) throw problems.assignmentMissing(principalId);
    return assignmentEntity(here, principalId);
  };
  return entityResource(
    here.exchange,
    read,
    offered(here.exchange, 'roleAssignment', () => ({ ...here, principalId })),
  );
}

function listAssignments(here: Here): Reply {
  const { exchange } = here;
  demandHere(here, permission.enumeratePermissions);
  if (namesIn(exchange.query, '$expand').some((name) => /^member\/users/i.test(name)) && !exchange.actor.admin)
    throw problems.accessDenied();
  return answerCollection(
    exchange,
    assigned(here).map((id) => assignmentEntity(here, id)),
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
  const { db } = here.exchange.tenant;
  const namesLevel = segment.named.has('roledefid') || segment.args.length > 1;
  if (namesLevel) removeAssignment(db, here.target, ...pair(here, segment));
  else removePrincipal(db, here.target, numberArgument(segment, 0, 'principalid'));
}

export const changeRoleAssignments: SharePointOperation = {
  name: 'POST …/roleassignments/addroleassignment, removeroleassignment; DELETE …/roleassignments(id)',
  fidelity: 'partial',
  differs: 'Limited Access is given to ancestors when a level is added and never taken back when it is removed.',
  guesses: [
    'Limited Access is never taken back',
    'Limited Access cannot be given by hand',
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
          removePrincipal(here.exchange.tenant.db, here.target, here.principalId);
          return done;
        },
      },
    },
  },
};
