import type { SPFI } from '@pnp/sp';
import { mySiteId } from '../../ground/sharepoint/myself';
import type { ListDefinition } from '../../../sharepoint/lists/ListDefinition';
import type { AcademicYear } from '../../ground/rules/School';
import type { Realm } from '../rules/realm';
import type { AccessFinding, AccessReport, AccessRun } from '../rules/AccessReport';
import { listTitleOf } from '../../ground/sharepoint/listAddress';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import { lettersThere } from '../../ground/sharepoint/siteSchema';
import { isServiceError } from '../../ground/rules/ServiceError';
import { yearsShown } from '../../ground/sharepoint/yearsShown';
import { readAccessModel } from './accessModel';
import type { AccessModel } from './accessModel';
import {
  folderFindings,
  listFindings,
  namesOf,
  notCertain,
  notLookedAt,
  openedFindings,
  pairFindings,
  siteFindings,
  undecidedFindings,
} from './accessFindings';
import { readPlacesTwice } from './readPlacesTwice';
import type { PlaceToRead } from './readPlacesTwice';
import { referenceFindings } from './referenceFindings';
import { isPlaceOf, listsOf } from './pairPlaces';
import type { PairPlace } from './pairPlaces';
import { scanList } from './scanList';
import type { FoundInList, FoundScope } from './scanList';
import { isDecided } from './scopeStanding';
import { writeSnapshots } from './writeSnapshots';
import type { FolderLook } from './writeSnapshots';
import { leftOutFindings, rowsWanted, writtenFindings } from './writtenRows';

export interface CheckInput extends AccessRun {
  readonly now: Date;
  /** Random; names the snapshots of this check. */
  readonly key: string;
  /** Of what is kept apart, as a close keeper. */
  readonly realm?: Realm;
}

/**
 * Reads the real permissions of every list and every folder of a pair, whatever the year, as a record keeper, and
 * compares them with belonging: taking somebody off the site or a list silently takes them off every folder too, which
 * looking at one pair never shows. Writes each open pair a dated snapshot where two readings agree. Changes no
 * permission. May be stopped; then only what was read is said.
 */
export async function checkScopes(sp: SPFI, input: CheckInput): Promise<AccessReport> {
  const model = await readAccessModel(sp, input.realm ?? 'open');
  const findings: AccessFinding[] = [
    ...siteFindings(model),
    ...(await referenceIn(sp, model)),
    ...[...model.scopes].flatMap(([pairKey, pair]) => pairFindings(pairKey, pair)),
    ...undecidedFindings(model),
    ...leftOutFindings(model.leftOut),
  ];
  const { work, told } = await placesToRead(sp, model);
  findings.push(...told);
  const { readings, done, rights } = await readPlacesTwice(sp, work, input);
  const looks: FolderLook[] = [];
  for (const { place, scope, reading } of readings) {
    if (reading.state === 'shut') findings.push(notLookedAt(place, scope));
    if (reading.state === 'notCertain') findings.push(notCertain(place, scope, model));
    if (reading.state !== 'agreed') continue;
    const { actual } = reading;
    findings.push(
      ...(scope === undefined ? listFindings(place, actual, model) : folderFindings(place, scope, actual, model)),
    );
    if (scope?.kind === 'folder') looks.push({ place, pairKey: scope.pairKey, actual });
  }
  // what an administrator who keeps no records sees is said to them, and to nobody of the pairs
  const keeps = model.keeperIds.has(await mySiteId(sp));
  if (rights === 'notRead')
    findings.push(
      ...work.flatMap(({ place, scope }) =>
        keeps ? openedFindings(place, scope, model) : [notLookedAt(place, scope)],
      ),
    );
  const stopped = done < work.length;
  const snapshots =
    stopped || rights === 'notRead' || !keeps
      ? 0
      : await writeSnapshots(sp, { model, looks, findings, key: input.key });
  return {
    checkedAt: input.now.toISOString(),
    scopes: done,
    pairs: model.scopes.size + model.undecided.size,
    findings,
    snapshots,
    rights,
    stopped,
  };
}

