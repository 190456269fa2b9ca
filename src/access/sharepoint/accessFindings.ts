import { groups } from '../../../sharepoint/lists/groups';
import type { AccessFinding } from '../rules/AccessReport';
import { listTitleOf } from '../../ground/sharepoint/listAddress';
import type { AccessModel, ModelScope } from './accessModel';
import type { Assignment, Wanted } from './assignments';
import { isPlaceOf, wantedOn } from './pairPlaces';
import type { PairPlace } from './pairPlaces';
import { groupIdIn } from './siteIds';
import type { FoundScope } from './scanList';
import { isDecided } from './scopeStanding';
import { isExact } from './pairFolders';
import type { Scope } from '../../people/rules/Scope';

const nothing = {
  place: '',
  list: undefined,
  shard: undefined,
  pairKey: '',
  pairNames: [],
  who: '',
  itemId: undefined,
} as const;

/**
 * Levels, groups and who is in them: what every scope rests on. An administrator's set-up or the group itself puts
 * these right.
 */
export function siteFindings({ changedLevels, changedGroups, guestsInGroups }: AccessModel): readonly AccessFinding[] {
  const finding =
    (problem: AccessFinding['problem']) =>
    (who: string): AccessFinding => ({ ...nothing, key: `${problem} ${who}`, problem, who, repairable: false });
  return [
    ...changedLevels.map(finding('levelChanged')),
    ...changedGroups.map(finding('groupChanged')),
    ...guestsInGroups.map(finding('guestInGroup')),
  ];
}

/** What is wrong with a pair's people, whichever folder one looks at. */
export function pairFindings(pairKey: string, pair: ModelScope): readonly AccessFinding[] {
  const finding = (problem: AccessFinding['problem'], who: string, repairable: boolean): AccessFinding => ({
    ...nothing,
    key: `${problem} ${pairKey} ${who}`,
    problem,
    pairKey,
    pairNames: namesOf(pair),
    who,
    repairable,
  });
  const { scope, readers, missing, replaced } = pair;
  if (readers.newer.length > 0) return [finding('pairUnknown', '', false)];
  return [
    ...readers.unknown.map(({ name }) => finding('personMissing', name, false)),
    ...missing.map(({ name }) => finding('accountMissing', name, true)),
    ...replaced.map(({ name }) => finding('accountReplaced', name, false)),
    ...(scope.lastDay === undefined ? readers.left.map(({ name }) => finding('leftWithPair', name, false)) : []),
  ];
}

/** A pair of the first release is read as its register says, and nothing is given by it, until a keeper has decided. */
export const undecidedFindings = ({ undecided }: AccessModel): readonly AccessFinding[] =>
  [...undecided].map(([pairKey, rows]) => ({
    ...nothing,
    key: `notTakenOver ${pairKey}`,
    problem: 'notTakenOver' as const,
    pairKey,
    pairNames: [
      ...new Set(rows.flatMap(({ supervisorName, superviseeName }) => [supervisorName, superviseeName])),
    ].filter((name) => name !== ''),
    repairable: false,
  }));

export function listFindings(
  place: PairPlace,
  actual: readonly Assignment[],
  model: AccessModel,
): readonly AccessFinding[] {
  const wanted = new Map(
    place.definition.grants.map((grant): [number, number] => [
      groupIdIn(model.ids, grant.group),
      model.ids.levels[grant.level],
    ]),
  );
  return differences(
    actual,
    wanted,
    (problem, who) => ({
      ...nothing,
      key: `${problem} ${listTitleOf(place)} ${who}`,
      problem,
      place: listTitleOf(place),
      list: place.list,
      shard: place.shard,
      who,
      repairable: true,
    }),
    (id) => groupName(model, id),
  );
}

