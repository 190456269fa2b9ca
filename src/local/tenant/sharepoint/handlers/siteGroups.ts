import { actorId, demand, forgetAccess } from '../access';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import { demandNames } from '../protocol/refuseName';
import type { Reply, Resource } from '../protocol/Reply';
import { action, allOrOne, deny, done } from '../protocol/Reply';
import type { Properties } from '../protocol/readBody';
import { publishedMembers, readBody, textOf } from '../protocol/readBody';
import type { SharePointOperation } from '../SharePointOperation';
import { addPrincipal } from '../store/addPrincipal';
import { principalById, principalByLogin } from '../store/findRows';
import {
  addMember,
  groupByName,
  groupMembers,
  groupRows,
  removeGroup,
  removeMember,
  setGroupOwner,
  updateGroup,
} from '../store/principalRows';
import type { PrincipalRow } from '../store/rows';
import { stepsBy } from '../ways';
import {
  defaultGroupSettings,
  groupSettings,
  mayManageGroup,
  mayViewMembership,
  principalEntity,
} from './principalEntity';
import { ensureUser, found, userResource } from './principals';
import { collectionResource, entityResource } from './respond';

function groupUsers(exchange: Exchange, group: PrincipalRow): Resource {
  const { db } = exchange.tenant;
  const manage = (): void => {
    if (!mayManageGroup(exchange, group)) throw problems.accessDenied();
  };
  const remove = (member: PrincipalRow | undefined): Reply => {
    manage();
    removeMember(db, group.id, found(member, 'user').id);
    forgetAccess(db);
    return done;
  };
  const members = (): PrincipalRow[] => {
    if (!mayViewMembership(exchange, group)) throw problems.accessDenied();
    return groupMembers(db, group.id);
  };
  const add = (): Reply => {
    manage();
    const body = readBody(exchange);
    demandNames(body, 'SP.User', ['LoginName']);
    const login = textOf(body, 'LoginName') ?? '';
    const person = ensureUser(exchange, login);
    addMember(db, group.id, person.id);
    forgetAccess(db);
    return { kind: 'entity', entity: principalEntity(exchange, person), status: 201 };
  };
  return collectionResource(exchange, () => members().map((member) => principalEntity(exchange, member)), {
    step: stepsBy({
      removebyid: (segment) => action(() => remove(principalById(db, numberArgument(segment, 0, 'id')))),
      removebyloginname: (segment) => action(() => remove(principalByLogin(db, textArgument(segment, 0, 'loginName')))),
      getbyid: (segment) =>
        userResource(exchange, () => members().find((member) => member.id === numberArgument(segment, 0, 'id'))),
    }),
    methods: { POST: add },
  });
}

/** The settings in a body; `also` is read elsewhere. */
function settingsIn(body: Properties, also: readonly string[]): Properties {
  const known = Object.keys(defaultGroupSettings);
  demandNames(body, 'SP.Group', [...known, ...also]);
  return publishedMembers(body, 'SP.Group', known);
}

function mergeGroup(exchange: Exchange, group: PrincipalRow, body: Properties): void {
  const settings = settingsIn(body, ['Title', 'Description', 'LoginName']);
  updateGroup(exchange.tenant.db, group.id, {
    title: textOf(body, 'Title') ?? group.title,
    description: textOf(body, 'Description') ?? group.description,
    settings: JSON.stringify({ ...groupSettings(group), ...settings }),
  });
  if ((textOf(body, 'LoginName') ?? group.login) !== group.login)
    throw problems.badArgument('LoginName cannot be changed.');
}

function groupResource(exchange: Exchange, find: () => PrincipalRow | undefined): Resource {
  const { db } = exchange.tenant;
  const group = (): PrincipalRow => found(find(), 'group');
  const manage = (): void => {
    if (!mayManageGroup(exchange, group())) throw problems.accessDenied();
  };
  return entityResource(exchange, () => principalEntity(exchange, group()), {
    step: stepsBy({
      users: () => groupUsers(exchange, group()),
      setuserasowner: (segment) =>
        action(() => {
          manage();
          const ownerId = numberArgument(segment, 0, 'ownerId');
          if (!principalById(db, ownerId)) throw problems.principalMissing();
          setGroupOwner(db, group().id, ownerId);
          return done;
        }),
    }),
    methods: {
      MERGE: () => {
        manage();
        mergeGroup(exchange, group(), readBody(exchange));
        return { kind: 'empty', status: 204 };
      },
    },
  });
}

