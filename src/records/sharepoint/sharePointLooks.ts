import { newCells } from '../../ground/sharepoint/columnCells';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/folders/web';
import { looksList } from '../../../sharepoint/lists/looksList';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { isServiceError } from '../../ground/rules/ServiceError';
import type { AcademicYear } from '../../ground/rules/School';
import { authorsOf } from '../../ground/sharepoint/authors';
import { bodyOf, stringOf } from '../../ground/sharepoint/bodies';
import { etagOf, numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import { folderUrlOf, listAt } from '../../ground/sharepoint/listAddress';
import { readFolder } from '../../ground/sharepoint/readItems';
import { answered, itemsOnly } from '../../ground/sharepoint/readRows';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { createInFolder } from '../../ground/sharepoint/writeRows';
import type { LookStore } from '../LookStore';
import { lookReasons } from '../rules/RecordLook';
import type { RecordLook, LookReason } from '../rules/RecordLook';

const columns = columnsOf(looksList.columns, { stamps: ['AuthorId', 'EditorId', 'Created', 'Modified'] });

/** More than a year has had anywhere: a page that SharePoint gives by id. */
const mostLooks = 1000;

/** How a pair's folders of a year are made, where one is missing. */
export type OpenFolder = (place: { readonly shard: AcademicYear; readonly pairKey: string }) => Promise<void>;

/** There is no update: the keepers' level would refuse one. */
export function sharePointLooks(sp: SPFI, openFolder: OpenFolder): LookStore {
  const authors = authorsOf(sp);
  const place = (shard: AcademicYear) => ({ list: 'looks', shard }) as const;
  const read = async (rows: readonly Row[], pairKey: string): Promise<readonly RecordLook[]> => {
    const by = await authors.of(rows, ['AuthorId']);
    return rows.map((row) => lookOf(row, by(row, 'AuthorId'), pairKey));
  };
  const ofPair: LookStore['ofPair'] = async (shard, pairKey) => {
    if (!(await isListThere(sp, place(shard)))) return undefined;
    return read(await unreadable(readFolder(sp, place(shard), pairKey, columns.selection.select), []), pairKey);
  };
  return {
    ofPair,
    async ofPairs(pairs) {
      // asked at once, so that they leave as one batch
      const found = await Promise.all(pairs.map(({ shard, pairKey }) => ofPair(shard, pairKey)));
      return found.flatMap((looks) => looks ?? []);
    },
    async newest(shard) {
      if (!(await isListThere(sp, place(shard)))) return [];
      const rows = await unreadable(
        answered(() =>
          listAt(sp, place(shard))
            .items.select(...new Set([...columns.selection.select, 'FileDirRef', 'FileSystemObjectType']))
            .orderBy('Id', false)
            .top(mostLooks)<readonly Row[]>(),
        ),
        [],
      );
      return read(itemsOnly(rows), '');
    },
    async add({ shard, pairKey, day }, { key, sessionKey, reason, words, sample }) {
      if (!(await isListThere(sp, place(shard)))) throw new NotMadeYet();
      if (!(await isFolderThere(sp, folderUrlOf(sp, place(shard), pairKey)))) await openFolder({ shard, pairKey });
      const cells = newCells(columns, {
        key,
        sessionKey: sessionKey || pairKey,
        // in words that every version of the list has; what it was drawn by says the rest
        reason: reason === 'sample' ? 'other' : reason,
        day,
        body: JSON.stringify(reason === 'sample' ? { words, sample } : { words }),
      });
      const row = await createInFolder(sp, place(shard), pairKey, cells, columns.selection, { ours: true });
      const by = await authors.of([row], ['AuthorId']);
      return lookOf(row, by(row, 'AuthorId'), pairKey);
    },
  };
}

async function isFolderThere(sp: SPFI, url: string): Promise<boolean> {
  try {
    // SharePoint answers this for a path that is no folder too
    const { Exists } = await answered(() => sp.web.getFolderByServerRelativePath(url).select('Exists')<Row>());
    return Exists === true;
  } catch (error) {
    if (isServiceError(error) && error.code === 'notFound') return false;
    throw error;
  }
}

function lookOf(
  row: Row,
  { key: byKey, name: byName }: { readonly key: string; readonly name: string },
  pairKey: string,
): RecordLook {
  const { key, sessionKey, reason, body } = columns.read(row).values;
  const sample = textInBody(body, 'sample');
  return {
    key,
    sessionKey: sessionKey === pairKey ? '' : sessionKey,
    reason: reasonOf(reason, sample),
    words: textInBody(body, 'words'),
    ...(sample === '' ? {} : { sample }),
    byKey,
    byName,
    at: textIn(row, 'Created'),
    changed: Number(etagOf(row).replace(/\D/g, '')) !== 1 || numberIn(row, 'EditorId') !== numberIn(row, 'AuthorId'),
  };
}

/** A reason that a newer version knows is another one here. */
function reasonOf(reason: string, sample: string): LookReason {
  if (sample !== '') return 'sample';
  return lookReasons.find((one) => one === reason) ?? 'other';
}

/** Words that are not there or cannot be read hide no look. */
function textInBody(body: string, name: string): string {
  try {
    return stringOf(bodyOf(body), name);
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return '';
    throw error;
  }
}
