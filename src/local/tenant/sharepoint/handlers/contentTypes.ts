import { contentTypeId } from '../items/contentTypeId';
import type { Entity } from '../protocol/Entity';
import type { Exchange } from '../protocol/Exchange';
import { textArgument } from '../protocol/parsePath';
import type { Segment } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Resource } from '../protocol/Reply';
import { deny } from '../protocol/Reply';
import type { ListRow } from '../store/rows';
import { fieldsOfList } from '../store/findRows';
import { fieldEntity } from './fieldEntity';
import { collectionResource, entityResource } from './respond';
import type { SharePointOperation } from '../SharePointOperation';
import { stepsBy } from '../ways';

interface Kind {
  readonly folder: boolean;
  readonly name: string;
  readonly description: string;
  readonly group: string;
}

const item: Kind = { folder: false, name: 'Item', description: 'Create a new list item.', group: 'List Content Types' };
const file: Kind = {
  folder: false,
  name: 'Document',
  description: 'Create a new document.',
  group: 'Document Content Types',
};
const folder: Kind = {
  folder: true,
  name: 'Folder',
  description: 'Create a new folder.',
  group: 'Folder Content Types',
};

function contentTypeEntity(exchange: Exchange, list: ListRow, kind: Kind): Entity {
  const id = contentTypeId(list, kind.folder);
  return {
    type: 'SP.ContentType',
    link: `Web/Lists(guid'${list.guid}')/ContentTypes('${id}')`,
    values: {
      Description: kind.description,
      Group: kind.group,
      Hidden: false,
      Id: { StringValue: id },
      Name: kind.name,
      ReadOnly: false,
      Scope: list.root,
      Sealed: false,
      StringId: id,
    },
    links: {
      Fields: () =>
        fieldsOfList(exchange.tenant.db, list.id)
          .filter((field) => kind !== folder || field.name === 'Title')
          .map((field) => fieldEntity(list, field)),
    },
  };
}

/** The content type of an item, file or folder of a list. */
export function contentTypeOf(exchange: Exchange, list: ListRow, isFolder: boolean): Entity {
  const plain = list.template === 100 ? item : file;
  return contentTypeEntity(exchange, list, isFolder ? folder : plain);
}

/** `…/contenttypes` of a list already known to be open to the asker. */
function contentTypesResource(exchange: Exchange, list: ListRow, segment: Segment): Resource {
  const kinds = [list.template === 100 ? item : file, folder];
  const one = (inner: Segment): Resource => {
    const id = textArgument(inner, 0, 'contentTypeId').toLowerCase();
    return entityResource(exchange, () =>
      contentTypeEntity(
        exchange,
        list,
        kinds.find((kind) => contentTypeId(list, kind.folder).toLowerCase() === id) ??
          deny(problems.contentTypeMissing()),
      ),
    );
  };
  if (segment.called && segment.args.length > 0) return one(segment);
  return collectionResource(exchange, () => kinds.map((kind) => contentTypeEntity(exchange, list, kind)), {
    step: stepsBy({ getbyid: one }),
  });
}

export const readContentTypes: SharePointOperation = {
  name: 'GET …/contenttypes, …/contenttypes(id) of a list',
  fidelity: 'partial',
  differs: 'Item (or document) and folder only, content types cannot be added, changed or removed.',
  guesses: ['code of the 404'],
  source: "@pnp/sp content-types/types; SharePoint's $metadata (SP.ContentType)",
  confirmed: false,
  at: {
    list: { steps: { contenttypes: ({ exchange, list }, segment) => contentTypesResource(exchange, list, segment) } },
  },
};
