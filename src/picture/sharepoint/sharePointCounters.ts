import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { ServiceError } from '../../ground/rules/ServiceError';
import { mergeBodyOf } from '../../ground/sharepoint/writtenCells';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { chunks } from '../../ground/sharepoint/chunks';
import { todayOn } from '../../ground/sharepoint/connectSharePoint';
import { inOneBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Part } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import { readByKey, readFiltered } from '../../ground/sharepoint/readItems';
import { answered, anyOf, filtered, rowsOf } from '../../ground/sharepoint/readRows';
import { hiddenIsRefused } from '../../ground/sharepoint/hiddenIsRefused';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import type { CounterStore, ReadProgress, RowStamp, StoredSchool } from '../ports';
import type { WrittenDown } from '../rules/WrittenDown';
import {
  countedIn,
  countedRow,
  counterColumns,
  factsIn,
  rowsOfSchool,
  stampOf,
  schoolSummaryIn,
  textOf,
  trustIn,
  trustKey,
  trustRow,
  writtenIn,
} from './counterRows';
import type { CounterRow } from './counterRows';

const place = { list: 'counters' } as const;
const { selection } = counterColumns;

/** Schools read in one request: their rows are long. */
const schoolsInPage = 30;
/** Rows written in one request. */
const rowsInBatch = 50;

export function sharePointCounters(sp: SPFI): CounterStore {
  return {
    isThere: () => isListThere(sp, place),
    async trust() {
      const row = await hiddenIsRefused(readByKey(sp, place, selection, trustKey));
      if (row === undefined) return { value: undefined, stamps: new Map() };
      return { value: trustIn(row), stamps: new Map([[trustKey, stampOf(row)]]) };
    },
    async schools(keys, onProgress = () => undefined) {
      if (!(await isListThere(sp, place))) return { value: new Map(), stamps: new Map() };
      const rows = keys === 'all' ? await everyRow(sp, onProgress) : await rowsOfSome(sp, keys);
      return {
        value: storedIn(rows),
        stamps: new Map(rows.map((row) => [textIn(row, 'HubKey'), stampOf(row)])),
      };
    },
    async summaries() {
      const short = { ...selection, select: selection.select.filter((column) => column !== 'Body') };
      return (await readFiltered(sp, place, short, "Kind eq 'school'")).flatMap((row) => schoolSummaryIn(row) ?? []);
    },
    async turned(today) {
      const rows = await readFiltered(
        sp,
        place,
        { select: ['Id', 'HubKey', 'SchoolKey', 'FileDirRef'] },
        `TurnsOn le ${today} and Kind eq 'school'`,
      );
      return rows.map((row) => textIn(row, 'SchoolKey'));
    },
    async putSchools(schools, seen, asOf, onProgress) {
      const rows = schools.flatMap((school) => rowsOfSchool(school, asOf));
      await put(sp, rows, seen.stamps, onProgress);
    },
    putTrust: (trust, seen) => put(sp, [trustRow(trust)], seen.stamps),
    async counted(key) {
      const row = await hiddenIsRefused(readByKey(sp, place, selection, key));
      if (row === undefined) return { value: undefined, stamps: new Map() };
      return { value: countedIn(row), stamps: new Map([[key, stampOf(row)]]) };
    },
    putCounted: (key, value, seen) => put(sp, [countedRow(key, value)], seen.stamps),
  };
}

/** Every school's rows, and the half-terms of this year and the last. */
async function everyRow(sp: SPFI, onProgress: ReadProgress): Promise<readonly Row[]> {
  const year = academicYearOf(todayOn(sp));
  const schools = await readInPages(sp, "Kind eq 'school'", onProgress);
  const parts = await readFiltered(sp, place, selection, "Kind eq 'part'");
  const halfTerms = await readFiltered(
    sp,
    place,
    selection,
    `${anyOf('AcademicYear', [previousYear(year), year])} and Kind eq 'halfTerm'`,
  );
  return [...schools, ...parts, ...halfTerms];
}

