import { sessionsList } from '../../../sharepoint/lists/sessionsList';
import type { AcademicYear } from '../../ground/rules/School';
import { isDay, isInstant } from '../../ground/rules/days';
import { isNewerIntent } from '../rules/intent';
import type { Session } from '../rules/Session';
import { etagOf, itemIdOf } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import type { Codec } from '../../ground/sharepoint/ColumnValues';
import { sessionNews } from './sessionNews';
import { outlookNotes } from './outlookNotes';

const intent: Codec<string> = {
  read: (text) => text,
  write: (text) => text,
  isKnown: (text) => !isNewerIntent({ intent: text }),
};

/** Stands where a row names a time no calendar knows: such a session is shown as unknown, and its page stays open. */
const noInstant = '1970-01-01T00:00:00.000Z';
const instant: Codec<string> = {
  read: (text) => (isInstant(text) ? text : noInstant),
  write: (text) => text,
  isKnown: isInstant,
};

export const sessionColumns = columnsOf(sessionsList.columns, {
  codecs: { outlook: outlookNotes, news: sessionNews, intent, startsAt: instant, endsAt: instant },
  stamps: ['FileDirRef'],
});

/** A row with anything in it that this version does not know is one whose status is unknown; it never fails a list. */
export function sessionOf(row: Row, shard: AcademicYear): Required<Session> {
  const { values, known: columnsKnown } = sessionColumns.read(row);
  const known = columnsKnown && isDay(values.day);
  return {
    ...values,
    day: isDay(values.day) ? values.day : 0,
    shard,
    status: known ? values.status : 'unknown',
    // what nobody here can finish is not under way for us
    intent: known ? values.intent : '',
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}
