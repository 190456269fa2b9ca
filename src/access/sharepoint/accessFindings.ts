import { groups } from '../../../sharepoint/lists/groups';
import type { AccessFinding } from '../rules/AccessReport';
import { listTitleOf } from '../../ground/sharepoint/listAddress';
import type { AccessModel, ModelPair } from './accessModel';
import type { Assignment, Wanted } from './assignments';
import { wantedOn } from './pairPlaces';
import type { PairPlace } from './pairPlaces';
import { groupIdIn } from './siteIds';
import type { FoundScope } from './scanList';

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
export function pairFindings(pairKey: string, pair: ModelPair, { people }: AccessModel): readonly AccessFinding[] {
  const finding = (problem: AccessFinding['problem'], who: string, repairable: boolean): AccessFinding => ({
    ...nothing,
    key: `${problem} ${pairKey} ${who}`,
    problem,
    pairKey,
    pairNames: namesOf(pair),
    who,
    repairable,
  });
  if (isUnknown(pair)) return [finding('pairUnknown', '', false)];
  const left = pair.rows
    .filter(({ status }) => status === 'active')
    .flatMap((row) => [row.supervisorKey, row.superviseeKey])
    .filter((key) => people.get(key)?.status === 'left');
  return [
    ...pair.readers.unknown.map((key) => finding('personMissing', nameIn(pair, key), false)),
    ...pair.missing.map(({ name }) => finding('accountMissing', name, true)),
    ...pair.replaced.map(({ name }) => finding('accountReplaced', name, false)),
    ...[...new Set(left)].map((key) => finding('leftWithPair', people.get(key)?.name ?? '', false)),
  ];
}

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
  const pair = model.pairs.get(scope.pairKey);
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
  if (!pair)
    return [
      finding(
        'noPair',
        actual
          .filter(({ isGroup }) => !isGroup)
          .map(({ title }) => title)
          .join(', '),
        false,
      ),
    ];
  // a pair whose people are not all known, or are not who they were, needs a decision: nothing of it is repaired by
  // guessing
  const repairable = isDecided(pair);
  if (isUnknown(pair)) return [];
  if (!scope.ownPermissions) return [finding('opened', '', repairable)];
  return differences(
    actual,
    wantedOn(place.definition, model.ids, pair.parties),
    (problem, who) => finding(problem, who, repairable),
    (id) => pair.parties.find((party) => party.id === id)?.name ?? groupName(model, id),
  );
}

/** Whom a pair's folders belong to is known: nothing of any other pair is repaired by guessing. */
export const isDecided = (pair: ModelPair): boolean =>
  pair.readers.unknown.length === 0 && pair.replaced.length === 0 && !isUnknown(pair);

/** Only a newer version of the Hub knows whether it goes on, or whether one of its people is still here. */
export const isUnknown = ({ rows, readers }: Pick<ModelPair, 'rows' | 'readers'>): boolean =>
  rows.some(({ status }) => status === 'unknown') || readers.newer.length > 0;

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

export const namesOf = ({ rows }: Pick<ModelPair, 'rows'>): readonly string[] => [
  ...new Set([...rows.map((row) => row.supervisorName), ...rows.map((row) => row.superviseeName)]),
];

function nameIn({ rows }: ModelPair, key: string): string {
  const row = rows.find(({ supervisorKey, superviseeKey }) => supervisorKey === key || superviseeKey === key);
  if (row === undefined) return '';
  return row.supervisorKey === key ? row.supervisorName : row.superviseeName;
}
