import type { Answer, RawPerson } from '../privacy/RawPerson';
import { web } from '../privacy/RawPerson';
import type { Right } from './privacyMatrix';
import type { ProofItem, ProofList } from './privacySite';

/** One raw request against an item or a folder, and the right it takes. */
export interface Probe {
  readonly route: string;
  readonly needs: Right;
  /** An answer in 200s that shows the item; false where the route answers something harmless to whoever may use it. */
  readonly shows: boolean;
  send(person: RawPerson, item: ProofItem): Promise<Answer>;
}

const holdsWords = (name: string): boolean => ['Working', 'Seals', 'Looks'].includes(name);
const listOf = (list: ProofList): string => `web/lists(guid'${list.guid}')`;
const at = ({ list, id }: ProofItem): string => `${listOf(list)}/items(${id})`;
const folderAt = (item: ProofItem): string => `web/getFolderByServerRelativePath(decodedurl='${item.path}')`;
const select = ({ list }: Pick<ProofItem, 'list'>): string =>
  `$select=Id,HubKey,FileRef${holdsWords(list.name) ? ',Body' : ''}`;
const fields = ({ list }: Pick<ProofItem, 'list'>): string =>
  ['ID', 'HubKey', ...(holdsWords(list.name) ? ['Body'] : [])].map((name) => `<FieldRef Name="${name}"/>`).join('');
/** Below the list's threshold and in every depth. */
const caml = (item: ProofItem): string =>
  `<View Scope="RecursiveAll"><ViewFields>${fields(item)}</ViewFields><RowLimit>5000</RowLimit></View>`;
const never = { 'if-match': '"00000000-0000-4000-8000-000000000000,9999"' };

const read = (route: string, address: (item: ProofItem) => string, needs: Right = 'r', shows = true): Probe => ({
  route,
  needs,
  shows,
  send: (person, item) => person.get(address(item)),
});
const post = (
  route: string,
  needs: Right,
  address: (item: ProofItem) => string,
  body: (item: ProofItem) => unknown,
  headers: Readonly<Record<string, string>> = {},
  shows = false,
): Probe => ({ route, needs, shows, send: (person, item) => person.post(address(item), body(item), headers) });

/**
 * Every way to one item. Writes name an ETag that cannot be the item's: whoever may write is told that it changed (412)
 * and nothing does;
 * whoever may not must be refused before that.
 */
export const itemProbes: readonly Probe[] = [
  read('item', at),
  read('item, columns chosen', (item) => `${at(item)}?${select(item)}`),
  read('item by list title', (item) => `web/lists/getByTitle('${item.list.title}')/items(${item.id})?${select(item)}`),
  read('item by list address', (item) => `web/getList('${item.list.url}')/items(${item.id})?${select(item)}`),
  read('rows by key', (item) => `${listOf(item.list)}/items?${select(item)}&$filter=HubKey eq '${item.key}'`, 'r'),
  read('versions', (item) => `${at(item)}/versions`, 'v', false),
  read('attachments', (item) => `${at(item)}/AttachmentFiles`, 'r', false),
  read('file of the item', (item) => `web/getFileByServerRelativePath(decodedurl='${item.path}')`, 'd', false),
  read(
    'content of the file',
    (item) => `web/getFileByServerRelativePath(decodedurl='${item.path}')/$value`,
    'd',
    false,
  ),
  read('permissions of the item', (item) => `${at(item)}/roleassignments`, 'p', false),
  post(
    'rows of the folder, CAML',
    'r',
    ({ list }) => `${listOf(list)}/getItems`,
    (item) => ({
      query: { ViewXml: caml(item), FolderServerRelativeUrl: item.path.slice(0, item.path.lastIndexOf('/')) },
    }),
    {},
    true,
  ),
  post(
    'rows of the folder, as a view',
    'r',
    ({ list }) => `${listOf(list)}/RenderListDataAsStream`,
    (item) => ({
      parameters: { ViewXml: caml(item), FolderServerRelativeUrl: item.path.slice(0, item.path.lastIndexOf('/')) },
    }),
    {},
    true,
  ),
  post('edit', 'e', at, () => ({ Title: 'changed' }), { 'x-http-method': 'MERGE', ...never }),
  {
    route: 'edit, its own verb',
    needs: 'e',
    shows: false,
    send: (person, item) => person.send('MERGE', at(item), { body: '{"Title":"changed"}', headers: never }),
  },
  post('delete', 'd', at, () => ({}), { 'x-http-method': 'DELETE', 'if-match': '*' }),
  {
    route: 'delete, its own verb',
    needs: 'd',
    shows: false,
    send: (person, item) => person.send('DELETE', at(item), { headers: { 'if-match': '*' } }),
  },
  post(
    'recycle',
    'd',
    (item) => `${at(item)}/recycle`,
    () => ({}),
  ),
  post(
    'delete its versions',
    'd',
    (item) => `${at(item)}/versions/deleteAll`,
    () => ({}),
  ),
];

