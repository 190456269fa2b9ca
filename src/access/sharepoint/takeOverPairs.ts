import type { SPFI } from '@pnp/sp';
import { mySiteId } from '../../ground/sharepoint/myself';
import type { Pair } from '../../people/rules/Pair';
import type { Person, PersonKey } from '../../ground/rules/Person';
import { ServiceError } from '../../ground/rules/ServiceError';
import { isBelongingThere } from '../../people/sharepoint/belongingRows';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import { sharePointPairs } from '../../people/sharepoint/sharePointPairs';
import { sharePointPeople } from '../../people/sharepoint/sharePointPeople';
import { recordContentOf } from '../../records/rules/canonicalText';
import type { SealItem } from '../../records/rules/SealedRecord';
import { sharePointSeals } from '../../records/sharepoint/sharePointSeals';
import type { AccessPlan } from '../rules/accessPlan';
import type { ReadBack } from '../rules/ReadBack';
import { takeOver } from '../rules/takeOver';
import type { TakeOver, TakeOverAnswer, TakeOverPerson, TakeOverSources } from '../rules/takeOver';
import { changeScope, scopeStandingOf } from './changePair';
import { foresee } from './foresee';
import { ensurePairFolders, lookAtPairFolders } from './pairFolders';
import { isBelonging, pairPlaces } from './pairPlaces';
import { plannedFolders } from './setScope';
import { readSiteAccounts } from './siteAccounts';
import type { SiteAccounts } from './siteAccounts';
import { readIds } from './siteIds';

/** Every pair of the first release that nobody has confirmed yet, with what its three sources come to. Changes nothing. */
export async function lookAtTakingOver(sp: SPFI): Promise<readonly TakeOver[]> {
  if (!(await isBelongingThere(sp))) throw new ServiceError('notFound');
  const byPair = new Map<string, Pair[]>();
  for await (const page of sharePointPairs(sp).all())
    for (const pair of page) if (!pair.decided) byPair.set(pair.pairKey, [...(byPair.get(pair.pairKey) ?? []), pair]);
  if (byPair.size === 0) return [];
  const [accounts, people] = await Promise.all([readSiteAccounts(sp), sharePointPeople(sp).atSchools([])]);
  const known = new Map(people.map((person): [string, Person] => [person.key, person]));
  const looks: TakeOver[] = [];
  for (const [pairKey, rows] of byPair) looks.push(takeOver(await sourcesOf(sp, { pairKey, rows, accounts, known })));
  return looks;
}

/**
 * Writes belonging where rights, seals and rows agree, without a question. No right is changed: belonging says what
 * SharePoint has. Safe to repeat; answers how many pairs were taken over.
 */
export async function takeOverAgreeing(sp: SPFI, looks: readonly TakeOver[]): Promise<number> {
  const [ids, me] = await Promise.all([readIds(sp), mySiteId(sp)]);
  let count = 0;
  for (const look of looks) {
    if (look.state !== 'agrees') continue;
    const { scope } = look;
    const planned = plannedFolders(pairPlaces(scope.shards).filter(isBelonging), ids, await scopeStandingOf(sp, scope));
    await ensurePairFolders(sp, planned, scope.key, { me, principals: [], levels: [] });
    await sharePointBelonging(sp).put(scope, undefined);
    count += 1;
  }
  return count;
}

/** Who would gain and who would lose by an answer. Changes nothing. */
export const foreseeAnswer = (sp: SPFI, { scope }: TakeOverAnswer): Promise<AccessPlan> =>
  foresee(sp, { changes: [{ seen: scope, scope }], findings: [], leaving: [] });

