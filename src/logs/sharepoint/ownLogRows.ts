import { ownList } from '../../../sharepoint/lists/ownList';
import { isServiceError } from '../../ground/rules/ServiceError';
import { bodyOf } from '../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, personIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import { logWordsOf } from '../../sessions/sharepoint/workColumns';

export const ownLogColumns = columnsOf(ownList.columns, { stamps: ['Created', 'Modified'] });
export const ownLogSelection = {
  select: [...ownLogColumns.selection.select, 'Author/Name'],
  expand: ['Author'],
};
export const ownPlace = { list: 'own' } as const;
/** The list holds other things of one's own too. */
export const ownLogKey = (key: string): string => `log-${key}`;

/**
 * Entries among the rows that this person wrote: administrators of the site are shown those of others too. What cannot
 * be read was written by a newer version of the Hub, and stays as it is.
 */
export function ownLogsIn(rows: readonly Row[], login: string): readonly LogEntry[] {
  return rows.flatMap((row) => {
    const key = textIn(row, 'HubKey');
    if (!key.startsWith('log-') || personIn(row, 'Author', 'Name').toLowerCase() !== login.toLowerCase()) return [];
    try {
      const words = logWordsOf(bodyOf(ownLogColumns.read(row).values.body));
      return [{ ...words, ...stampsOf(row), kind: 'log' as const, key: key.slice('log-'.length) }];
    } catch (error) {
      if (isServiceError(error) && error.code === 'invalid') return [];
      throw error;
    }
  });
}

const stampsOf = (row: Row) => ({
  pairKey: '',
  shard: '',
  sessionKey: '',
  etag: etagOf(row),
  itemId: itemIdOf(row),
  createdBy: '',
  createdAt: textIn(row, 'Created'),
  modifiedBy: '',
  modifiedAt: textIn(row, 'Modified'),
});
