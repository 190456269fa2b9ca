import type { SPFI } from '@pnp/sp';
import type { SignedIn } from '../../ground/ports';
import { ServiceError } from '../../ground/rules/ServiceError';
import { authorsOf } from '../../ground/sharepoint/authors';
import { personIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import { oneRead } from '../../ground/sharepoint/inOneBatch';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import { listAt, listUrlOf } from '../../ground/sharepoint/listAddress';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { answered, filtered, mayGoOn, quoted } from '../../ground/sharepoint/readRows';
import { createInList, mergeItem } from '../../ground/sharepoint/writeRows';
import type { CountedReadings, LibraryStore } from '../ports';
import { documentIn } from './documentRows';
import {
  colleagueIn,
  colleagueSelection,
  documentColumns,
  documentsIn,
  ofPerson,
  ownReadings,
  people,
  policies,
  readingColumns,
  readingIn,
  readings,
  readingSelection,
  readingsIn,
} from './libraryRows';

/** Edit list items: whoever holds it keeps the register. */
const editItems = 4;
/** The latest rows by which it is seen whether others' are shown at all. */
const fewRows = 100;

export function sharePointLibrary(sp: SPFI, me: Pick<SignedIn, 'key' | 'login'>): LibraryStore {
  async function everyFile(): Promise<readonly Row[]> {
    const first = await oneRead(sp, (root) => filtered(root, policies, documentColumns.selection, '')());
    const rows = [...(first as readonly Row[])];
    if (!mayGoOn(first)) return rows;
    const pages = filtered(sp, policies, documentColumns.selection, '')[Symbol.asyncIterator]();
    rows.length = 0;
    for (;;) {
      const page = await answered(() => pages.next());
      if (page.done) return rows;
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
    documents: async () => documentsIn(await everyFile()),
    async mayKeep() {
      const list = await oneRead(sp, (root) =>
        listAt(root, policies).select('EffectiveBasePermissions')<{ EffectiveBasePermissions: { Low: string } }>(),
      );
      return (Number(list.EffectiveBasePermissions.Low) & editItems) !== 0;
    },
    async register(file, key, editionKey, registration) {
      const { roles, schools, changes, questions, publicPage, catchUp, checkedDay, registeredDay, ...values } =
        registration;
      const body = JSON.stringify({
        roles,
        schools,
        changes,
        questions,
        publicPage,
        catchUp,
        checkedDay,
        registeredDay,
      });
      const target = { key, itemId: file.itemId, etag: file.etag };
      const cells = changedCells(documentColumns, { ...values, key, editionKey, body });
      const document = documentIn(
        documentColumns,
        await mergeItem(sp, policies, target, cells, documentColumns.selection),
      );
      if (document === undefined) throw new ServiceError('unexpected');
      return document;
    },
    me: async () => (await readFiltered(sp, people, colleagueSelection, ofPerson(me.key))).map(colleagueIn)[0],
    colleagues: async () => (await readFiltered(sp, people, colleagueSelection)).map(colleagueIn),
    async ownReadings() {
      const rows = await readFiltered(sp, readings, readingSelection, ownReadings(me.key));
      return readingsIn(rows);
    },
    async readingsOn(shelves) {
      const [lifted, ...found] = await Promise.all([
        isLifted(),
        ...shelves.map((shelf) => readFiltered(sp, readings, readingSelection, `Shelf eq ${quoted(shelf)}`)),
      ]);
      return { ...readingsIn(found.flat()), isLifted: lifted } satisfies CountedReadings;
    },
    async accountsOf(signed) {
      const rows = signed.map(({ authorId }) => ({ AuthorId: authorId }));
      const by = await authorsOf(sp).of(rows, ['AuthorId']);
      const accounts = rows.map((row) => by(row, 'AuthorId')).filter(({ key }) => key !== '');
      return new Map(accounts.map(({ id, key }) => [id, key]));
    },
    async addReading({ key, editionKey, shelf }) {
      const cells = newCells(readingColumns, { key, editionKey, shelf, personKey: me.key });
      const reading = readingIn(await createInList(sp, readings, cells, readingSelection, { ours: true }));
      if (reading === undefined) throw new ServiceError('unexpected');
      return reading;
    },
  };
}
