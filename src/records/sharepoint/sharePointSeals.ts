import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../../ground/rules/School';
import type { SealItem } from '../rules/SealedRecord';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { SealStore } from '../SealStore';
import { authorsOf } from '../../ground/sharepoint/authors';
import { numberIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { keepersAmong } from './keepersAmong';
import { sealCells, sealItemOf, sealSelect } from './sealColumns';
import { chunks } from '../../ground/sharepoint/chunks';
import { batchOfEach, valueLater } from '../../ground/sharepoint/inOneBatch';
import { anyOf, filtered, mayGoOn, quoted, readFiltered, readFolder, rowsOf } from '../../ground/sharepoint/readRows';
import { knowSchema } from '../../ground/sharepoint/siteSchema';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { createInFolder } from '../../ground/sharepoint/writeRows';
import type { New } from '../../ground/ports';

const selection = { select: sealSelect };

/** Append-only: there is no update, and the pair's level would refuse one. */
export function sharePointSeals(sp: SPFI): SealStore {
  const authors = authorsOf(sp);
  const place = (shard: AcademicYear) => ({ list: 'seals', shard }) as const;
  const read = async (rows: readonly Row[], shard: AcademicYear, pairKey: string): Promise<readonly SealItem[]> => {
    const by = await authors.of(rows, ['AuthorId']);
    const looks = rows.filter((row) => row.Kind === 'access');
    const keepers = await keepersAmong(
      sp,
      looks.map((row) => numberIn(row, 'AuthorId')),
      { shard, scopeKey: pairKey },
    );
    return rows.map((row) =>
      sealItemOf(row, { ...by(row, 'AuthorId'), keeps: keepers.has(numberIn(row, 'AuthorId')) }, pairKey),
    );
  };
  return {
    async ofSession(shard, pairKey, sessionKey) {
      return read(
        await unreadable(readFiltered(sp, place(shard), selection, `SessionKey eq ${quoted(sessionKey)}`), []),
        shard,
        pairKey,
      );
    },
    async ofSessions(sessions) {
      await knowSchema(sp, 'seals');
      const asked = [...new Set(sessions.map(({ shard }) => shard))].flatMap((shard) =>
        chunks(sessions.filter((one) => one.shard === shard).map(({ key }) => key)).map((keys) => ({
          shard,
          filter: anyOf('SessionKey', keys),
        })),
      );
      const answers = await batchOfEach<(typeof asked)[number], unknown>(
        sp,
        asked,
        (batched, { shard, filter }) => filtered(batched, place(shard), selection, filter)(),
        { reads: true },
      );
      const items = await Promise.all(
        answers.map(async ({ asked: { shard, filter }, answer: first }) => {
          const answer = await unreadable(valueLater(first), []);
          const rows = mayGoOn(answer)
            ? await unreadable(readFiltered(sp, place(shard), selection, filter), [])
            : rowsOf(answer);
          return { shard, rows };
        }),
      );
      return (await Promise.all(items.map(({ shard, rows }) => read(rows, shard, '')))).flat();
    },
    async ofPair(shard, pairKey) {
      return read(await unreadable(readFolder(sp, place(shard), pairKey, sealSelect), []), shard, pairKey);
    },
    async add<T extends SealItem>(shard: AcademicYear, pairKey: string, item: New<T>) {
      const [added] = await read(
        [await createInFolder(sp, place(shard), pairKey, sealCells(item, pairKey), selection)],
        shard,
        pairKey,
      );
      if (!added || added.kind !== item.kind) throw new ServiceError('conflict');
      return added as T;
    },
  };
}