export function folderFindings(
  place: PairPlace,
  scope: FoundScope,
  actual: readonly Assignment[],
  model: AccessModel,
): readonly AccessFinding[] {
  const pair = model.scopes.get(scope.pairKey);
  const finding = (problem: AccessFinding['problem'], who: string, repairable: boolean): AccessFinding => ({
    key: `${problem} ${listTitleOf(place)} ${scope.itemId} ${who}`,
    problem,
    place: listTitleOf(place),
    list: place.list,
    shard: place.shard,
    pairKey: scope.pairKey,
    pairNames: pair ? namesOf(pair) : [],
    who,
    itemId: scope.itemId,
    repairable,
  });
  if (scope.kind === 'item') return [finding('itemShared', actual.map(({ title }) => title).join(', '), true)];
  if (!pair) {
    // one of the first release keeps its rights until a keeper has decided; any other may be closed
    if (model.undecided.has(scope.pairKey)) return [];
    const people = actual.filter(({ isGroup }) => !isGroup);
    return [finding('noPair', people.map(({ title }) => title).join(', '), people.length > 0)];
  }
  // begun in a list that belonging does not know of: whoever may open it does so for no reason
  if (!isPlaceOf(place, pair.scope)) {
    const people = actual.filter(({ isGroup }) => !isGroup);
    return people.length === 0 ? [] : [finding('noPair', people.map(({ title }) => title).join(', '), true)];
  }
  // a pair whose people are not all known, or are not who they were, needs a decision: nothing of it is repaired by
  // guessing
  const repairable = isDecided(pair);
  if (pair.readers.newer.length > 0) return [];
  const wanted = wantedOn(place.definition, model.ids, pair.parties);
  if (!scope.ownPermissions && !isExact({ ...scope, place, wanted }, actual))
    return [finding('opened', '', repairable)];
  return differences(
    actual,
    wanted,
    (problem, who) => finding(problem, who, repairable),
    (id) => pair.parties.find((party) => party.id === id)?.name ?? groupName(model, id),
  );
}

/** What can be told of a folder by somebody who may not read who holds what: that it has no permissions of its own. */
export function openedFindings(
  place: PairPlace,
  scope: FoundScope | undefined,
  model: AccessModel,
): readonly AccessFinding[] {
  const pair = scope && model.scopes.get(scope.pairKey);
  if (pair === undefined || scope?.kind !== 'folder' || scope.ownPermissions) return [];
  return folderFindings(place, scope, [], model).filter(({ problem }) => problem === 'opened');
}

const groupName = ({ ids }: AccessModel, id: number): string =>
  groups.find(({ key }) => ids.groups[key] === id)?.title ?? '';

/** Each principal once: let in, shut out, or at another level than planned. */
function differences(
  actual: readonly Assignment[],
  wanted: Wanted,
  finding: (problem: 'letIn' | 'lockedOut' | 'otherLevel', who: string) => AccessFinding,
  nameOf: (id: number) => string,
): readonly AccessFinding[] {
  const held = new Map(actual.map((one) => [one.principalId, one]));
  return [
    ...actual.filter(({ principalId }) => !wanted.has(principalId)).map(({ title }) => finding('letIn', title)),
    ...[...wanted].filter(([id]) => !held.has(id)).map(([id]) => finding('lockedOut', nameOf(id))),
    ...actual
      .filter(
        ({ principalId, levelIds }) =>
          wanted.has(principalId) && (levelIds.length !== 1 || levelIds[0] !== wanted.get(principalId)),
      )
      .map(({ title }) => finding('otherLevel', title)),
  ];
}

/** The keepers themselves are shut out. */
export function notLookedAt(place: PairPlace, scope?: FoundScope): AccessFinding {
  return {
    ...nothing,
    key: `notLookedAt ${listTitleOf(place)} ${scope?.itemId ?? ''}`,
    problem: 'notLookedAt',
    place: listTitleOf(place),
    list: place.list,
    shard: place.shard,
    pairKey: scope?.pairKey ?? '',
    itemId: scope?.itemId,
    repairable: false,
  };
}

/** Supervisor first, as belonging names them. */
export const namesOf = ({ scope }: Pick<ModelScope, 'scope'>): readonly string[] => namesIn(scope);

export const namesIn = ({ members }: Scope): readonly string[] => [
  ...new Set([
    ...members.filter(({ role }) => role === 'supervisor').map(({ name }) => name),
    ...members.map(({ name }) => name),
  ]),
];

/** Readings of one place that contradicted each other. */
export function notCertain(place: PairPlace, scope: FoundScope | undefined, { scopes }: AccessModel): AccessFinding {
  const pair = scope && scopes.get(scope.pairKey);
  return {
    ...notLookedAt(place, scope),
    key: `notCertain ${listTitleOf(place)} ${scope?.itemId ?? ''}`,
    problem: 'notCertain',
    pairNames: pair ? namesOf(pair) : [],
  };
}
