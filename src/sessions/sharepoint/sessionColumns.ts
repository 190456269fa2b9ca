import { sessionsList } from '../../../sharepoint/lists/sessionsList';
import type { AcademicYear } from '../../ground/rules/School';
import { isDay, isInstant } from '../../ground/rules/days';
import { isNewerIntent } from '../rules/intent';
import type { Session } from '../rules/Session';
import { etagOf, itemIdOf } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { brokenIn } from './brokenCells';
import type { MendedRow } from './brokenCells';
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

export interface SessionReading {
  /** Set up by a newer version: what this one does not know may be that version's. */
  readonly newer?: boolean;
  /** Of a row with broken cells. */
  readonly asWell?: MendedRow | undefined;
}

/**
 * A row with anything in it that cannot be known is one whose status is unknown; it never fails a list. A broken cell is
 * read as the row's versions have it, where they were asked for: see mendedRow.
 */
export function sessionOf(
  written: Row,
  shard: AcademicYear,
  { newer = false, asWell = { row: written, mended: [] } }: SessionReading = {},
): StoredSession {
  const { row, mended } = asWell;
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
    ...(!known && newer && brokenIn(row, newer).length === 0 ? { newer } : {}),
    ...(mended.length === 0 ? {} : { mended: Object.fromEntries(mended.map((field) => [field, values[field]])) }),
  };
}

type StoredSession = Required<Omit<Session, 'mended' | 'newer'>> & Pick<Session, 'mended' | 'newer'>;
