import type { SPFI } from '@pnp/sp';
import { lists } from '../../../sharepoint/lists/lists';
import type { ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import type { AcademicYear } from '../../ground/rules/School';
import type { AccessFinding, AccessReport, AccessRun } from '../rules/AccessReport';
import type { Row } from '../../ground/sharepoint/cells';
import { batchOfEach, valueOf } from '../../ground/sharepoint/inOneBatch';
import { listAt, listTitleOf } from '../../ground/sharepoint/listAddress';
import { isListThere } from '../../ground/sharepoint/siteSchema';
import { isServiceError } from '../../ground/rules/ServiceError';
import { readAccessModel } from './accessModel';
import type { AccessModel } from './accessModel';
import { assignmentsOf } from './assignments';
import { folderFindings, isDecided, listFindings, notLookedAt, pairFindings, siteFindings } from './accessFindings';
import { referenceFindings } from './referenceFindings';
import type { PairPlace } from './pairPlaces';
import { scanList } from './scanList';
import type { FoundScope } from './scanList';
import { writeSnapshots } from './writeSnapshots';
import type { FolderLook } from './writeSnapshots';

export interface CheckInput extends AccessRun {
  readonly now: Date;
  /** Random; names the snapshots of this check. */
  readonly key: string;
}

const together = 100;

/**
 * Reads the real permissions of every list and every folder of a pair, whatever the year, as a record keeper, and
 * compares them with the
 * model: taking somebody off the site or a list silently takes them off every folder too, which looking at one pair
 * never shows. Writes
 * each open pair a dated snapshot from what was read. Changes no permission. May be stopped; then only what was read is
 * said.
 */
export async function checkScopes(sp: SPFI, input: CheckInput): Promise<AccessReport> {
  const model = await readAccessModel(sp);
  const findings: AccessFinding[] = [
    ...siteFindings(model),
    ...(await referenceFindings(sp, model.ids)),
    ...[...model.pairs].flatMap(([pairKey, pair]) => pairFindings(pairKey, pair, model)),
  ];
  const work: { readonly place: PairPlace; readonly scope: FoundScope | undefined }[] = [];
  for (const place of placesOf(model)) {
    // Set-up has still to make it
    if (!(await isListThere(sp, place))) continue;
    const scopes = await scanned(sp, place);
    if (scopes === undefined) findings.push(notLookedAt(place));
    else work.push({ place, scope: undefined }, ...scopes.map((scope) => ({ place, scope })));
    if (scopes) findings.push(...missingFolders(place, scopes, model));
  }
  const looks: FolderLook[] = [];
  let done = 0;
  for (let at = 0; at < work.length && input.signal?.aborted !== true; at += together) {
    const some = work.slice(at, at + together);
    input.onProgress({ done, total: work.length });
    const answers = await batchOfEach(sp, some, (b, { place, scope }) => assignmentsAt(b, place, scope), {
      reads: true,
    });
    for (const { asked, answer } of answers) {
      const { place, scope } = asked;
      if (!answer.ok && ['forbidden', 'notFound'].includes(answer.error.code)) {
        findings.push(notLookedAt(place, scope));
        continue;
      }
      const actual = assignmentsOf(valueOf(answer) as readonly Row[]);
      if (scope === undefined) findings.push(...listFindings(place, actual, model));
      else findings.push(...folderFindings(place, scope, actual, model));
      if (scope?.kind === 'folder') looks.push({ place, pairKey: scope.pairKey, actual });
    }
    done += some.length;
  }
  input.onProgress({ done, total: work.length });
  const stopped = done < work.length;
  const snapshots = stopped ? 0 : await writeSnapshots(sp, { model, looks, findings, key: input.key });
  return { checkedAt: input.now.toISOString(), scopes: done, pairs: model.pairs.size, findings, snapshots, stopped };
}

/**
 * The lists of pairs: the register's, and those of every year in which any pair has folders. The set-up looks at the
 * others.
 */
function placesOf({ pairs }: AccessModel): readonly PairPlace[] {
  const years = [...new Set([...pairs.values()].flatMap(({ rows }) => rows.flatMap(({ shards }) => shards)))].sort();
  // what is kept apart is closed to ordinary keepers, and its own to look at
  const closed = lists.filter(({ pairLevel, key }) => pairLevel !== undefined && key !== 'closeBelonging');
  const place = (definition: ListDefinition, shard?: AcademicYear): PairPlace => ({
    list: definition.key,
    shard,
    definition,
  });
  return closed.flatMap((definition) =>
    definition.sharded ? years.map((year) => place(definition, year)) : [place(definition)],
  );
}

/**
 * Undefined where the keepers themselves are shut out: their rights on the list are gone, and only an administrator can
 * tell more.
 */
async function scanned(sp: SPFI, place: PairPlace): Promise<readonly FoundScope[] | undefined> {
  try {
    return await scanList(sp, place);
  } catch (error) {
    if (isServiceError(error) && (error.code === 'forbidden' || error.code === 'notFound')) return undefined;
    throw error;
  }
}

function assignmentsAt(sp: SPFI, place: PairPlace, scope: FoundScope | undefined): Promise<unknown> {
  const target = scope === undefined ? listAt(sp, place) : listAt(sp, place).items.getById(scope.itemId);
  return target.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
}

function missingFolders(
  place: PairPlace,
  scopes: readonly FoundScope[],
  { pairs }: AccessModel,
): readonly AccessFinding[] {
  const there = new Set(scopes.filter(({ kind }) => kind === 'folder').map(({ pairKey }) => pairKey));
  return [...pairs]
    .filter(
      ([pairKey, { rows }]) =>
        !there.has(pairKey) &&
        (place.list !== 'belonging' || rows.some(({ decided }) => decided)) &&
        (place.shard === undefined || rows.some(({ shards }) => shards.includes(place.shard ?? ''))),
    )
    .map(
      ([pairKey, pair]): AccessFinding => ({
        key: `folderMissing ${listTitleOf(place)} ${pairKey}`,
        problem: 'folderMissing',
        place: listTitleOf(place),
        list: place.list,
        shard: place.shard,
        pairKey,
        pairNames: [...new Set(pair.rows.flatMap((row) => [row.supervisorName, row.superviseeName]))],
        who: '',
        itemId: undefined,
        repairable: isDecided(pair),
      }),
    );
}
