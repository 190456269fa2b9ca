import type { SPFI } from '@pnp/sp';
import { groups } from '../../../sharepoint/lists/groups';
import { levels } from '../../../sharepoint/lists/levels';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { answered } from '../../ground/sharepoint/readRows';
import { unreadable } from '../../ground/sharepoint/unreadable';
import type { HeldLevel, PlanPrincipal } from '../rules/accessPlan';
import type { Assignment } from './assignments';
import type { SiteAccounts } from './siteAccounts';
import type { SiteIds } from './siteIds';

export const personRef = (personKey: string): string => `person:${personKey.toLowerCase()}`;
export const groupRef = (key: string): string => `group:${key}`;

/** Names behind what was read, each principal once, whatever their id here. */
export interface Principals {
  /** Notes who holds something, and answers it by ref. */
  held(actual: readonly Assignment[]): ReadonlyMap<string, HeldLevel>;
  /** Notes somebody whom belonging names. */
  named(personKey: string, name: string): string;
  /** All that were noted; site groups with who is in them. */
  all(): Promise<readonly PlanPrincipal[]>;
}

export function principalsOf(sp: SPFI, ids: SiteIds, accounts: SiteAccounts): Principals {
  const known = new Map<string, { readonly name: string; readonly groupId: number | undefined }>(
    groups.map(({ key, title }) => [groupRef(key), { name: title, groupId: ids.groups[key] }]),
  );
  const refOf = (principalId: number): string => {
    const group = groups.find(({ key }) => ids.groups[key] === principalId);
    if (group !== undefined) return groupRef(group.key);
    const key = accounts.byId(principalId)?.key ?? '';
    return key === '' ? `site:${principalId}` : personRef(key);
  };
  const levelOf = ({ levelIds }: Assignment): HeldLevel =>
    (levelIds.length === 1 && levels.find(({ key }) => ids.levels[key] === levelIds[0])?.key) || 'other';
  return {
    held(actual) {
      return new Map(
        actual.map((one) => {
          const ref = refOf(one.principalId);
          if (!known.has(ref)) known.set(ref, { name: one.title, groupId: one.isGroup ? one.principalId : undefined });
          return [ref, levelOf(one)];
        }),
      );
    },
    named(personKey, name) {
      const ref = personRef(personKey);
      if (!known.has(ref)) known.set(ref, { name, groupId: undefined });
      return ref;
    },
    all: () =>
      Promise.all(
        [...known].map(
          async ([ref, { name, groupId }]): Promise<PlanPrincipal> =>
            groupId === undefined ? { ref, name } : { ref, name, people: await peopleOf(sp, groupId) },
        ),
      ),
  };
}

/** Undefined where the group does not say who is in it, as an Entra group does not. */
async function peopleOf(sp: SPFI, groupId: number): Promise<readonly string[] | undefined> {
  const users = await unreadable<readonly Row[] | undefined>(
    answered(() => sp.web.siteGroups.getById(groupId).users.select('Title')()),
    undefined,
  );
  return users?.map((user) => textIn(user, 'Title')).sort();
}
