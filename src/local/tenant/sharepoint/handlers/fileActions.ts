import { takeContent } from '../protocol/Exchange';
import { actorId, demand } from '../access';
import { contentOf, saveContent } from '../items/fileContent';
import { demandEdit, updateItem } from '../items/writeItem';
import { permission } from '../masks';
import type { Places } from '../Places';
import type { Segment } from '../protocol/parsePath';
import { argumentOf, booleanArgument, numberArgument, textArgument } from '../protocol/parsePath';
import { problems } from '../protocol/problems';
import type { Reply, Resource } from '../protocol/Reply';
import { action, deny, done } from '../protocol/Reply';
import { fieldsOfList, itemById, principalById } from '../store/findRows';
import { fileEntity } from './fileEntity';
import { copyFile, moveFile, moveOrCopyByPath, placeOf } from './moveCopy';
import { principalEntity } from './principalEntity';
import type { SharePointOperation, StepFrom } from '../SharePointOperation';
import type { CheckoutRow } from '../store/contentRows';
import {
  addCheckout,
  checkedOutBy,
  checkoutOf,
  isUploadKnown,
  putUpload,
  removeCheckout,
  removeUpload,
  uploadedSoFar,
} from '../store/contentRows';
import { putFieldsBack } from '../store/itemRows';

type File = Places['file'];

function uploadId({ exchange, list, row }: File, segment: Segment): string {
  demandEdit(exchange, list, row, permission.editListItems);
  const id = textArgument(segment, 0, 'uploadId').toLowerCase();
  if (!/^[0-9a-f-]{36}$/.test(id)) throw problems.badArgument('The uploadId is not valid.');
  return id;
}

/** What the slices before this one have brought; this one must begin where the last one ended. */
function uploadedBefore({ exchange, row }: File, segment: Segment, id: string): Uint8Array {
  const before =
    uploadedSoFar(exchange.tenant.db, id, row, exchange.actor.id) ??
    deny(problems.badArgument('The upload session was not found.'));
  if (numberArgument(segment, 1, 'fileOffset') !== before.byteLength)
    throw problems.badArgument('The file offset does not match what was uploaded.');
  return before;
}

function keepSlice({ exchange, row }: File, id: string, content: Uint8Array, name: string): Reply {
  const { db } = exchange.tenant;
  putUpload(db, id, row, actorId(db, exchange.actor), content);
  return { kind: 'value', name, value: String(content.byteLength), type: 'Edm.Int64' };
}

function startUpload(here: File, segment: Segment): Reply {
  const id = uploadId(here, segment);
  if (isUploadKnown(here.exchange.tenant.db, id)) throw problems.badArgument('The upload session exists already.');
  return keepSlice(here, id, takeContent(here.exchange), 'StartUpload');
}

function continueUpload(here: File, segment: Segment): Reply {
  const id = uploadId(here, segment);
  const content = Buffer.concat([uploadedBefore(here, segment, id), takeContent(here.exchange)]);
  return keepSlice(here, id, content, 'ContinueUpload');
}

function finishUpload(here: File, segment: Segment): Reply {
  const { exchange, list, row } = here;
  const { db } = exchange.tenant;
  const id = uploadId(here, segment);
  const content = Buffer.concat([uploadedBefore(here, segment, id), takeContent(exchange)]);
  removeUpload(db, id);
  const changed = updateItem(exchange, list, fieldsOfList(db, list.id), row, new Map());
  saveContent(exchange, list, changed, content);
  return { kind: 'entity', entity: fileEntity(exchange, list, changed) };
}

function cancelUpload(here: File, segment: Segment): Reply {
  const { db } = here.exchange.tenant;
  const id = uploadId(here, segment);
  if (!uploadedSoFar(db, id, here.row, here.exchange.actor.id))
    throw problems.badArgument('The upload session was not found.');
  removeUpload(db, id);
  return done;
}

const acting =
  (work: (here: File, segment: Segment) => Reply): StepFrom<File> =>
  (here, segment) =>
    action(() => work(here, segment));

export const chunkedUpload: SharePointOperation = {
  name: 'POST …file/startUpload, continueUpload, finishUpload, cancelUpload',
  fidelity: 'partial',
  differs: 'An upload belongs to whoever began it and never expires.',
  guesses: [
    "an upload never expires and is its beginner's",
    'codes of a wrong offset or session',
    'needs Edit from the first slice',
  ],
  source: '@pnp/sp files/types',
  confirmed: false,
  at: {
    file: {
      steps: {
        startupload: acting(startUpload),
        continueupload: acting(continueUpload),
        finishupload: acting(finishUpload),
        cancelupload: acting(cancelUpload),
      },
    },
  },
};

