import { mendedRow } from './mendedRow';
import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../../ground/rules/School';
import { itemIdOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { knowSchema } from '../../ground/sharepoint/knowSchema';
import { folderUrlOf, listAt } from '../../ground/sharepoint/listAddress';
import { answered, itemsOnly } from '../../ground/sharepoint/readRows';
import { columnsThere } from '../../ground/sharepoint/siteSchema';
import { unreadable } from '../../ground/sharepoint/unreadable';
import type { SessionStore } from '../ports';
import type { SessionList } from './SessionList';
import { sessionColumns, sessionOf } from './sessionColumns';

const rowsOfPage = 500;

/** By id alone, which SharePoint has an index of: a list of any size answers. */
export async function newestSessions(
  sp: SPFI,
  place: { readonly list: SessionList; readonly shard: AcademicYear },
  before: number | undefined,
): ReturnType<SessionStore['newest']> {
  await knowSchema(sp, place.list);
  const { select } = columnsThere(sp, place, sessionColumns.selection);
  const rows = await unreadable(
    answered(() => {
      const items = listAt(sp, place)
        .items.select(...new Set([...select, 'FileDirRef', 'FileSystemObjectType']))
        .orderBy('Id', false)
        .top(rowsOfPage);
      return (before === undefined ? items : items.filter(`Id lt ${before}`))<readonly Row[]>();
    }),
    [],
  );
  const last = rows[rows.length - 1];
  return {
    // a row says whose it is, and so does its folder: one that says two things is nobody's
    sessions: itemsOnly(rows)
      .filter((row) => textIn(row, 'FileDirRef') === folderUrlOf(sp, place, textIn(row, 'PairKey')))
      .map((row) => sessionOf(row, place.shard, { asWell: mendedRow(row, [], false) })),
    last: rows.length < rowsOfPage || last === undefined ? undefined : itemIdOf(last),
  };
}
