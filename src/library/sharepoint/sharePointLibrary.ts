import type { SPFI } from '@pnp/sp';
import { policiesList } from '../../../sharepoint/lists/policiesList';
import { readingsList } from '../../../sharepoint/lists/readingsList';
import type { SignedIn } from '../../ground/ports';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import { ServiceError } from '../../ground/rules/ServiceError';
import { personIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { oneRead } from '../../ground/sharepoint/inOneBatch';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import { listAt, listUrlOf } from '../../ground/sharepoint/listAddress';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { answered, filtered, mayGoOn, quoted } from '../../ground/sharepoint/readRows';
import { createInList, mergeItem } from '../../ground/sharepoint/writeRows';
import type { CountedReadings, FoundDocuments, LibraryStore } from '../ports';
import type { PolicyDocument, PolicyReading } from '../rules/PolicyDocument';
import { documentIn, fileIn, isFile } from './documentRows';

const policies = { list: 'policies' } as const;
const readings = { list: 'readings' } as const;
const documentColumns = columnsOf(policiesList.columns, {
  stamps: ['FileRef', 'FileLeafRef', 'File_x0020_Type', 'FileSystemObjectType', 'Modified'],
});
const readingColumns = columnsOf(readingsList.columns, { stamps: ['Created', 'Author/Name', 'Author/Title'] });
const readingSelection = { ...readingColumns.selection, expand: ['Author'] };

/** Edit list items: whoever holds it keeps the register. */
const editItems = 4;
/** The latest rows by which it is seen whether others' are shown at all. */
const fewRows = 100;

export function sharePointLibrary(sp: SPFI, me: Pick<SignedIn, 'key' | 'login'>): LibraryStore {
  async function everyFile(): Promise<readonly Row[]> {
    const first = await oneRead(sp, (root) => filtered(root, policies, documentColumns.selection, '')());
    const rows = [...(first as readonly Row[])];
    if (!mayGoOn(first)) return rows.filter(isFile);
    const pages = filtered(sp, policies, documentColumns.selection, '')[Symbol.asyncIterator]();
    rows.length = 0;
    for (;;) {
      const page = await answered(() => pages.next());
      if (page.done) return rows.filter(isFile);
      rows.push(...(page.value as readonly Row[]));
    }
  }
  /** Rows of others too, and the number of all that there are, which SharePoint trims for nobody. */
  async function isLifted(): Promise<boolean> {
    const [latest, list] = await Promise.all([
      oneRead(sp, (root) =>
        listAt(root, readings).items.select('Id', 'Author/Name').expand('Author').orderBy('Id', false).top(fewRows)<
          Row[]
        >(),
      ),
      oneRead(sp, (root) => listAt(root, readings).select('ItemCount')<{ ItemCount: number }>()),
    ]);
    const others = latest.some((row) => personIn(row, 'Author', 'Name').toLowerCase() !== me.login.toLowerCase());
    return others || list.ItemCount <= latest.length;
  }
  return {
    path: listUrlOf(sp, policies),
    isThere: () => isListThere(sp, policies),
    documents: async () => sorted(await everyFile()),
    async mayKeep() {
      const list = await oneRead(sp, (root) =>
        listAt(root, policies).select('EffectiveBasePermissions')<{ EffectiveBasePermissions: { Low: string } }>(),
      );
      return (Number(list.EffectiveBasePermissions.Low) & editItems) !== 0;
    },
    async register(file, key, editionKey, registration) {
      const { roles, schools, changes, publicPage, checkedDay, ...values } = registration;
      const body = JSON.stringify({ roles, schools, changes, publicPage, checkedDay });
      const target = { key, itemId: file.itemId, etag: file.etag };
      const cells = changedCells(documentColumns, { ...values, key, editionKey, body });
      const document = documentIn(
        documentColumns,
        await mergeItem(sp, policies, target, cells, documentColumns.selection),
      );
      if (document === undefined) throw new ServiceError('unexpected');
      return document;
    },
    async ownReadings() {
      const rows = await readFiltered(sp, readings, readingSelection, `PersonKey eq ${quoted(me.key)}`);
      return readingsIn(rows);
    },
    async readingsOn(shelves) {
      const [lifted, ...found] = await Promise.all([
        isLifted(),
        ...shelves.map((shelf) => readFiltered(sp, readings, readingSelection, `Shelf eq ${quoted(shelf)}`)),
      ]);
      return { ...readingsIn(found.flat()), isLifted: lifted } satisfies CountedReadings;
    },
    async addReading({ key, editionKey, shelf }) {
      const cells = newCells(readingColumns, { key, editionKey, shelf, personKey: me.key });
      const reading = readingIn(await createInList(sp, readings, cells, readingSelection, { ours: true }));
      if (reading === undefined) throw new ServiceError('unexpected');
      return reading;
    },
  };
}

/** The lowest id of a key is the document; a copy brought the key of the file it was made of. */
function sorted(rows: readonly Row[]): FoundDocuments {
  const keyed = rows.filter((row) => textIn(row, 'HubKey') !== '');
  const first = new Set(
    lowestOfEachKey(keyed.map((row) => ({ key: textIn(row, 'HubKey'), itemId: Number(row.Id) }))).map(
      ({ itemId }) => itemId,
    ),
  );
  const documents: PolicyDocument[] = [];
  const unknown: Row[] = [];
  for (const row of keyed.filter(({ Id }) => first.has(Number(Id)))) {
    const document = documentIn(documentColumns, row);
    if (document === undefined) unknown.push(row);
    else documents.push(document);
  }
  return {
    documents,
    unknown: unknown.map(fileIn),
    unregistered: rows.filter(({ Id }) => !first.has(Number(Id))).map(fileIn),
  };
}

function readingsIn(rows: readonly Row[]): { readonly readings: readonly PolicyReading[]; readonly unknown: number } {
  const known = rows.map(readingIn).filter((one): one is PolicyReading => one !== undefined);
  return { readings: lowestOfEachKey(known), unknown: rows.length - known.length };
}

/** Undefined for what this version cannot read. */
function readingIn(row: Row): PolicyReading | undefined {
  const { key, editionKey } = readingColumns.read(row).values;
  const login = personIn(row, 'Author', 'Name');
  if (editionKey === '' || login === '') return undefined;
  return {
    key,
    itemId: Number(row.Id),
    editionKey,
    login,
    name: personIn(row, 'Author', 'Title'),
    readAt: textIn(row, 'Created'),
  };
}
