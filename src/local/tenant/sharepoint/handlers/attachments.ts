import { demand } from '../access';
import { permission } from '../masks';
import { attachmentEntity, attachmentUrl } from '../items/attachmentEntity';
import { addRecycled, recycledKinds } from '../items/recycled';
import { updateItem } from '../items/writeItem';
import { demandItemMatch } from '../items/itemEtag';
import type { Exchange } from '../protocol/Exchange';
import { takeContent } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import { fieldsOfList } from '../store/findRows';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';
import { collectionResource, entityResource } from './respond';
import type { SharePointOperation } from '../SharePointOperation';
import {
  addAttachmentRow,
  attachmentContent,
  attachmentNames,
  putAttachmentContent,
  removeAttachmentRow,
} from '../store/attachmentRows';
import { stepsBy } from '../ways';

const mostBytes = 250 * 1024 * 1024;

/** An attachment changes its item: a new version, a new etag, and the right to edit it. */
function touch(exchange: Exchange, list: ListRow, row: ItemRow): void {
  updateItem(exchange, list, fieldsOfList(exchange.tenant.db, list.id), row, new Map());
}

function add(exchange: Exchange, list: ListRow, row: ItemRow, name: string): Reply {
  const { db } = exchange.tenant;
  if (!listSettings(list).EnableAttachments) throw problems.failed('Attachments are disabled for this list.');
  if (name === '' || name.length > 255 || /["*:<>?/\\|]/.test(name))
    throw problems.badArgument('The file or folder name is not valid.');
  const content = takeContent(exchange);
  if (content.byteLength > mostBytes) throw problems.tooLarge();
  touch(exchange, list, row);
  if (attachmentNames(db, row).some((each) => each.toLowerCase() === name.toLowerCase())) {
    throw problems.attachmentTaken();
  }
  addAttachmentRow(db, row, name, content);
  return { kind: 'entity', entity: attachmentEntity(list, row, name) };
}

/** What can be done with an attachment of an item already known to be readable. */
export function attachmentActions(
  exchange: Exchange,
  list: ListRow,
  row: ItemRow,
  wanted: string,
): {
  /** Its name as it is kept; 404 where it is not there. */
  readonly name: () => string;
  readonly download: () => Reply;
  readonly upload: () => Reply;
  readonly remove: () => Reply;
  readonly recycle: () => Reply;
} {
  const { db } = exchange.tenant;
  const name = (): string => {
    const found = attachmentNames(db, row).find((each) => each.toLowerCase() === wanted.toLowerCase());
    if (found === undefined) throw problems.fileMissing(attachmentUrl(list, row, wanted));
    return found;
  };
  const remove = (): Reply => {
    const found = name();
    demandItemMatch(exchange, row);
    touch(exchange, list, row);
    removeAttachmentRow(db, row, found);
    return done;
  };
  const recycle = (): Reply => {
    const found = name();
    const kept = attachmentContent(db, row, found);
    remove();
    const content = Buffer.from(kept ?? []).toString('base64');
    addRecycled(exchange, list.id, {
      title: found,
      dir: `${list.root}/Attachments/${row.id}`,
      leaf: found,
      kind: recycledKinds.attachment,
      author: row.author_id,
      payload: { attachment: { id: row.id, name: found, content } },
    });
    return done;
  };
  const download = (): Reply => {
    demand(db, exchange.actor, row.scope_id, permission.openItems);
    const bytes = attachmentContent(db, row, name()) ?? new Uint8Array();
    return { kind: 'bytes', bytes, contentType: 'application/octet-stream' };
  };
  const upload = (): Reply => {
    const found = name();
    touch(exchange, list, row);
    putAttachmentContent(db, row, found, takeContent(exchange));
    return { kind: 'empty', status: 204 };
  };
  return { name, download, upload, remove, recycle };
}

function one(exchange: Exchange, list: ListRow, row: ItemRow, wanted: string): Resource {
  const { name, download, upload, remove, recycle } = attachmentActions(exchange, list, row, wanted);
  return entityResource(exchange, () => attachmentEntity(list, row, name()), {
    step: stepsBy({
      recycleobject: () => ({ methods: { POST: recycle, DELETE: recycle } }),
      $value: () => ({ methods: { GET: download, PUT: upload } }),
    }),
    methods: { DELETE: remove },
  });
}

/** `…/AttachmentFiles` of an item already known to be readable. */
function attachmentsResource(exchange: Exchange, list: ListRow, row: ItemRow, segment: Segment): Resource {
  const { db } = exchange.tenant;
  const named =
    (parameter: string) =>
    (inner: Segment): Resource =>
      one(exchange, list, row, textArgument(inner, 0, parameter));
  const added =
    (parameter: string) =>
    (inner: Segment): Resource =>
      action(() => add(exchange, list, row, textArgument(inner, 0, parameter)));
  if (segment.called && segment.args.length > 0) return named('fileName')(segment);
  return collectionResource(exchange, () => attachmentNames(db, row).map((name) => attachmentEntity(list, row, name)), {
    step: stepsBy({
      getbyfilename: named('fileName'),
      getbyfilenameaspath: named('DecodedUrl'),
      add: added('FileName'),
      addusingpath: added('DecodedUrl'),
    }),
  });
}

export const attachmentsOperation: SharePointOperation = {
  name: 'GET …/items(id)/AttachmentFiles; POST …/add(FileName=); GET, PUT …(name)/$value; DELETE, recycleObject',
  fidelity: 'partial',
  differs: 'Need the right to edit the item (believed).',
  guesses: [
    'need the right to edit the item',
    'each change makes a new version of the item',
    'a recycled attachment keeps its name and is restored only beside its item',
    'code where attachments are off',
  ],
  source: '@pnp/sp attachments; platform/permissions.md §1',
  confirmed: false,
  at: {
    item: {
      steps: {
        attachmentfiles: ({ exchange, list, row }, segment) => attachmentsResource(exchange, list, row, segment),
      },
    },
  },
};
