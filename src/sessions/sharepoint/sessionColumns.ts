import { sessionsList } from '../../../sharepoint/lists/sessionsList';
import type { AcademicYear } from '../../ground/rules/School';
import { isNewerIntent } from '../rules/intent';
import type { Session } from '../rules/Session';
import { etagOf, itemIdOf } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import type { Codec } from '../../ground/sharepoint/ColumnValues';
import { outlookNotes } from './outlookNotes';

const intent: Codec<string> = {
  read: (text) => text,
  write: (text) => text,
  isKnown: (text) => !isNewerIntent({ intent: text }),
};

export const sessionColumns = columnsOf(sessionsList.columns, {
  codecs: { outlook: outlookNotes, intent },
  stamps: ['FileDirRef'],
});

/** A row with anything in it that this version does not know is one whose status is unknown; it never fails a list. */
export function sessionOf(row: Row, shard: AcademicYear): Required<Session> {
  const { values, known } = sessionColumns.read(row);
  return {
    ...values,
    shard,
    status: known ? values.status : 'unknown',
    // what nobody here can finish is not under way for us
    intent: known ? values.intent : '',
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}