async function readInPages(sp: SPFI, filter: string, onProgress: ReadProgress): Promise<readonly Row[]> {
  const pages = filtered(sp, place, selection, filter).top(schoolsInPage)[Symbol.asyncIterator]();
  const rows: Row[] = [];
  for (;;) {
    const page = await answered(() => pages.next());
    if (page.done) return rowsOf(rows);
    rows.push(...(page.value as readonly Row[]));
    onProgress(rows.length, 0);
  }
}

async function rowsOfSome(sp: SPFI, keys: readonly string[]): Promise<readonly Row[]> {
  const found = await Promise.all(
    chunks(keys).map((some) => readFiltered(sp, place, selection, anyOf('SchoolKey', some))),
  );
  return found.flat();
}

function storedIn(rows: readonly Row[]): ReadonlyMap<string, StoredSchool> {
  const bySchool = new Map<string, Row[]>();
  for (const row of rows) {
    const key = textIn(row, 'SchoolKey');
    const some = bySchool.get(key);
    if (some) some.push(row);
    else bySchool.set(key, [row]);
  }
  const kindOf = (row: Row): string => textIn(row, 'Kind');
  return new Map(
    [...bySchool].map(([key, own]) => [
      key,
      {
        facts: factsIn(
          key,
          own.filter((row) => kindOf(row) === 'school' || kindOf(row) === 'part'),
        ),
        written: writtenOf(own.filter((row) => kindOf(row) === 'halfTerm')),
      },
    ]),
  );
}

function writtenOf(rows: readonly Row[]): WrittenDown {
  const written = new Map<string, NonNullable<ReturnType<typeof writtenIn>>>();
  for (const row of rows) {
    const { year, halfTerm } = counterColumns.read(row).values;
    const found = writtenIn(row);
    if (found) written.set(`${year} ${halfTerm}`, found);
  }
  return written;
}

/**
 * Brings rows to what they should be: those that are as they should be already are left, the others changed with the
 * etag that was read, and what is missing is added. Rejects as the first refusal did; what was written stands.
 */
async function put(
  sp: SPFI,
  wanted: readonly CounterRow[],
  stamps: ReadonlyMap<string, RowStamp>,
  onProgress: ReadProgress = () => undefined,
): Promise<void> {
  if (!(await isListThere(sp, place))) throw new NotMadeYet();
  const different = wanted.filter((row) => stamps.get(row.key)?.text !== textOf(row));
  for (let at = 0; at < different.length; at += rowsInBatch) {
    onProgress(at, different.length);
    const some = different.slice(at, at + rowsInBatch);
    const missing = some.filter(({ key }) => !stamps.has(key)).map(({ key }) => key);
    const twins = await keysThere(sp, missing);
    if (twins.length > 0) throw new ServiceError('conflict');
    const answers = await inOneBatch<unknown[]>(
      sp,
      some.map((row) => partOf(row, stamps.get(row.key))),
    );
    answers.forEach((answer) => valueOf(answer));
  }
}

/** Somebody else may have added the same a moment ago, or we ourselves in an attempt that was cut off. */
async function keysThere(sp: SPFI, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const found = await Promise.all(
    chunks(keys).map((some) =>
      readFiltered(sp, place, { select: ['Id', 'HubKey', 'FileDirRef'] }, anyOf('HubKey', some)),
    ),
  );
  return found.flat().map((row) => textIn(row, 'HubKey'));
}

function partOf(row: CounterRow, stamp: RowStamp | undefined): Part<unknown> {
  if (stamp === undefined)
    return (batched) => listAt(batched, place).items.add(mergeBodyOf(newCells(counterColumns, row)));
  const { turnsOn, asOf, summary, body } = row;
  const cells = changedCells(counterColumns, { turnsOn, asOf, summary, body });
  return (batched) => listAt(batched, place).items.getById(stamp.itemId).update(mergeBodyOf(cells), stamp.etag);
}