function copyTo({ exchange, list, row }: File, segment: Segment): Reply {
  const to = placeOf(exchange, textArgument(segment, 0, 'strnewurl'));
  copyFile(exchange, list, row, to, booleanArgument(segment, 1, 'boverwrite', false));
  return done;
}

function moveTo({ exchange, list, row }: File, segment: Segment): Reply {
  const flags = Number(argumentOf(segment, 1, 'flags') ?? 0);
  moveFile(exchange, list, row, placeOf(exchange, textArgument(segment, 0, 'newurl')), (flags & 1) === 1);
  return done;
}

export const moveAndCopyFiles: SharePointOperation = {
  name: 'POST …file/copyTo, moveTo; SP.MoveCopyUtil.MoveFileByPath, CopyFileByPath',
  fidelity: 'partial',
  differs:
    'Within one web; KeepBoth is refused; a move into another library makes a new item without its versions. A move keeps editor and time (believed).',
  guesses: ['author and times of a copy are new', 'a move makes no version', 'KeepBoth is not taken'],
  source: '@pnp/sp files/types',
  confirmed: false,
  at: {
    root: {
      steps: {
        'sp.movecopyutil.movefilebypath': ({ exchange }, segment) => moveOrCopyByPath(exchange, segment, moveFile),
        'sp.movecopyutil.copyfilebypath': ({ exchange }, segment) => moveOrCopyByPath(exchange, segment, copyFile),
      },
    },
    file: { steps: { copyto: acting(copyTo), moveto: acting(moveTo) } },
  },
};

function checkOut({ exchange, list, row }: File): Reply {
  const { db } = exchange.tenant;
  demandEdit(exchange, list, row, permission.editListItems);
  const by = checkedOutBy(db, row);
  if (by !== undefined) throw problems.checkedOut(`${row.dir}/${row.leaf}`, principalById(db, by)?.login ?? '');
  const userId = actorId(db, exchange.actor);
  addCheckout(db, row, { user_id: userId, content: contentOf(exchange, row), fields: row.fields });
  return done;
}

/** Ends a check-out and answers how the file stood then. Another person's needs the right to cancel check-outs. */
function endCheckOut({ exchange, row }: File): CheckoutRow {
  const { db } = exchange.tenant;
  const kept = checkoutOf(db, row) ?? deny(problems.notCheckedOut(`${row.dir}/${row.leaf}`));
  if (kept.user_id !== exchange.actor.id) demand(db, exchange.actor, row.scope_id, permission.cancelCheckout);
  removeCheckout(db, row);
  return kept;
}

/** SP.CheckinType: a minor version or an overwritten one is not made here. */
const majorCheckIn = 1;

function checkIn(here: File, segment: Segment): Reply {
  if ((argumentOf(segment, 0, 'comment') ?? '').toString().length > 1023)
    throw problems.badArgument('The comment is too long.');
  const type = Number(argumentOf(segment, 1, 'checkintype') ?? majorCheckIn);
  if (type !== majorCheckIn) throw problems.notImplemented(`checkin of type ${type}`);
  endCheckOut(here);
  return done;
}

/** Brings the content and columns back. */
function undoCheckOut(here: File): Reply {
  const { exchange, list, row } = here;
  const { db } = exchange.tenant;
  const kept = endCheckOut(here);
  putFieldsBack(db, row, kept.fields);
  saveContent(exchange, list, itemById(db, list.id, row.id) ?? row, kept.content);
  return done;
}

function lockedByUser({ exchange, row }: File): Resource {
  const by = checkedOutBy(exchange.tenant.db, row);
  const person = by === undefined ? undefined : principalById(exchange.tenant.db, by);
  const none: Reply = { kind: 'value', name: 'LockedByUser', value: null };
  return {
    methods: { GET: () => (person ? { kind: 'entity', entity: principalEntity(exchange, person) } : none) },
  };
}

export const checkOutFiles: SharePointOperation = {
  name: 'POST …file/checkout, checkin, undoCheckout; GET lockedByUser',
  fidelity: 'partial',
  differs:
    'What is checked out stays visible to others as it was saved last; files are never checked out by force. Nothing is ever open in Office, so there are no locks but check-outs.',
  guesses: ['undoing keeps the versions made meanwhile', "another's check-out is ended by CancelCheckout"],
  source: '@pnp/sp files/types',
  confirmed: false,
  at: {
    file: {
      steps: {
        checkout: acting(checkOut),
        checkin: acting(checkIn),
        undocheckout: acting(undoCheckOut),
        lockedbyuser: lockedByUser,
      },
    },
  },
};
