import type { Operation } from '../../platform';
import { actorId, demand } from '../access';
import { checkedOutBy } from '../items/checkouts';
import { contentOf, saveContent } from '../items/fileContent';
import { demandEdit, updateItem } from '../items/writeItem';
import { permission } from '../masks';
import type { Exchange } from '../protocol/Exchange';
import type { Segment } from '../protocol/parsePath';
import { booleanArgument, numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import { fieldsOfList, itemById, principalById } from '../store/findRows';
import type { ItemRow, ListRow } from '../store/rows';
import { run, selectOne } from '../../sql';
import { fileEntity } from './fileEntity';
import { fileVersionsResource } from './fileVersions';
import { copyFile, moveFile, placeOf } from './moveCopy';
import { principalEntity } from './principalEntity';

export const fileActionOperations: readonly Operation[] = [
  {
    surface: 'SharePoint',
    name: 'POST …file/startUpload, continueUpload, finishUpload, cancelUpload',
    fidelity: 'partial',
    differs: 'An upload belongs to whoever began it and never expires.',
    source: '@pnp/sp files/types',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …file/copyTo, moveTo; SP.MoveCopyUtil.MoveFileByPath, CopyFileByPath',
    fidelity: 'partial',
    differs:
      'Within one web; KeepBoth is refused; a move into another library makes a new item without its versions. A move keeps editor and time (believed).',
    source: '@pnp/sp files/types',
    confirmed: false,
  },
  {
    surface: 'SharePoint',
    name: 'POST …file/checkout, checkin, undoCheckout; GET lockedByUser',
    fidelity: 'partial',
    differs: 'What is checked out stays visible to others as it was saved last; files are never checked out by force.',
    source: '@pnp/sp files/types',
    confirmed: false,
  },
];

interface UploadRow {
  readonly content: Uint8Array;
}

function uploadOf(exchange: Exchange, list: ListRow, row: ItemRow, id: string): Uint8Array {
  const found = selectOne<UploadRow>(
    exchange.tenant.db,
    'SELECT content FROM uploads WHERE upload = ? AND list_id = ? AND id = ? AND user_id = ?',
    id,
    list.id,
    row.id,
    exchange.actor.id,
  );
  return found?.content ?? deny(problems.badArgument('The upload session was not found.'));
}

/** One slice of a chunked upload: it must begin where the last one ended. */
function chunk(exchange: Exchange, list: ListRow, row: ItemRow, segment: Segment): Reply {
  const { db } = exchange.tenant;
  demandEdit(exchange, list, row, permission.editListItems);
  const id = textArgument(segment, 0, 'uploadId').toLowerCase();
  if (!/^[0-9a-f-]{36}$/.test(id)) throw problems.badArgument('The uploadId is not valid.');
  const drop = (): number => run(db, 'DELETE FROM uploads WHERE upload = ?', id);
  if (segment.name === 'cancelupload') {
    uploadOf(exchange, list, row, id);
    drop();
    return done;
  }
  const first = segment.name === 'startupload';
  if (first && selectOne(db, 'SELECT 1 FROM uploads WHERE upload = ?', id))
    throw problems.badArgument('The upload session exists already.');
  const before = first ? new Uint8Array() : uploadOf(exchange, list, row, id);
  if (!first && numberArgument(segment, 1, 'fileOffset') !== before.byteLength)
    throw problems.badArgument('The file offset does not match what was uploaded.');
  const content = Buffer.concat([before, exchange.bytes]);
  if (segment.name === 'finishupload') {
    drop();
    const changed = updateItem(exchange, list, fieldsOfList(db, list.id), row, new Map());
    saveContent(exchange, list, changed, content);
    return { kind: 'entity', entity: fileEntity(exchange, list, changed) };
  }
  run(
    db,
    'INSERT OR REPLACE INTO uploads VALUES (?, ?, ?, ?, ?)',
    id,
    list.id,
    row.id,
    actorId(db, exchange.actor),
    content,
  );
  return {
    kind: 'value',
    name: first ? 'StartUpload' : 'ContinueUpload',
    value: String(content.byteLength),
    type: 'Edm.Int64',
  };
}

function checkOut(exchange: Exchange, list: ListRow, row: ItemRow): Reply {
  const { db } = exchange.tenant;
  demandEdit(exchange, list, row, permission.editListItems);
  const by = checkedOutBy(db, list.id, row.id);
  if (by !== undefined) throw problems.checkedOut(`${row.dir}/${row.leaf}`, principalById(db, by)?.login ?? '');
  run(
    db,
    'INSERT INTO checkouts VALUES (?, ?, ?, ?, ?)',
    list.id,
    row.id,
    actorId(db, exchange.actor),
    contentOf(exchange, list, row),
    row.fields,
  );
  return done;
}

/**
 * Ends a check-out; undoing brings the content and columns back. Another person's needs the right to cancel check-outs.
 */
function endCheckOut(exchange: Exchange, list: ListRow, row: ItemRow, undo: boolean): Reply {
  const { db } = exchange.tenant;
  const kept = selectOne<{ user_id: number; content: Uint8Array; fields: string }>(
    db,
    'SELECT user_id, content, fields FROM checkouts WHERE list_id = ? AND id = ?',
    list.id,
    row.id,
  );
  if (!kept) throw problems.notCheckedOut(`${row.dir}/${row.leaf}`);
  if (kept.user_id !== exchange.actor.id) demand(db, exchange.actor, row.scope_id, permission.cancelCheckout);
  run(db, 'DELETE FROM checkouts WHERE list_id = ? AND id = ?', list.id, row.id);
  if (!undo) return done;
  run(
    db,
    'UPDATE items SET fields = ?, version = version + 1 WHERE list_id = ? AND id = ?',
    kept.fields,
    list.id,
    row.id,
  );
  saveContent(exchange, list, itemById(db, list.id, row.id) ?? row, kept.content);
  return done;
}

/** What can be done with a file already known to be readable. */
export function fileStep(exchange: Exchange, list: ListRow, row: ItemRow, segment: Segment): Resource | undefined {
  switch (segment.name) {
    case 'startupload':
    case 'continueupload':
    case 'finishupload':
    case 'cancelupload':
      return action(() => chunk(exchange, list, row, segment));
    case 'copyto':
      return action(() => {
        copyFile(
          exchange,
          list,
          row,
          placeOf(exchange, textArgument(segment, 0, 'strnewurl')),
          booleanArgument(segment, 1, 'boverwrite', false),
        );
        return done;
      });
    case 'moveto':
      return action(() => {
        const flags = Number(segment.named.get('flags') ?? segment.args[1] ?? 0);
        moveFile(exchange, list, row, placeOf(exchange, textArgument(segment, 0, 'newurl')), (flags & 1) === 1);
        return done;
      });
    case 'versions':
      return fileVersionsResource(exchange, list, row, segment);
    case 'checkout':
      return action(() => checkOut(exchange, list, row));
    case 'checkin':
      return action(() => {
        if ((segment.named.get('comment') ?? '').toString().length > 1023)
          throw problems.badArgument('The comment is too long.');
        return endCheckOut(exchange, list, row, false);
      });
    case 'undocheckout':
      return action(() => endCheckOut(exchange, list, row, true));
    case 'lockedbyuser': {
      const by = checkedOutBy(exchange.tenant.db, list.id, row.id);
      const person = by === undefined ? undefined : principalById(exchange.tenant.db, by);
      return {
        methods: {
          GET: (): Reply =>
            person
              ? { kind: 'entity', entity: principalEntity(exchange, person) }
              : { kind: 'value', name: 'LockedByUser', value: null },
        },
      };
    }
    default:
      return undefined;
  }
}
