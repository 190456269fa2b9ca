import { switchesOf } from '../../switches';
import { demand, knownPrincipals, maskOn } from '../access';
import type { Mask } from '../masks';
import { emptyMask, fullMask, has, permission, union } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import type { Places } from '../Places';
import type { Securable } from '../scopes';
import { breakInheritance, isUnique, resetInheritance, scopeOf } from '../scopes';
import type { SharePointOperation, StepFrom } from '../SharePointOperation';
import { principalByLogin } from '../store/findRows';
import { masksOn } from '../store/scopeRows';
import { noteBreak, uniqueReadBack } from '../readBack';
import { offered } from '../ways';
import { valueResource } from './respond';

/** The steps every web, list, folder item and item has: inheritance, assignments, effective permissions. */
export function securableStep(
  exchange: Exchange,
  target: Securable,
  path: string,
  segment: Segment,
): Resource | undefined {
  return offered(exchange, 'securable', () => ({ exchange, target, path })).step(segment);
}

type Step = StepFrom<Places['securable']>;

function demandManage({ exchange, target }: Places['securable']): void {
  demand(exchange.tenant.db, exchange.actor, scopeOf(target), permission.managePermissions);
}

function maskValue({ high, low }: Mask): { readonly High: string; readonly Low: string } {
  return { High: String(high), Low: String(low) };
}

function ownMask({ exchange, target }: Places['securable']): Mask {
  return maskOn(exchange.tenant.db, exchange.actor, scopeOf(target));
}

export const breakRoleInheritance: SharePointOperation = {
  name: 'POST …/breakroleinheritance(copyroleassignments, clearsubscopes) on web, list, item, folder',
  fidelity: 'full',
  differs: '',
  guesses: [
    'status and code at 50,000 scopes',
    'code and words of the clash with unique columns',
    'the clash holds for folders too',
    'a copied scope leaves Limited Access out',
  ],
  source: 'Microsoft: Set custom permissions on a list by using the REST interface; platform/permissions.md §2',
  confirmed: false,
  at: {
    securable: {
      steps: {
        breakroleinheritance: (here, segment) =>
          action(() => {
            const { exchange, target } = here;
            demandManage(here);
            const copy = booleanArgument(segment, 0, 'copyroleassignments', false);
            const clear = booleanArgument(segment, 1, 'clearsubscopes', false);
            const scope = breakInheritance(exchange.tenant.db, exchange.actor, target, copy, clear);
            if (scope !== undefined) noteBreak(exchange.tenant, scope);
            return done;
          }),
        hasuniqueroleassignments: ({ exchange, target }) =>
          valueResource('HasUniqueRoleAssignments', () =>
            uniqueReadBack(exchange.tenant, scopeOf(target), isUnique(target)),
          ),
      },
    },
  },
};

export const resetRoleInheritance: SharePointOperation = {
  name: 'POST …/resetroleinheritance',
  fidelity: 'full',
  differs: '',
  guesses: ['refused on the root with 500'],
  source: 'platform/permissions.md §2',
  confirmed: false,
  at: {
    securable: {
      steps: {
        resetroleinheritance: (here) =>
          action(() => {
            demandManage(here);
            resetInheritance(here.exchange.tenant.db, here.target);
            return done;
          }),
      },
    },
  },
};

const effectiveMask: Step = (here) => valueResource('EffectiveBasePermissions', () => maskValue(ownMask(here)));

export const effectiveBasePermissions: SharePointOperation = {
  name: 'GET …/EffectiveBasePermissions',
  fidelity: 'full',
  differs: '',
  guesses: [],
  source: '@pnp/sp security/funcs',
  confirmed: false,
  at: {
    securable: { steps: { effectivebasepermissions: effectiveMask, effectivebasepermissionsforui: effectiveMask } },
  },
};

/** `{'High':'0','Low':'1'}`, with either kind of quotes. */
function maskIn(text: string): Mask {
  const half = (name: string): number =>
    Number(new RegExp(`['"]?${name}['"]?\\s*:\\s*['"]?(\\d{1,10})['"]?`, 'i').exec(text)?.[1] ?? Number.NaN);
  const mask = { high: half('High'), low: half('Low') };
  if (Number.isNaN(mask.high) || Number.isNaN(mask.low))
    throw problems.badQuery(`The expression "${text}" is not valid.`);
  return mask;
}

export const doesUserHavePermissions: SharePointOperation = {
  name: 'GET /_api/web/doesUserHavePermissions(@mask)',
  fidelity: 'full',
  differs: '',
  guesses: [],
  source: 'Microsoft: SP.Web.DoesUserHavePermissions',
  confirmed: false,
  at: {
    web: {
      steps: {
        doesuserhavepermissions: ({ exchange }, segment) =>
          valueResource('DoesUserHavePermissions', () =>
            has(
              maskOn(exchange.tenant.db, exchange.actor, exchange.web.scope_id),
              maskIn(textArgument(segment, 0, 'permissionMask')),
            ),
          ),
      },
    },
  },
};

/** What a person may do: oneself always, others only where the caller may enumerate permissions. */
function maskOfUser(here: Places['securable'], login: string): Mask {
  const { exchange, target } = here;
  const { db, accounts } = exchange.tenant;
  const person = principalByLogin(db, login);
  if (!person) throw problems.principalMissing();
  if (person.id === exchange.actor.id) {
    const refused = switchesOf(db).ownEffectivePermissions === 'refused' && !exchange.actor.admin;
    return refused ? deny(problems.accessDenied()) : ownMask(here);
  }
  demand(db, exchange.actor, scopeOf(target), permission.enumeratePermissions);
  const account = accounts.find((each) => each.objectId === person.object_id);
  if (!account) throw problems.principalMissing();
  if (person.site_admin === 1) return fullMask;
  // rights held through Entra groups are missed (pnpjs#259, sp-dev-docs#1746)
  return masksOn(db, scopeOf(target), knownPrincipals(db, account)).reduce(union, emptyMask);
}

export const getUserEffectivePermissions: SharePointOperation = {
  name: 'GET …/getUserEffectivePermissions(@user)',
  fidelity: 'partial',
  differs: "Only the caller's own, or any where the caller may enumerate permissions.",
  guesses: ['who may ask for others (EnumeratePermissions)'],
  source: 'platform/permissions.md §7',
  confirmed: false,
  at: {
    securable: {
      steps: {
        getusereffectivepermissions: (here, segment) =>
          valueResource('GetUserEffectivePermissions', () =>
            maskValue(maskOfUser(here, textArgument(segment, 0, 'userName'))),
          ),
      },
    },
  },
};
