import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../../domain/School';
import type { SealItem } from '../../domain/SealedRecord';
import { ServiceError } from '../ServiceError';
import type { New, SealStore } from '../ports';
import { authorsOf } from './authors';
import type { Row } from './columns/cells';
import { sealCells, sealItemOf, sealSelect } from './columns/sealColumns';
import { quoted, readFiltered, readFolder } from './readRows';
import { unreadable } from './unreadable';
import { createInFolder } from './writeRows';

const selection = { select: sealSelect };

/** Append-only: there is no update, and the pair's level would refuse one. */
export function sharePointSeals(sp: SPFI): SealStore {
  const authors = authorsOf(sp);
  const place = (shard: AcademicYear) => ({ list: 'seals', shard }) as const;
  const read = async (rows: readonly Row[], pairKey: string): Promise<readonly SealItem[]> => {
    const by = await authors.of(rows, ['AuthorId']);
    return rows.map((row) => sealItemOf(row, by(row, 'AuthorId'), pairKey));
  };
  return {
    async ofSession(shard, pairKey, sessionKey) {
      return read(await unreadable(readFiltered(sp, place(shard), selection, `SessionKey eq ${quoted(sessionKey)}`), []), pairKey);
    },
    async ofPair(shard, pairKey) {
      return read(await unreadable(readFolder(sp, place(shard), pairKey, sealSelect), []), pairKey);
    },
    async add<T extends SealItem>(shard: AcademicYear, pairKey: string, item: New<T>) {
      const [added] = await read([await createInFolder(sp, place(shard), pairKey, sealCells(item, pairKey), selection)], pairKey);
      if (!added || added.kind !== item.kind) throw new ServiceError('conflict');
      return added as T;
    },
  };
}