/** Makes it what a record keeper answered; undefined where it is not what the plan said any more. */
export async function takeOverAnswered(
  sp: SPFI,
  answer: TakeOverAnswer,
  plan: AccessPlan,
): Promise<ReadBack | undefined> {
  const now = await lookAtTakingOver(sp);
  const look = now.find(({ sources }) => sources.pairKey === answer.scope.key);
  const asked = look?.state === 'differs' ? look.answers.find(({ key }) => key === answer.key) : undefined;
  if (asked === undefined || JSON.stringify(asked) !== JSON.stringify(answer)) return undefined;
  if ((await foreseeAnswer(sp, asked)).print !== plan.print) return undefined;
  const ids = await readIds(sp);
  const { scope } = asked;
  const planned = plannedFolders(pairPlaces(scope.shards).filter(isBelonging), ids, await scopeStandingOf(sp, scope));
  await ensurePairFolders(sp, planned, scope.key, { me: await mySiteId(sp), principals: [], levels: [] });
  await sharePointBelonging(sp).put(scope, undefined);
  return changeScope(sp, { seen: scope, scope });
}

interface Around {
  readonly pairKey: string;
  readonly rows: readonly Pair[];
  readonly accounts: SiteAccounts;
  readonly known: ReadonlyMap<string, Person>;
}

async function sourcesOf(sp: SPFI, { pairKey, rows, accounts, known }: Around): Promise<TakeOverSources> {
  const shards = [...new Set(rows.flatMap((row) => row.shards))].sort();
  const shard = shards[shards.length - 1];
  const items = shard === undefined ? [] : await sharePointSeals(sp).ofPair(shard, pairKey);
  const letIn = shard === undefined ? [] : await whoIsLetIn(sp, { pairKey, shard, accounts });
  const parties = partiesIn(items);
  const keys = new Set([
    ...rows.flatMap(({ supervisorKey, superviseeKey }) => [supervisorKey, superviseeKey]),
    ...letIn,
    ...(parties ? [parties.supervisor, ...parties.supervisees] : []),
  ]);
  const people = new Map(
    [...keys].map((key): [PersonKey, TakeOverPerson] => {
      const account = accounts.byKey(key);
      const person = known.get(key);
      return [
        key,
        {
          key,
          name: person?.name ?? account?.name ?? nameIn(rows, key),
          siteId: account?.id ?? 0,
          left: person?.status === 'left',
        },
      ];
    }),
  );
  return { pairKey, rows, letIn, parties, people };
}

/** People with a level on the folder of sealed records, by two readings; groups and accounts of no directory are none. */
async function whoIsLetIn(
  sp: SPFI,
  { pairKey, shard, accounts }: { readonly pairKey: string; readonly shard: string; readonly accounts: SiteAccounts },
): Promise<readonly PersonKey[]> {
  const place = { list: 'seals', shard } as const;
  const { value } = await lookAtPairFolders(sp, [{ place, wanted: new Map<number, number>() }], pairKey);
  return value.flatMap(({ actual }) =>
    (actual ?? []).flatMap(({ principalId, isGroup, title }) => {
      if (isGroup) return [];
      const key = accounts.byId(principalId)?.key ?? '';
      // a name nobody has now is no party, and makes the rights differ from the rows
      return [key === '' ? title : key];
    }),
  );
}

function partiesIn(items: readonly SealItem[]): TakeOverSources['parties'] {
  const texts = items.flatMap((item) => (item.kind === 'text' ? [item] : [])).sort((a, b) => a.itemId - b.itemId);
  const people = recordContentOf(texts[texts.length - 1]?.text ?? '')?.people ?? [];
  const supervisor = people.find(({ role }) => role === 'supervisor');
  return (
    supervisor && {
      supervisor: supervisor.key,
      supervisees: people.filter(({ role }) => role === 'supervisee').map(({ key }) => key),
    }
  );
}

function nameIn(rows: readonly Pair[], key: string): string {
  const row = rows.find(({ supervisorKey, superviseeKey }) => supervisorKey === key || superviseeKey === key);
  if (row === undefined) return '';
  return row.supervisorKey === key ? row.supervisorName : row.superviseeName;
}
