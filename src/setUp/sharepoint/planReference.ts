import type { ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import { differencesOf, makeExact } from '../../access/sharepoint/assignments';
import type { Assignment, Differences, Wanted } from '../../access/sharepoint/assignments';
import { mayMoreThanRead } from '../../access/rules/levelRights';
import { ServiceError } from '../../ground/rules/ServiceError';
import { listAt, listTitleOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';
import type { Loser, SetUpFinding, SetUpStep } from '../SetUpService';
import { assignmentsAt } from './assignmentsAt';
import { levelIdOf, wantedOf } from './planPrincipals';
import type { ListState, SiteState } from './siteState';
import { phases } from './Unit';
import type { Unit } from './Unit';

/**
 * The rights of a reference list: those of its definition and no others, never the site's. Whoever reads the Hub goes on
 * reading while they are changed, because what is wanted is given before anything is taken.
 */
export function planReference(
  state: SiteState,
  place: ListPlace,
  definition: ListDefinition,
  found: ListState | undefined,
): Unit {
  const wanted = wantedOn(state, definition);
  const differences = found && wanted ? differencesOf(found.assignments, wanted) : undefined;
  return {
    phase: phases.access,
    steps: [
      {
        step: {
          kind: 'permission',
          name: listTitleOf(place),
          ...whoDiffers(state, found, differences),
          ...losersOf(state, found, wanted),
        },
        problem: problemIn(found, differences),
      },
    ],
    repair: async (sp) => {
      if (!wanted || !found) throw new ServiceError('unexpected');
      if (!found.ownPermissions) await answered(() => listAt(sp, place).breakRoleInheritance(true, false));
      await makeExact(sp, (one) => listAt(one, place), await assignmentsAt(sp, place), wanted, state.me);
    },
  };
}

/** Undefined while a group or level is missing. */
function wantedOn(state: SiteState, { grants, ownersLevel }: ListDefinition): Wanted | undefined {
  const wanted = wantedOf(state, grants);
  const level = ownersLevel && levelIdOf(state, ownersLevel);
  if (!wanted || level === undefined) return undefined;
  return state.owners ? new Map([...wanted, [state.owners.id, level]]) : wanted;
}

function problemIn(
  found: ListState | undefined,
  differences: Differences | undefined,
): SetUpFinding['problem'] | undefined {
  if (!found || !differences) return 'missing';
  // what inherits follows the site from the next change on, even where it is the same today
  if (!found.ownPermissions || differences.extra.length > 0) return 'tooOpen';
  return differences.missing.length > 0 ? 'missing' : undefined;
}

/** Who holds too much and who lacks what, each with the level, e.g. `Hub Staff: Edit`. Nothing where nobody does. */
function whoDiffers(
  state: SiteState,
  found: ListState | undefined,
  differences: Differences | undefined,
): Pick<SetUpStep, 'tooMuch' | 'tooLittle'> {
  const named = new Map([
    ...state.groups.map(({ id, title }): [number, string] => [id, title]),
    ...(found?.assignments ?? []).map(({ principalId, title }): [number, string] => [principalId, title]),
  ]);
  const words = ([principal, level]: Differences['missing'][number]): string =>
    `${named.get(principal) ?? ''}: ${state.levels.find(({ id }) => id === level)?.name ?? ''}`;
  const { extra = [], missing = [] } = differences ?? {};
  return {
    ...(extra.length > 0 ? { tooMuch: extra.map(words) } : {}),
    ...(missing.length > 0 ? { tooLittle: missing.map(words) } : {}),
  };
}

/** Whoever may do less afterwards. Administrators lose nothing: they could always. */
function losersOf(
  state: SiteState,
  found: ListState | undefined,
  wanted: Wanted | undefined,
): Pick<SetUpStep, 'losers'> {
  if (!found || !wanted) return {};
  const losers = found.assignments.flatMap((held) => loserIn(state, held, wanted));
  return losers.length > 0 ? { losers } : {};
}

function loserIn(state: SiteState, held: Assignment, wanted: Wanted): readonly Loser[] {
  if (state.administratorIds.has(held.principalId) || held.principalId === state.owners?.id) return [];
  const keeps = wanted.get(held.principalId);
  const may = (id: number | undefined): boolean => {
    const level = state.levels.find((one) => one.id === id);
    return level !== undefined && mayMoreThanRead(level);
  };
  if (keeps !== undefined && (may(keeps) || !held.levelIds.some(may))) return [];
  const members = state.groups.find(({ id }) => id === held.principalId)?.members ?? [];
  return [
    {
      name: held.title,
      people: members.map(({ name }) => name).sort(),
      loses: keeps === undefined ? 'opening' : 'changing',
    },
  ];
}
