import fc from 'fast-check';
import type { Asked } from './hostile';
import { bodyOf, encoded, inPath, number, word } from './hostile';

const accept = fc.constantFrom(
  'application/json',
  'application/json;odata=nometadata',
  'application/json;odata=verbose',
  '*/*',
  'text/html',
  'application/json;odata=nonsense',
);

const list = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      "web/lists/getByTitle('Words')",
      "web/lists/getByTitle('Register')",
      "web/getList('/sites/trust/Lists/Words')",
      "web/lists/getByTitle('Documents')",
    ),
  },
  inPath.map((name) => `web/lists/getByTitle('${name}')`),
  inPath.map((name) => `web/lists(guid'${name}')`),
  inPath.map((name) => `web/getList('${name}')`),
);
type Target = readonly [method: string, path: string];
const read = (path: string): Target => ['GET', path];
const write = (path: string): Target => ['POST', path];

const below: fc.Arbitrary<Target> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        '',
        '/items',
        '/items',
        '/fields',
        '/roleassignments',
        '/rootFolder',
        '/items(1)/versions',
        '/items(2)',
        '/items(1)/FieldValuesAsText',
        '/items(1)/FieldValuesAsHTML',
        '/items(1)/FieldValuesForEdit',
        '/items(1)/file',
      )
      .map(read),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        '/items',
        '/items',
        '/getitems',
        '/getitems',
        '/AddValidateUpdateItemUsingPath()',
        '/items(2)/recycle',
        '/getchanges',
        '/renderListDataAsStream',
        '/renderListDataAsStream?Paged=TRUE&p_ID=1',
        '/breakroleinheritance',
        '/items(1)/DeleteWithParameters',
      )
      .map(write),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('GET', 'MERGE', 'DELETE', 'PUT', 'PATCH'), number)
      .map(([method, id]) => [method, `/items(${id})`] as const),
  },
  inPath.map((name) => read(`/items(${name})`)),
  inPath.map((name) => read(`/fields/getByInternalNameOrTitle('${name}')`)),
  inPath.map((name) => read(`/${name}`)),
  inPath.map((token) => write(`/renderListDataAsStream?Paged=TRUE&p_ID=${token}`)),
  inPath.map((name) => read(`/contenttypes('${name}')`)),
  number.map((id) => read(`/items(${id})/FieldValuesAsText`)),
  inPath.map((guid) => read(`/GetItemByUniqueId('${guid}')`)),
  inPath.map((id) => write(`/roleassignments/removeroleassignment(principalid=${id})`)),
  number.map((id) => read(`/items(1)/versions(${id})/$value`)),
  number.map((id) => write(`/items(${id})/validateUpdateListItem`)),
  inPath.map((id) => write(`/roleassignments/addroleassignment(principalid=${id},roledefid=1073741829)`)),
);
const elsewhere: fc.Arbitrary<Target> = fc.oneof(
  inPath.map((name) => read(`web/getFolderByServerRelativePath(decodedUrl='/sites/trust/${name}')`)),
  inPath.map((name) => read(`web/getFileByServerRelativePath(decodedUrl='${name}')/$value`)),
  inPath.map((name) => read(`web/getFolderByServerRelativeUrl('${name}')/files`)),
  inPath.map((name) => read(`web/getFolderByServerRelativeUrl('${name}')?$select=Exists`)),
  inPath.map((name) => read(`web/getFileByServerRelativeUrl('/sites/trust/Lists/Words/Attachments/1/${name}')`)),
  inPath.map((name) => write(`web/getFolderByServerRelativeUrl('${name}')/AddSubFolderUsingPath`)),
  inPath.map((name) => read(`web/fields/getByTitle('${name}')`)),
  inPath.map((name) => read(`web/getUserById(${name})`)),
  inPath.map((name) => read(`web/siteusers/getByLoginName('${name}')`)),
  inPath.map((name) => read(`web/sitegroups/getbyname('${name}')/users`)),
  inPath.map((name) => write(`web/ensureuser('${name}')`)),
  inPath.map((name) => read(`search/query?querytext='${name}'`)),
  inPath.map((name) => read(`web/${name}`)),
  inPath.map(read),
  fc
    .constantFrom(
      'web',
      'web/lists',
      'web/recyclebin',
      'site',
      'web/roledefinitions',
      'web/currentuser',
      'web/siteusers',
      'web/fields',
      'web/rootFolder/folders',
      'web/defaultDocumentLibrary',
      'lists',
    )
    .map(read),
  fc.constantFrom('contextinfo', '$batch', '$batch', 'web/lists').map(write),
  fc
    .constantFrom(
      'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerSearchUser',
      'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface.ClientPeoplePickerResolveUser',
      'SP.Utilities.Utility.ResolvePrincipalInCurrentContext',
      'SP.Utilities.Utility.SearchPrincipalsUsingContextWeb',
      'search/postquery',
      'web/recyclebin/RestoreByIds',
      'web/recyclebin/DeleteByIds',
    )
    .map(write),
);

