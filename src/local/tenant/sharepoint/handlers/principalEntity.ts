import type { Exchange } from '../protocol/Exchange';
import type { Entity } from '../protocol/Entity';
import { maskOn } from '../access';
import { fullMask, has } from '../masks';
import { problems } from '../protocol/problems';
import { principalById } from '../store/findRows';
import { groupMembers, groupsOfUser } from '../store/principalRows';
import type { PrincipalRow } from '../store/rows';

interface GroupSettings {
  readonly AllowMembersEditMembership: boolean;
  readonly OnlyAllowMembersViewMembership: boolean;
  readonly AllowRequestToJoinLeave: boolean;
  readonly AutoAcceptRequestToJoinLeave: boolean;
  readonly RequestToJoinLeaveEmailSetting: string;
}

/** A new group's settings. */
export const defaultGroupSettings: GroupSettings = {
  AllowMembersEditMembership: false,
  OnlyAllowMembersViewMembership: true,
  AllowRequestToJoinLeave: false,
  AutoAcceptRequestToJoinLeave: false,
  RequestToJoinLeaveEmailSetting: '',
};

export function groupSettings(group: PrincipalRow): GroupSettings {
  return { ...defaultGroupSettings, ...(JSON.parse(group.settings) as Partial<GroupSettings>) };
}

/** Owner of a group: the principal named, or a member of the group named. */
export function ownsGroup(exchange: Exchange, group: PrincipalRow): boolean {
  if (exchange.actor.admin) return true;
  return group.owner_id !== null && exchange.actor.principalIds.includes(group.owner_id);
}

/** Members see members; owners and those with full control of the web do too; others are refused. */
export function mayViewMembership(exchange: Exchange, group: PrincipalRow): boolean {
  if (!groupSettings(group).OnlyAllowMembersViewMembership || ownsGroup(exchange, group)) return true;
  return (
    exchange.actor.principalIds.includes(group.id) ||
    has(maskOn(exchange.tenant.db, exchange.actor, exchange.web.scope_id), fullMask)
  );
}

/** Its owner and site collection administrators, and members where the group lets them; Full Control is not enough. */
export function mayManageGroup(exchange: Exchange, group: PrincipalRow): boolean {
  if (ownsGroup(exchange, group)) return true;
  return groupSettings(group).AllowMembersEditMembership && exchange.actor.principalIds.includes(group.id);
}

function groupEntity(exchange: Exchange, group: PrincipalRow): Entity {
  const settings = groupSettings(group);
  const owner = group.owner_id === null ? undefined : principalById(exchange.tenant.db, group.owner_id);
  return {
    type: 'SP.Group',
    link: `Web/SiteGroups/GetById(${group.id})`,
    values: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.login,
      Title: group.title,
      PrincipalType: 8,
      ...settings,
      Description: group.description,
      OwnerTitle: owner?.title ?? null,
    },
    extra: {
      CanCurrentUserViewMembership: () => mayViewMembership(exchange, group),
      CanCurrentUserManageGroup: () => mayManageGroup(exchange, group),
      CanCurrentUserEditMembership: () => mayManageGroup(exchange, group),
    },
    links: {
      Owner: () => (owner ? principalEntity(exchange, owner) : null),
      Users: () => {
        if (!mayViewMembership(exchange, group)) throw problems.accessDenied();
        return groupMembers(exchange.tenant.db, group.id).map((member) => principalEntity(exchange, member));
      },
    },
  };
}

/** A site user or group. `IsSiteAdmin` reads false to everybody below site administrator. */
export function principalEntity(exchange: Exchange, principal: PrincipalRow): Entity {
  if (principal.kind === 'group') return groupEntity(exchange, principal);
  return {
    type: 'SP.User',
    link: `Web/GetUserById(${principal.id})`,
    values: {
      Id: principal.id,
      IsHiddenInUI: false,
      LoginName: principal.login,
      Title: principal.title,
      PrincipalType: principal.kind === 'claim' ? 4 : 1,
      Email: principal.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: principal.upn.includes('#ext#') || principal.upn.includes('#EXT#'),
      IsSiteAdmin: (exchange.actor.admin || exchange.actor.id === principal.id) && principal.site_admin === 1,
      UserId:
        principal.object_id === null
          ? null
          : {
              NameId: `1003${principal.object_id.replace(/-/g, '').slice(0, 12)}`,
              NameIdIssuer: 'urn:federation:microsoftonline',
            },
      UserPrincipalName: principal.upn === '' ? null : principal.upn,
    },
    extra: {
      AadObjectId: () =>
        principal.object_id === null
          ? null
          : { NameId: principal.object_id, NameIdIssuer: 'urn:federation:microsoftonline' },
    },
    links: {
      Alerts: () => [],
      Groups: () =>
        groupsOfUser(exchange.tenant.db, principal.id)
          .filter((group) => mayViewMembership(exchange, group))
          .map((group) => groupEntity(exchange, group)),
    },
  };
}