/** Edits that name no ETag change something for whoever may: only for those who may not. */
export const forbiddenProbes: readonly Probe[] = [
  post(
    'edit as a form',
    'e',
    (item) => `${at(item)}/validateUpdateListItem`,
    () => ({ formValues: [{ FieldName: 'Title', FieldValue: 'changed' }], bNewDocumentUpdate: false }),
  ),
  post('edit, forcing', 'e', at, () => ({ Title: 'changed' }), { 'x-http-method': 'MERGE', 'if-match': '*' }),
  post(
    'give it permissions of its own',
    'm',
    (item) => `${at(item)}/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`,
    () => ({}),
  ),
  post(
    'add to its folder',
    'a',
    ({ list }) => `${listOf(list)}/AddValidateUpdateItemUsingPath`,
    (item) => ({
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: `${web}/${item.path.split('/').slice(3, -1).join('/')}` },
        UnderlyingObjectType: 0,
      },
      formValues: [{ FieldName: 'HubKey', FieldValue: 'intruder' }],
      bNewDocumentUpdate: false,
    }),
  ),
];

/** A pair's folder: the scope itself. */
export const folderProbes: readonly Probe[] = [
  read('folder', folderAt, 'r', false),
  read("folder's count", (item) => `${folderAt(item)}?$select=ItemCount`, 'r', false),
  read("folder's item", (item) => `${folderAt(item)}/listItemAllFields`, 'r', false),
  read("folder's files", (item) => `${folderAt(item)}/files`, 'r', false),
  read("folder's folders", (item) => `${folderAt(item)}/folders`, 'r', false),
  read("folder's permissions", (item) => `${at(item)}/roleassignments`, 'p', false),
  post('delete the folder', 'd', folderAt, () => ({}), { 'x-http-method': 'DELETE', 'if-match': '*' }),
  post(
    'recycle the folder',
    'd',
    (item) => `${folderAt(item)}/recycle`,
    () => ({}),
  ),
];

export const forbiddenFolderProbes: readonly Probe[] = [
  post(
    'open the folder to the list',
    'm',
    (item) => `${at(item)}/resetroleinheritance`,
    () => ({}),
  ),
  post(
    'let oneself into the folder',
    'm',
    (item) => `${at(item)}/roleassignments/addroleassignment(principalid=1,roledefid=1073741829)`,
    () => ({}),
  ),
  post(
    'take somebody off the folder',
    'm',
    (item) => `${at(item)}/roleassignments/removeroleassignment(principalid=1,roledefid=1073741829)`,
    () => ({}),
  ),
];

/**
 * Whole lists: every row that comes back must be one the person may read, and none of those may be missing where
 * `whole`.
 */
export interface ListProbe {
  readonly route: string;
  readonly whole: boolean;
  send(person: RawPerson, list: ProofList): Promise<Answer>;
}
const everyRow = (list: ProofList): unknown =>
  `<View Scope="RecursiveAll"><ViewFields>${fields({ list })}</ViewFields><RowLimit>5000</RowLimit></View>`;

export const listProbes: readonly ListProbe[] = [
  {
    route: 'all rows',
    whole: true,
    send: (person, list) => person.get(`${listOf(list)}/items?${select({ list })}&$top=5000`),
  },
  {
    route: 'all rows, every column',
    whole: true,
    send: (person, list) => person.get(`${listOf(list)}/items?$top=5000`),
  },
  {
    route: 'all rows, CAML',
    whole: true,
    send: (person, list) => person.post(`${listOf(list)}/getItems`, { query: { ViewXml: everyRow(list) } }),
  },
  {
    route: 'all rows, as a view',
    whole: true,
    send: (person, list) =>
      person.post(`${listOf(list)}/RenderListDataAsStream`, { parameters: { ViewXml: everyRow(list) } }),
  },
  {
    route: 'all rows in a batch',
    whole: true,
    send: (person, list) => person.batch([`${listOf(list)}/items?${select({ list })}&$top=5000`]),
  },
  {
    route: 'change log',
    whole: false,
    send: (person, list) =>
      person.post(`${listOf(list)}/getchanges`, {
        query: { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true },
      }),
  },
  {
    route: 'changes since',
    whole: false,
    send: (person, list) =>
      person.post(`${listOf(list)}/getlistitemchangessincetoken`, { query: { RowLimit: '5000' } }),
  },
  { route: 'list itself', whole: false, send: (person, list) => person.get(listOf(list)) },
  {
    route: 'folders of the list',
    whole: false,
    send: (person, list) => person.get(`web/getFolderByServerRelativePath(decodedurl='${list.url}')/folders`),
  },
];

export const siteProbes: readonly { readonly route: string; readonly address: string }[] = [
  { route: 'search', address: "search/query?querytext='Case'&rowlimit=500" },
  { route: 'search by key', address: "search/query?querytext='HubKey'&rowlimit=500" },
  { route: 'recycle bin', address: 'web/recyclebin' },
  { route: "site's recycle bin", address: 'site/recyclebin' },
];