const comparison = fc
  .tuple(word, fc.constantFrom('eq', 'ne', 'gt', 'le', 'and', 'xx'), word, fc.boolean())
  .map(([left, by, right, quoted]) => `${left} ${by} ${quoted ? `'${right.replaceAll("'", "''")}'` : right}`);
const filter = fc.oneof(
  comparison,
  fc.tuple(comparison, fc.constantFrom('and', 'or', 'not'), comparison).map((parts) => parts.join(' ')),
  fc.tuple(word, word).map(([text, name]) => `substringof('${text}',${name})`),
  fc.tuple(word, word).map(([name, text]) => `startswith(${name},'${text}')`),
  comparison.map((one) => `(${'('.repeat(20)}${one}`),
);
const option = fc.oneof(
  filter.map((text) => ['$filter', text]),
  word.map((text) => ['$select', text]),
  word.map((text) => ['$select', `*,${text}/Title`]),
  word.map((text) => ['$expand', text]),
  word.map((text) => ['$orderby', text]),
  number.map((top) => ['$top', String(top)]),
  fc.constantFrom(
    ['$select', 'Id,Title'],
    ['$filter', "HubKey eq 'k1'"],
    ['$filter', "substringof('e',Title)"],
    ['$select', 'Id,Author/Title'],
    ['$expand', 'Author'],
  ),
  word.map((text) => ['$skiptoken', `Paged=TRUE&p_ID=${text}`]),
  word.map((text) => [text, text]),
  word.map((text) => ['@a', `'${text}'`]),
);
const query = fc
  .oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(option, { maxLength: 2 }) })
  .map((options) => options.map((pair) => pair.map(encoded).join('=')).join('&'));

const caml = fc
  .tuple(word, fc.constantFrom('Eq', 'Contains', 'Membership', 'In', 'And'), word, word)
  .map(
    ([field, by, value, row]) =>
      `<View Scope='RecursiveAll'><Query><Where><${by}><FieldRef Name='${field}'/><Value Type='Text'>${value}</Value></${by}></Where></Query><RowLimit>${row}</RowLimit></View>`,
  );
const camlTime = fc
  .tuple(
    fc.constantFrom('Eq', 'Neq', 'Gt', 'Leq'),
    fc.oneof(
      word,
      fc.constantFrom('2026-07-01', '2026-07-01T10:00:00Z', '<Now/>', '<UserID/>'),
      number.map((days) => `<Today OffsetDays='${days}'/>`),
    ),
    fc.constantFrom('DateTime', 'Integer'),
    fc.boolean(),
  )
  .map(
    ([by, value, type, exact]) =>
      `<View><Query><Where><${by}><FieldRef Name='Created'/><Value Type='${type}' IncludeTimeValue='${exact ? 'TRUE' : 'FALSE'}'>${value}</Value></${by}></Where></Query></View>`,
  );
const body = fc.oneof(
  camlTime.map((ViewXml) => JSON.stringify({ query: { ViewXml }, parameters: { ViewXml } })),
  word.map((type) => JSON.stringify({ __metadata: { type }, Title: 'x' })),
  word.map((Title) => JSON.stringify({ Title })),
  bodyOf('Title', 'HubKey', 'Body', 'AuthorId', 'BaseTemplate', 'Id', '__metadata', 'FieldTypeKind', 'SchemaXml'),
  bodyOf(
    'listItemCreateInfo',
    'formValues',
    'bNewDocumentUpdate',
    'FolderPath',
    'DecodedUrl',
    'FieldName',
    'FieldValue',
  ),
  bodyOf('queryParams', 'QueryString', 'MaximumEntitySuggestions', 'input', 'scopes', 'maxCount', 'ids', 'parameters'),
  fc
    .tuple(word, number)
    .map(([QueryString, MaximumEntitySuggestions]) =>
      JSON.stringify({ queryParams: { QueryString, MaximumEntitySuggestions }, request: { Querytext: QueryString } }),
    ),
  caml.map((ViewXml) =>
    JSON.stringify({
      query: { ViewXml, FolderServerRelativeUrl: '/sites/trust/Lists/Words/p1' },
      parameters: { ViewXml },
    }),
  ),
  fc
    .tuple(word, word)
    .map(([name, value]) =>
      JSON.stringify({ formValues: [{ FieldName: name, FieldValue: value }], bNewDocumentUpdate: true }),
    ),
  fc
    .tuple(inPath, word)
    .map(
      ([path, text]) =>
        `--b\r\nContent-Type: application/http\r\n\r\nGET http://127.0.0.1:4400/sites/trust/_api/${path} HTTP/1.1\r\n\r\n--b\r\n${text}\r\n--b--`,
    ),
);

const target = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(list, below).map(([at, [method, path]]) => [method, `${at}${path}`] as const) },
  { weight: 2, arbitrary: elsewhere },
);

/** A request to SharePoint, half sensible: mostly paths that exist, with anything in every place a caller can write. */
export const sharePointRequest: fc.Arbitrary<Asked> = fc
  .tuple(
    target,
    query,
    accept,
    body,
    word,
    fc.constantFrom('application/json', 'application/json', 'application/json;odata=verbose'),
  )
  .map(([[verb, path], options, accepted, sent, tag, format]) => {
    const tunnelled = verb === 'MERGE' || verb === 'DELETE' || verb === 'PUT' || verb === 'PATCH';
    const printable = /^[\x20-\x7e]+$/.test(tag) && tag.length > 2 ? tag : '*';
    const url = `/sites/trust/_api/${path}${options === '' ? '' : `${path.includes('?') ? '&' : '?'}${options}`}`;
    const type = path === '$batch' ? 'multipart/mixed; boundary=b' : format;
    return {
      method: tunnelled ? 'POST' : verb,
      url,
      body: verb === 'GET' ? undefined : sent,
      headers: {
        accept: accepted,
        'content-type': type,
        ...(tunnelled ? { 'x-http-method': verb, 'if-match': printable } : {}),
      },
    };
  });
