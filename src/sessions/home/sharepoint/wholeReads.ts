import type { SPFI } from '@pnp/sp';
import type { AcademicYear, Day } from '../../../ground/rules/School';
import { authorsOf } from '../../../ground/sharepoint/authors';
import { maybeNumberIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { readFolder } from '../../../ground/sharepoint/readItems';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import { earlierVersions } from '../../../ground/sharepoint/earlierVersions';
import { mendedRows } from '../../sharepoint/mendedRow';
import { sessionColumns } from '../../sharepoint/sessionColumns';
import type { HomePairs } from './homePairs';
import { firstDay, homeWorkColumns } from './homeParts';
import type { HomeRead } from './homeParts';
import { brokenRows } from './homeSessionRows';

/**
 * The reads, with the folders of my own pairs in place of list-wide answers that were cut: rows that others put under
 * my key, however many, cost a further trip and hide nothing.
 */
export async function wholeReads(
  sp: SPFI,
  reads: readonly HomeRead[],
  { years }: HomePairs,
  from: Day,
): Promise<readonly HomeRead[]> {
  const keysOf = (shard: AcademicYear): readonly string[] =>
    years.filter(({ shards }) => shards.includes(shard)).map(({ pairKey }) => pairKey);
  const sessions = cutYears(reads, ['sessions']).map(async (shard): Promise<HomeRead> => {
    const rows = await foldersOf(sp, { list: 'sessions', shard }, keysOf(shard), sessionColumns.selection.select);
    const isAsked = (day: Day): boolean => day >= from || day < firstDay;
    return { what: 'sessions', shard, rows: rows.filter((row) => isAsked(maybeNumberIn(row, 'Day') ?? 0)) };
  });
  const work = cutYears(reads, ['work', 'closed']).map(async (shard): Promise<HomeRead> => {
    const rows = await foldersOf(sp, { list: 'working', shard }, keysOf(shard), homeWorkColumns);
    return { what: 'work', shard, rows: await withAuthors(sp, rows) };
  });
  return [...reads, ...(await Promise.all([...sessions, ...work]))];
}

/** The reads with the versions of rows whose cells somebody broke: a further trip, and only then. */
export async function withVersions(
  sp: SPFI,
  reads: readonly HomeRead[],
  { byKey }: HomePairs,
  newer: boolean,
): Promise<readonly HomeRead[]> {
  return Promise.all(
    reads.map(async (read): Promise<HomeRead> => {
      const broken = brokenRows(read, byKey, newer);
      if (read.what !== 'sessions' || broken.length === 0) return read;
      const versions = await earlierVersions(sp, { list: 'sessions', shard: read.shard }, broken);
      return { ...read, asWell: mendedRows(broken, versions, newer) };
    }),
  );
}

function cutYears(reads: readonly HomeRead[], whats: readonly HomeRead['what'][]): readonly AcademicYear[] {
  return [
    ...new Set(
      reads.flatMap((read) => ('shard' in read && read.cut === true && whats.includes(read.what) ? [read.shard] : [])),
    ),
  ];
}

async function foldersOf(
  sp: SPFI,
  place: { readonly list: 'sessions' | 'working'; readonly shard: AcademicYear },
  pairKeys: readonly string[],
  select: readonly string[],
): Promise<readonly Row[]> {
  const found = await Promise.all(pairKeys.map((key) => unreadable(readFolder(sp, place, key, select), [])));
  return found.flat();
}

/** As the list-wide questions answer them. */
async function withAuthors(sp: SPFI, rows: readonly Row[]): Promise<readonly Row[]> {
  const by = await authorsOf(sp).of(rows, ['AuthorId', 'EditorId']);
  return rows.map((row) => ({
    ...row,
    Author: { Title: by(row, 'AuthorId').name },
    Editor: { Title: by(row, 'EditorId').name },
  }));
}
