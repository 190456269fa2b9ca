import type { Operation } from '../../platform';
import { demand } from '../access';
import { permission } from '../masks';
import { attachmentEntity, attachmentNames, attachmentUrl } from '../items/attachmentEntity';
import { addRecycled, recycledKinds } from '../items/recycled';
import { demandEtag, updateItem } from '../items/writeItem';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, done } from '../protocol/Reply';
import { fieldsOfList } from '../store/findRows';
import { listSettings } from '../store/listSettings';
import type { ItemRow, ListRow } from '../store/rows';
import { run, selectOne } from '../../sql';
import { collectionResource, entityResource } from './respond';

export const attachmentOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'GET …/items(id)/AttachmentFiles; POST …/add(FileName=); GET, PUT …(name)/$value; DELETE, recycleObject',
    fidelity: 'partial',
    differs: 'Need the right to edit the item (believed).',
    source: '@pnp/sp attachments; platform/permissions.md §1',
    confirmed: false,
  },
];

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
  if (exchange.bytes.byteLength > mostBytes) throw problems.tooLarge();
  touch(exchange, list, row);
  if (attachmentNames(exchange, list, row).some((each) => each.toLowerCase() === name.toLowerCase())) {
    throw problems.attachmentTaken();
  }
  run(db, 'INSERT INTO attachments VALUES (?, ?, ?, ?)', list.id, row.id, name, exchange.bytes);
  return { kind: 'entity', entity: attachmentEntity(list, row, name) };
}

function one(exchange: Exchange, list: ListRow, row: ItemRow, wanted: string): Resource {
  const { db } = exchange.tenant;
  const name = (): string => {
    const found = attachmentNames(exchange, list, row).find((each) => each.toLowerCase() === wanted.toLowerCase());
    if (found === undefined) throw problems.fileMissing(attachmentUrl(list, row, wanted));
    return found;
  };
  const remove = (): Reply => {
    const found = name();
    const sent = exchange.headers.get('if-match');
    if (sent !== undefined && sent.trim() !== '*') demandEtag(exchange, row);
    touch(exchange, list, row);
    run(db, 'DELETE FROM attachments WHERE list_id = ? AND id = ? AND name = ?', list.id, row.id, found);
    return done;
  };
  const recycle = (): Reply => {
    const found = name();
    const kept = selectOne<{ content: Uint8Array }>(
      db,
      'SELECT content FROM attachments WHERE list_id = ? AND id = ? AND name = ?',
      list.id,
      row.id,
      found,
    );
    remove();
    const content = Buffer.from(kept?.content ?? []).toString('base64');
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
  return entityResource(exchange, () => attachmentEntity(list, row, name()), {
    step: (segment) => {
      if (segment.name === 'recycleobject') return { methods: { POST: recycle, DELETE: recycle } };
      if (segment.name !== '$value') return undefined;
      return {
        methods: {
          GET: () => {
            demand(db, exchange.actor, row.scope_id, permission.openItems);
            const found = selectOne<{ content: Uint8Array }>(
              db,
              'SELECT content FROM attachments WHERE list_id = ? AND id = ? AND name = ?',
              list.id,
              row.id,
              name(),
            );
            return {
              kind: 'bytes',
              bytes: found?.content ?? new Uint8Array(),
              contentType: 'application/octet-stream',
            };
          },
          PUT: () => {
            const found = name();
            touch(exchange, list, row);
            run(
              db,
              'UPDATE attachments SET content = ? WHERE list_id = ? AND id = ? AND name = ?',
              exchange.bytes,
              list.id,
              row.id,
              found,
            );
            return { kind: 'empty', status: 204 };
          },
        },
      };
    },
    methods: { DELETE: remove },
  });
}

/** `…/AttachmentFiles` of an item already known to be readable. */
export function attachmentsResource(exchange: Exchange, list: ListRow, row: ItemRow, segment: Segment): Resource {
  if (segment.called && segment.args.length > 0) return one(exchange, list, row, textArgument(segment, 0, 'fileName'));
  return collectionResource(
    exchange,
    () => attachmentNames(exchange, list, row).map((name) => attachmentEntity(list, row, name)),
    {
      step: (inner) => {
        if (inner.name === 'getbyfilename' || inner.name === 'getbyfilenameaspath')
          return one(
            exchange,
            list,
            row,
            textArgument(inner, 0, inner.name === 'getbyfilename' ? 'fileName' : 'DecodedUrl'),
          );
        if (inner.name !== 'add' && inner.name !== 'addusingpath') return undefined;
        return action(() =>
          add(exchange, list, row, textArgument(inner, 0, inner.name === 'add' ? 'FileName' : 'DecodedUrl')),
        );
      },
    },
  );
}
