import type { SPFI } from '@pnp/sp';
import { isServiceError } from '../../ground/rules/ServiceError';
import type { Row } from '../../ground/sharepoint/cells';
import { oneRead } from '../../ground/sharepoint/inOneBatch';
import { filtered, mayGoOn, rowsOf } from '../../ground/sharepoint/readRows';
import type { FoundDocuments, PolicyPartPorts } from '../ports';
import {
  colleagueIn,
  colleagueSelection,
  ofPerson,
  people,
  documentColumns,
  documentsIn,
  ownReadings,
  policies,
  readings,
  readingSelection,
  readingsIn,
} from './libraryRows';

/**
 * Everything that the web part shows, in one request. Whether the library is there is not asked first: SharePoint says
 * so.
 */
export const readLibrary =
  (sp: SPFI): PolicyPartPorts['read'] =>
  async (personKey) => {
    try {
      const [files, own, rows] = await Promise.all([
        oneRead(sp, (root) => filtered(root, policies, documentColumns.selection, '')()),
        oneRead(sp, (root) => filtered(root, readings, readingSelection, ownReadings(personKey))()),
        oneRead(sp, (root) => filtered(root, people, colleagueSelection, ofPerson(personKey))()),
      ]);
      const found = mayGoOn(files) ? await everything(sp) : documentsIn(files as readonly Row[]);
      const mine = readingsIn(rowsOf(own));
      return {
        documents: found.documents,
        readings: mine.readings,
        person: rowsOf(rows).map(colleagueIn)[0],
        unknown: found.unknown.length + mine.unknown,
      };
    } catch (error) {
      if (isServiceError(error) && error.code === 'notFound') return undefined;
      throw error;
    }
  };

/** More than a page: as seldom as a thousand documents. */
async function everything(sp: SPFI): Promise<FoundDocuments> {
  const { sharePointLibrary } = await import(/* webpackChunkName: 'library-cases' */ './sharePointLibrary');
  return sharePointLibrary(sp, { key: '', login: '' }).documents();
}
