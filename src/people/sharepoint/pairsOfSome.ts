import type { SPFI } from '@pnp/sp';
import { chunks } from '../../ground/sharepoint/chunks';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { todayOn } from '../../ground/sharepoint/connectSharePoint';
import { batchOfEach, inOneBatch } from '../../ground/sharepoint/inOneBatch';
import type { Answer, Part } from '../../ground/sharepoint/inOneBatch';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { filtered, folderPage, quoted } from '../../ground/sharepoint/readRows';
import { knowIfNewer } from '../../ground/sharepoint/knowSchema';
import { isNewerSite, lettersThere, shardsThere, tellShards } from '../../ground/sharepoint/siteSchema';
import type { Pair } from '../rules/Pair';
import { pairsOfScope } from '../rules/pairsOfScope';
import type { Scope } from '../rules/Scope';
import {
  belongingPlaces,
  eachScopeOnce,
  ownRowsPart,
  rowsOfPeoplePart,
  readBelonging,
  scopeFolderPart,
  yearsAround,
} from './belongingRows';
import { isBelongingThere, rowsShown, scopeInFolders } from './scopeFolders';
import { mendedRegister } from './mendedRegister';
import { pairSelection, pairs, registerOf, registersThere } from './pairColumns';
import { liesRight, pairsIn, undecidedPairs } from './registerRows';
import { sharePointBelonging } from './sharePointBelonging';

/** The first page of a pair's folder in the register: the rows it was opened with have the lowest ids. */
const registerFolderPart =
  (register: ListPlace, pairKey: string): Part<readonly Row[]> =>
  (sp: SPFI) =>
    folderPage(sp, register, pairKey, pairSelection.select);

/** The pairs of a key in one batch, two where its scope ended long ago. */
export async function pairsByKey(sp: SPFI, pairKey: string): Promise<readonly Pair[]> {
  const places = (await isBelongingThere(sp))
    ? belongingPlaces(shardsThere(sp, yearsAround(todayOn(sp))), ['belonging'])
    : [];
  const registers = registersThere(sp);
  const answers = await inOneBatch<(readonly Row[])[]>(
    sp,
    [
      ...registers.map((register) => registerFolderPart(register, pairKey)),
      ...places.map((place) => scopeFolderPart(place, pairKey)),
    ],
    { reads: true },
  );
  const rows = (await Promise.all(answers.slice(0, registers.length).map(shown))).flat();
  const asked = places.flatMap((place, index) => {
    const answer = answers[registers.length + index];
    return answer === undefined ? [] : [{ asked: place, answer }];
  });
  const scope =
    (await scopeInFolders(asked)) ?? (rows.length > 0 ? await sharePointBelonging(sp).ofScope(pairKey) : undefined);
  if (scope !== undefined) {
    const newer = isNewerSite(sp);
    const own = await inItsRegister(sp, scope, rows);
    const asWritten = pairsIn(scope, newer ? own : await mendedRegister(sp, scope, own), todayOn(sp));
    return asWritten.map((pair) => (newer && !pair.known && pair.itemId !== 0 ? { ...pair, newer } : pair));
  }
  return rows.length === 0 ? [] : undecidedWhere(sp, `PairKey eq ${quoted(pairKey)}`);
}

/** What was read, and with it the scope's folder in a list of the register that was not known of when it was read. */
async function inItsRegister(sp: SPFI, scope: Scope, rows: readonly Row[]): Promise<readonly Row[]> {
  const { register, key } = scope;
  if (register === undefined || lettersThere(sp).includes(register)) return rows;
  tellShards(sp, [register]);
  const [answer] = await inOneBatch<[readonly Row[]]>(sp, [registerFolderPart(registerOf(scope), key)], {
    reads: true,
  });
  return [...rows, ...(await shown(answer))];
}

/** The pairs of several keys: for each its folders, all in one batch. What is not found so is looked for by itself. */
export async function pairsByKeys(sp: SPFI, pairKeys: readonly string[]): Promise<readonly Pair[]> {
  const there = await isBelongingThere(sp);
  const places = there ? belongingPlaces(shardsThere(sp, yearsAround(todayOn(sp))), ['belonging']) : [];
  const registers = registersThere(sp);
  const asked = pairKeys.flatMap((key) => [
    ...registers.map((register) => ({ key, place: undefined, part: registerFolderPart(register, key) })),
    ...places.map((place) => ({ key, place, part: scopeFolderPart(place, key) })),
  ]);
  const answers = await batchOfEach(sp, asked, (batched, { part }) => part(batched), { reads: true });
  const found = await Promise.all(
    pairKeys.map(async (key) => {
      const own = answers.filter((one) => one.asked.key === key);
      const register = own.filter((one) => one.asked.place === undefined);
      const scope = await scopeInFolders(
        own.flatMap(({ asked: { place }, answer }) => (place === undefined ? [] : [{ asked: place, answer }])),
      );
      if (scope === undefined) return pairsByKey(sp, key);
      const rows = (await Promise.all(register.map(({ answer }) => shown(answer)))).flat();
      return pairsIn(scope, await inItsRegister(sp, scope, rows), todayOn(sp));
    }),
  );
  return found.flat();
}