function browse(exchange: Exchange): void {
  demand(exchange.tenant.db, exchange.actor, exchange.web.scope_id, permission.browseUserInfo);
}

function removeSiteGroup(exchange: Exchange, group: PrincipalRow | undefined): Reply {
  const { db } = exchange.tenant;
  demand(db, exchange.actor, exchange.web.scope_id, permission.managePermissions, permission.manageWeb);
  removeGroup(db, found(group, 'group').id);
  forgetAccess(db);
  return done;
}

function addSiteGroup(exchange: Exchange): Reply {
  const { db } = exchange.tenant;
  demand(db, exchange.actor, exchange.web.scope_id, permission.createGroups);
  const body = readBody(exchange);
  const settings = settingsIn(body, ['Title', 'Description']);
  const title = textOf(body, 'Title') ?? '';
  if (title === '' || title.length > 255)
    throw problems.badArgument('You must specify a value for the group name of at most 255 characters.');
  if (groupByName(db, title)) throw problems.groupTaken();
  const id = addPrincipal(db, {
    kind: 'group',
    login: title,
    title,
    description: textOf(body, 'Description') ?? '',
    owner_id: actorId(db, exchange.actor),
    settings: JSON.stringify(settings),
  });
  const group = principalById(db, id) ?? deny(problems.groupMissing());
  return { kind: 'entity', entity: principalEntity(exchange, group), status: 201 };
}

/** `/_api/web/sitegroups`: only members see who is in a new group, and its maker owns it (recorded). */
function siteGroups(exchange: Exchange, segment: Segment): Resource | undefined {
  const { db } = exchange.tenant;
  const byId = (inner: Segment): Resource =>
    groupResource(exchange, () => principalById(db, numberArgument(inner, 0, 'id')));
  const lookUp = stepsBy({
    '': byId,
    getbyid: byId,
    getbyname: (inner) => groupResource(exchange, () => groupByName(db, textArgument(inner, 0, 'name'))),
    removebyid: (inner) => action(() => removeSiteGroup(exchange, principalById(db, numberArgument(inner, 0, 'id')))),
    removebyloginname: (inner) =>
      action(() => removeSiteGroup(exchange, groupByName(db, textArgument(inner, 0, 'loginName')))),
  });
  const all = collectionResource(
    exchange,
    () => {
      browse(exchange);
      return groupRows(db).map((group) => principalEntity(exchange, group));
    },
    {
      step: (inner) => {
        browse(exchange);
        return lookUp(inner);
      },
      methods: { POST: () => addSiteGroup(exchange) },
    },
  );
  return allOrOne(all, segment);
}

export const siteGroupsOperation: SharePointOperation = {
  name: 'GET, POST /_api/web/sitegroups; getByName, getById, users, SetUserAsOwner, MERGE, removeById',
  fidelity: 'partial',
  differs: 'Limits on the number of groups and members are not enforced.',
  guesses: ['others are refused with 403 where only members see members'],
  source: 'pnp/pnpcore recordings; platform/permissions.md §7',
  confirmed: false,
  at: { web: { steps: { sitegroups: ({ exchange }, segment) => siteGroups(exchange, segment) } } },
};

function associated(exchange: Exchange, id: number | null): Resource {
  return groupResource(exchange, () => (id === null ? undefined : principalById(exchange.tenant.db, id)));
}

export const associatedGroups: SharePointOperation = {
  name: 'GET /_api/web/AssociatedOwnerGroup, AssociatedMemberGroup, AssociatedVisitorGroup',
  fidelity: 'full',
  differs: '',
  guesses: [],
  source: '@pnp/sp site-groups/web',
  confirmed: true,
  at: {
    web: {
      steps: {
        associatedownergroup: ({ exchange }) => associated(exchange, exchange.web.owners_id),
        associatedmembergroup: ({ exchange }) => associated(exchange, exchange.web.members_id),
        associatedvisitorgroup: ({ exchange }) => associated(exchange, exchange.web.visitors_id),
      },
    },
  },
};
