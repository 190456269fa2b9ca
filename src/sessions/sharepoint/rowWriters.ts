import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { inOneBatch, valueOf } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { isNewerSite } from '../../ground/sharepoint/siteSchema';
import { latestFirst } from '../../ground/sharepoint/earlierVersions';
import { answered } from '../../ground/sharepoint/readRows';
import { isServiceError } from '../../ground/rules/ServiceError';
import { objectIdOf } from '../../ground/sharepoint/objectIdOf';
import type { Session } from '../rules/Session';
import { mendedRow } from './mendedRow';
import { wishOf } from '../rules/wishOf';
import type { Writers } from '../rules/wishOf';

const nobody: Writers = { intent: undefined, wish: undefined };
/** SharePoint numbers an item's versions in steps of 512. */
const firstVersion = 512;

/**
 * Whose hand put into the row what it asks for now: the Editor of the earliest version since which it asks the same, so
 * that nobody's later write makes it theirs. A row in another folder than its own is nobody's.
 */
export async function rowWriters(sp: SPFI, place: ListPlace, session: Session): Promise<Writers> {
  const item = (root: SPFI) => listAt(root, place).items.getById(session.itemId);
  try {
    const [where, history] = await inOneBatch<[Row, readonly Row[]]>(
      sp,
      [(batched) => item(batched).select('FileDirRef')(), (batched) => item(batched).versions()],
      { reads: true },
    );
    if (!textIn(valueOf(where), 'FileDirRef').endsWith(`/${session.pairKey}`)) return nobody;
    const versions = latestFirst(valueOf(history));
    const intent = editorSince(versions, intentIn, session.intent ?? '');
    // each as it was read then: whoever breaks a cell wishes nothing by it, and whoever mends it wishes nothing new
    const newer = isNewerSite(sp);
    const asRead = versions.map((version, index) => mendedRow(version, versions.slice(index + 1), newer).row);
    const wish = editorSince(asRead, wishIn, wishOf(session));
    const keys = new Map<number, string>();
    for (const id of new Set([intent, wish]))
      if (id !== undefined) keys.set(id, objectIdOf(await answered(() => userOf(sp, id))));
    const keyOf = (id: number | undefined): string | undefined =>
      (id === undefined ? undefined : keys.get(id)) || undefined;
    return { intent: keyOf(intent), wish: keyOf(wish) };
  } catch (error) {
    // without its history nothing says whose it is
    if (isServiceError(error) && (error.code === 'forbidden' || error.code === 'notFound')) return nobody;
    throw error;
  }
}

const userOf = (sp: SPFI, id: number): Promise<Row> => sp.web.getUserById(id).select('Id', 'AadObjectId')<Row>();

const intentIn = (version: Row): string => textIn(version, 'Intent');
const wishIn = (version: Row): string =>
  wishOf({
    startsAt: textIn(version, 'StartsAt'),
    endsAt: textIn(version, 'EndsAt'),
    eventStatus: textIn(version, 'EventStatus') === 'wanted' ? 'wanted' : 'none',
    status: textIn(version, 'Status') === 'cancelled' ? 'cancelled' : 'booked',
  });

/** The site's user whose version began it; undefined where the versions do not reach back that far. */
function editorSince(versions: readonly Row[], textOf: (version: Row) => string, now: string): number | undefined {
  const end = versions.findIndex((version) => textOf(version) !== now);
  const since = end < 0 ? versions[versions.length - 1] : versions[end - 1];
  if (since === undefined || (end < 0 && numberIn(since, 'VersionId') !== firstVersion)) return undefined;
  const { Editor: editor } = since;
  const id = typeof editor === 'object' && editor !== null ? (editor as Row).LookupId : undefined;
  return typeof id === 'number' ? id : undefined;
}