/** Two batches: who belongs where, and the folders of those scopes in the register. */
export async function pairsSupervisedBy(sp: SPFI, personKey: string): Promise<readonly Pair[]> {
  const places = (await isBelongingThere(sp)) ? belongingPlaces(shardsThere(sp, yearsAround(todayOn(sp)))) : [];
  const [older, ...own] = await inOneBatch<unknown[]>(
    sp,
    [supervisorPart(personKey), ...places.map((place) => ownRowsPart(place, personKey))],
    { reads: true },
  );
  const found = await Promise.all(places.map(async (place, index) => readBelonging(await shown(own[index]), place)));
  const scopes = eachScopeOnce(found.flat()).filter(({ members }) =>
    members.some((member) => member.personKey === personKey && member.role === 'supervisor'),
  );
  const folders = await batchOfEach(
    sp,
    scopes,
    (batched, scope) => registerFolderPart(registerOf(scope), scope.key)(batched),
    { reads: true },
  );
  const decided = await Promise.all(
    folders.map(async ({ asked, answer }) => pairsIn(asked, await shown(answer), todayOn(sp))),
  );
  const undecided = undecidedPairs(
    await withoutScope(sp, older?.ok === true ? (older.value as readonly Row[]) : [], scopes),
  );
  return [...decided.flat(), ...(await sayingWhoWrote(sp, undecided))].filter(
    ({ supervisorKey }) => supervisorKey === personKey,
  );
}

/** What cannot be read was written by a newer version only where one has set the site up. */
async function sayingWhoWrote(sp: SPFI, found: readonly Pair[]): Promise<readonly Pair[]> {
  const isReadable = ({ status }: Pair): boolean => status !== 'unknown';
  if (found.every(isReadable) || !(await knowIfNewer(sp))) return found;
  return found.map((pair) => (isReadable(pair) ? pair : { ...pair, newer: true }));
}

/** One batch: the rows of belonging that name them, in the lists of the years around. */
export async function pairsOfPeople(sp: SPFI, personKeys: readonly string[]): Promise<readonly Pair[]> {
  if (personKeys.length === 0 || !(await isBelongingThere(sp))) return [];
  const places = belongingPlaces(shardsThere(sp, yearsAround(todayOn(sp))), ['belonging']);
  const asked = places.flatMap((place) => chunks([...new Set(personKeys)]).map((keys) => ({ place, keys })));
  const answers = await batchOfEach(sp, asked, (batched, { place, keys }) => rowsOfPeoplePart(place, keys)(batched), {
    reads: true,
  });
  const rows = await Promise.all(
    answers.map(async ({ asked: { place }, answer }) => readBelonging(await shown(answer), place)),
  );
  const scopes = eachScopeOnce(rows.flat()).filter(({ recordClass }) => recordClass !== 'apart');
  return scopes.flatMap((scope) => pairsOfScope(scope, new Map(), todayOn(sp)));
}

/** As release 0.1.0 kept it; only what nobody has confirmed yet is taken from it, and what fails here closes nothing. */
const supervisorPart =
  (personKey: string): Part<unknown> =>
  (sp: SPFI) =>
    filtered(sp, pairs, pairSelection, `SupervisorKey eq ${quoted(personKey)}`)();

async function undecidedWhere(sp: SPFI, filter: string): Promise<readonly Pair[]> {
  const [answer] = await inOneBatch<[unknown]>(sp, [(batched) => filtered(batched, pairs, pairSelection, filter)()], {
    reads: true,
  });
  return undecidedPairs(answer.ok ? await shown(answer) : []);
}

/** Rows of the register whose folder no scope stands behind. */
async function withoutScope(sp: SPFI, rows: readonly Row[], known: readonly Scope[]): Promise<readonly Row[]> {
  const keys = [...new Set(rows.filter(liesRight).map((row) => textIn(row, 'PairKey')))].filter(
    (key) => !known.some((scope) => scope.key === key),
  );
  const belonging = sharePointBelonging(sp);
  const without: string[] = [];
  for (const key of keys) if ((await belonging.ofScope(key)) === undefined) without.push(key);
  return rows.filter((row) => liesRight(row) && without.includes(textIn(row, 'PairKey')));
}

const shown = (answer: Answer<unknown> | undefined): Promise<readonly Row[]> =>
  answer === undefined ? Promise.resolve([]) : rowsShown(answer);
