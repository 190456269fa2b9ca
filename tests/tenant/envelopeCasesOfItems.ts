import { words, none, item, library, folder, file, upload, stale, form, query } from './EnvelopeCase';
import type { EnvelopeCase } from './EnvelopeCase';

/** The second half, from lists' contents on. */
export const envelopeCasesOfItems: readonly EnvelopeCase[] = [
  {
    operation: 'GET …/fields',
    succeeds: [
      ['GET', `${words}/fields`],
      ['GET', `${words}/fields/getByInternalNameOrTitle('Title')`],
    ],
    refused: [['jo', 400, 'GET', `${words}/fields/getByInternalNameOrTitle('Nope')`]],
  },
  {
    operation: 'POST …/fields',
    succeeds: [
      ['POST', `${words}/fields`, { FieldTypeKind: 2, Title: 'C#' }],
      ['MERGE', `${words}/fields/getByInternalNameOrTitle('Title')`, { Description: 'd' }],
    ],
    refused: [
      ['nora', 403, 'POST', `${words}/fields`, { FieldTypeKind: 2, Title: 'N' }],
      ['jo', 500, 'POST', `${words}/fields`, { FieldTypeKind: 2, Title: 'Title' }],
      ['jo', 501, 'POST', `${words}/fields`, { FieldTypeKind: 17, Title: 'N' }],
    ],
  },
  {
    operation: 'GET …/contenttypes',
    succeeds: [
      ['GET', `${words}/contenttypes`],
      ['GET', `${words}/contenttypes?$select=Name,StringId&$expand=Fields`],
    ],
    refused: [
      ['jo', 404, 'GET', `${words}/contenttypes('0x05')`],
      ['jo', 501, 'POST', `${words}/contenttypes/addAvailableContentType`, { contentTypeId: '0x05' }],
      ['nia', 403, 'GET', `${words}/contenttypes`],
    ],
  },
  {
    operation: 'GET …/items ($select',
    succeeds: [
      ['GET', `${words}/items`],
      ['GET', `${words}/items?$select=Id,Author/Title&$expand=Author`],
      ['GET', `${words}/items?$top=1`],
      ['GET', `${words}/items?$filter=Id eq 999`],
    ],
    refused: [
      ['jo', 400, 'GET', `${words}/items?$select=Nope`],
      ['jo', 400, 'GET', `${words}/items?$filter=(`],
      ['nia', 403, 'GET', `${words}/items`],
      ['jo', 404, 'GET', `${none}/items`],
    ],
  },
  {
    operation: 'POST …/items',
    succeeds: [['POST', `${words}/items`, { Title: 'x' }]],
    refused: [
      ['nora', 403, 'POST', `${words}/items`, { Title: 'x' }],
      ['jo', 400, 'POST', `${words}/items`, { Nope: 1 }],
      ['jo', 400, 'POST', `${words}/items`, '{'],
    ],
  },
  {
    operation: 'POST …/getitems (CAML)',
    succeeds: [['POST', `${words}/getitems`, query]],
    refused: [
      ['jo', 400, 'POST', `${words}/getitems`, { query: { ViewXml: '<' } }],
      ['nia', 403, 'POST', `${words}/getitems`, query],
    ],
  },
  {
    operation: 'POST …/AddValidateUpdateItemUsingPath',
    succeeds: [
      [
        'POST',
        `${words}/AddValidateUpdateItemUsingPath`,
        {
          listItemCreateInfo: { FolderPath: { DecodedUrl: '/sites/trust/Lists/Words' }, UnderlyingObjectType: 0 },
          ...form,
        },
      ],
    ],
    refused: [
      ['nora', 403, 'POST', `${words}/AddValidateUpdateItemUsingPath`, { listItemCreateInfo: {}, ...form }],
      ['jo', 400, 'POST', `${words}/AddValidateUpdateItemUsingPath`, {}],
    ],
  },
  {
    operation: 'GET …/items(id)',
    succeeds: [
      ['GET', item],
      ['GET', `${item}?$select=Title`],
      ['GET', `${item}/Title`],
      ['GET', `${item}/Author`],
    ],
    refused: [
      ['jo', 404, 'GET', `${words}/items(999)`],
      ['nia', 403, 'GET', item],
      ['jo', 400, 'GET', `${item}?$select=Nope`],
    ],
  },
  {
    operation: 'GET …/items(id)/FieldValuesAsText',
    succeeds: [
      ['GET', `${item}/FieldValuesAsText`],
      ['GET', `${item}?$select=Id,FieldValuesAsText/Title&$expand=FieldValuesAsText`],
    ],
    refused: [
      ['nia', 403, 'GET', `${item}/FieldValuesAsText`],
      ['jo', 404, 'GET', `${words}/items(99999)/FieldValuesAsText`],
    ],
  },
  {
    operation: 'MERGE, DELETE …/items(id)',
    succeeds: [['MERGE', item, { Title: 'y' }]],
    refused: [
      ['jo', 412, 'MERGE', item, { Title: 'y' }, stale],
      ['jo', 412, 'DELETE', item, undefined, stale],
      ['nora', 403, 'MERGE', item, { Title: 'y' }],
      ['jo', 404, 'MERGE', `${words}/items(999)`, { Title: 'y' }],
      ['jo', 400, 'MERGE', item, { Nope: 1 }],
    ],
  },
  {
    operation: 'POST …/items(id)/validateUpdateListItem',
    succeeds: [['POST', `${item}/validateUpdateListItem`, form]],
    refused: [
      ['nora', 403, 'POST', `${item}/validateUpdateListItem`, form],
      ['jo', 404, 'POST', `${words}/items(999)/validateUpdateListItem`, form],
    ],
  },
  {
    operation: 'GET …/items(id)/versions',
    succeeds: [
      ['GET', `${item}/versions`],
      ['GET', `${item}/versions(512)`],
    ],
    refused: [
      ['jo', 404, 'GET', `${item}/versions(5)`],
      ['nora', 403, 'POST', `${item}/versions/DeleteByID(512)`],
    ],
  },
  {
    operation: 'GET …/items(id)/AttachmentFiles',
    succeeds: [
      ['GET', `${item}/AttachmentFiles`],
      ['POST', `${item}/AttachmentFiles/add(FileName='b#.txt')`, 'x'],
    ],
    refused: [
      ['jo', 404, 'GET', `${item}/AttachmentFiles('none')`],
      ['nora', 403, 'POST', `${item}/AttachmentFiles/add(FileName='n.txt')`, 'x'],
    ],
  },
  {
    operation: 'GET /_api/web/getFolderByServerRelativePath',
    succeeds: [
      ['GET', folder],
      ['GET', `${words}/rootfolder`],
      ['GET', `${folder}/Name`],
    ],
    refused: [
      ['jo', 404, 'GET', `web/getFolderByServerRelativePath(decodedUrl='${library}/none')`],
      ['nia', 403, 'GET', folder],
      ['jo', 400, 'GET', "web/getFolderByServerRelativePath(decodedUrl='/sites/other')"],
    ],
  },
  {
    operation: '…/ListItemAllFields',
    succeeds: [
      ['GET', `${folder}/ListItemAllFields`],
      ['GET', `${file}/ListItemAllFields`],
      ['MERGE', `${file}/ListItemAllFields`, { Title: 't' }],
    ],
    refused: [
      ['nora', 403, 'MERGE', `${file}/ListItemAllFields`, { Title: 't' }],
      ['jo', 412, 'MERGE', `${file}/ListItemAllFields`, { Title: 't' }, stale],
    ],
  },
  {
    operation: 'GET, POST /_api/web/folders',
    succeeds: [
      ['GET', 'web/folders'],
      ['GET', "web/folders('Shared Documents')"],
      ['POST', "web/folders/addUsingPath(decodedurl='Shared Documents/w#')"],
    ],
    refused: [
      ['nia', 403, 'GET', "web/folders('Shared Documents')"],
      ['nora', 403, 'POST', 'web/folders', { ServerRelativeUrl: 'Shared Documents/n' }],
      ['jo', 404, 'POST', 'web/folders', { ServerRelativeUrl: 'Nowhere/n' }],
      ['jo', 400, 'POST', 'web/folders', {}],
    ],
  },
  {
    operation: 'POST …/folders/addUsingPath',
    succeeds: [
      ['POST', `${folder}/folders/addUsingPath(decodedurl='g#')`],
      ['GET', `${folder}/folders`],
    ],
    refused: [
      ['nora', 403, 'POST', `${folder}/folders/addUsingPath(decodedurl='n')`],
      ['jo', 400, 'POST', `${folder}/folders/addUsingPath(decodedurl='a:b')`],
    ],
  },
  {
    operation: 'GET, POST …/files',
    succeeds: [
      ['GET', `${folder}/files`],
      ['GET', file],
      ['POST', `${folder}/files/AddUsingPath(decodedurl='n#.txt')`, 'x'],
    ],
    refused: [
      ['jo', 404, 'GET', `web/getFileByServerRelativePath(decodedUrl='${library}/none')`],
      ['nora', 403, 'POST', `${folder}/files/AddUsingPath(decodedurl='n.txt')`, 'x'],
    ],
  },
  {
    operation: 'GET, PUT …/$value',
    succeeds: [['PUT', `${file}/$value`, 'x']],
    refused: [
      ['nora', 403, 'PUT', `${file}/$value`, 'x'],
      ['jo', 404, 'GET', `web/getFileByServerRelativePath(decodedUrl='${library}/none')/$value`],
    ],
  },
  {
    operation: 'POST …file/startUpload',
    succeeds: [['POST', `${file}/startUpload(uploadId=guid'${upload}')`, 'x']],
    refused: [
      ['nora', 403, 'POST', `${file}/startUpload(uploadId=guid'${upload}')`, 'x'],
      ['jo', 400, 'POST', `${file}/startUpload(uploadId=guid'x')`, 'x'],
    ],
  },
  {
    operation: 'GET …file/versions',
    succeeds: [
      ['GET', `${file}/versions`],
      ['GET', `${file}/versions(512)`],
    ],
    refused: [
      ['jo', 404, 'GET', `${file}/versions(5)`],
      ['nora', 403, 'POST', `${file}/versions/deleteAll`],
    ],
  },
  {
    operation: 'POST …file/copyTo',
    succeeds: [['POST', `${file}/copyTo(strnewurl='${library}/copy#.txt',boverwrite=false)`]],
    refused: [
      ['nora', 403, 'POST', `${file}/copyTo(strnewurl='${library}/n.txt',boverwrite=false)`],
      ['jo', 400, 'POST', `${file}/copyTo(strnewurl='${library}/a.txt',boverwrite=false)`],
    ],
  },
  {
    operation: 'POST …file/checkout',
    succeeds: [
      ['GET', `${file}/lockedByUser`],
      ['POST', `${file}/checkout`],
      ['POST', `${file}/undoCheckout`],
    ],
    refused: [
      ['jo', 423, 'POST', `${file}/undoCheckout`],
      ['nora', 403, 'POST', `${file}/checkout`],
    ],
  },
  {
    operation: 'GET /_api/web/recyclebin',
    succeeds: [
      ['POST', `${words}/items(4)/recycle`],
      ['GET', 'web/recyclebin'],
      ['POST', 'web/recyclebin/restoreAll'],
    ],
    refused: [
      ['jo', 404, 'GET', "web/recyclebin('11111111-1111-1111-1111-111111111111')"],
      ['nora', 403, 'POST', 'web/recyclebin/deleteAllSecondStageItems'],
    ],
  },
  {
    operation: 'GET /_api/search/query',
    succeeds: [['GET', "search/query?querytext='one'"]],
    refused: [
      ['nia', 403, 'GET', "search/query?querytext='one'"],
      ['jo', 400, 'GET', 'search/query'],
    ],
  },
];