/** What is to be read twice, and what the lists tell of themselves. */
async function placesToRead(
  sp: SPFI,
  model: AccessModel,
): Promise<{ readonly work: readonly PlaceToRead[]; readonly told: readonly AccessFinding[] }> {
  const work: PlaceToRead[] = [];
  const told: AccessFinding[] = [];
  for (const { place, further } of await placesOf(sp, model)) {
    const found = await scanned(sp, place);
    if (found === undefined) {
      told.push(...(further ? [] : [notLookedAt(place)]));
      continue;
    }
    if (isEmpty(found, further)) continue;
    work.push({ place, scope: undefined }, ...found.scopes.map((scope) => ({ place, scope })));
    told.push(
      ...(further ? [] : missingFolders(place, found.scopes, model)),
      ...(await writtenFindings(sp, place, found.rows, model)),
    );
  }
  return { work, told };
}

/** A year that no pair has, and in whose list nothing was left. */
const isEmpty = ({ scopes }: FoundInList, further: boolean): boolean => further && scopes.length === 0;

/** Reference lists are the record keepers' to look at. */
async function referenceIn(sp: SPFI, { realm, ids }: AccessModel): Promise<readonly AccessFinding[]> {
  return realm === 'open' ? referenceFindings(sp, ids) : [];
}

interface PlaceToScan {
  readonly place: PairPlace;
  /** Of a year in which, as far as belonging says, no pair has folders. */
  readonly further: boolean;
}

/**
 * The lists of pairs: the register's, and those of every year in which any pair has folders. Of the other years those
 * in which folders were left all the same, by an opening that was cut off; the set-up looks at the lists themselves.
 */
async function placesOf(sp: SPFI, { realm, scopes, undecided }: AccessModel): Promise<readonly PlaceToScan[]> {
  const shards = [
    ...[...scopes.values()].flatMap(({ scope }) => scope.shards),
    ...[...undecided.values()].flatMap((rows) => rows.flatMap((row) => row.shards)),
  ];
  const years = [...new Set(shards)].sort();
  const [kept] = listsOf(realm).filter(({ sharded }) => sharded);
  const further = kept === undefined ? [] : (await yearsShown(sp, kept.key)).filter((one) => !years.includes(one));
  const letters = lettersThere(sp);
  const place = (definition: ListDefinition, shard?: AcademicYear): PairPlace => ({
    list: definition.key,
    shard,
    definition,
  });
  const places: PlaceToScan[] = [];
  for (const definition of listsOf(realm)) {
    if (!(await isListThere(sp, { list: definition.key }))) continue;
    if (!definition.sharded) {
      const registers = definition.lettered ? [undefined, ...letters] : [undefined];
      places.push(...registers.map((register) => ({ place: place(definition, register), further: false })));
      continue;
    }
    places.push(...years.map((year) => ({ place: place(definition, year), further: false })));
    places.push(...[...further].sort().map((year) => ({ place: place(definition, year), further: true })));
  }
  return places;
}

/**
 * Undefined where the keepers themselves are shut out: their rights on the list are gone, and only an administrator can
 * tell more.
 */
async function scanned(sp: SPFI, place: PairPlace): Promise<FoundInList | undefined> {
  try {
    return await scanList(sp, place, rowsWanted(place));
  } catch (error) {
    if (isServiceError(error) && (error.code === 'forbidden' || error.code === 'notFound')) return undefined;
    throw error;
  }
}

function missingFolders(
  place: PairPlace,
  found: readonly FoundScope[],
  { scopes }: AccessModel,
): readonly AccessFinding[] {
  // pairs of before there were looks have none yet, and the first look makes it
  if (place.list === 'looks') return [];
  const there = new Set(found.filter(({ kind }) => kind === 'folder').map(({ pairKey }) => pairKey));
  return [...scopes]
    .filter(([pairKey, { scope }]) => !there.has(pairKey) && isPlaceOf(place, scope))
    .map(
      ([pairKey, pair]): AccessFinding => ({
        key: `folderMissing ${listTitleOf(place)} ${pairKey}`,
        problem: 'folderMissing',
        place: listTitleOf(place),
        list: place.list,
        shard: place.shard,
        pairKey,
        pairNames: namesOf(pair),
        who: '',
        itemId: undefined,
        repairable: isDecided(pair),
      }),
    );
}
