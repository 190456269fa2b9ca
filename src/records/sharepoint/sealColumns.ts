import type { SealItem, SealItemBase } from '../rules/SealedRecord';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import type { Author } from '../../ground/sharepoint/authors';
import { bodiesOf, bodyOf, flagOf, stringOf, stringsOf } from '../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, numberIn, oneOf, textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import type { New } from '../../ground/ports';

export const sealSelect = [
  'Id',
  'HubKey',
  'Kind',
  'SessionKey',
  'Slot',
  'Hash',
  'SignerLogin',
  'SignerKey',
  'Body',
  'FileSystemObjectType',
  'FileDirRef',
  'AuthorId',
  'EditorId',
  'Created',
  'Modified',
];

/** Author, editor, times and version are SharePoint's stamps, never columns of ours. */
export function sealItemOf(row: Row, author: Pick<Author, 'id' | 'key' | 'name'>, pairKey: string): SealItem {
  const sessionKey = textIn(row, 'SessionKey');
  const base: SealItemBase = {
    key: textIn(row, 'HubKey'),
    sessionKey: sessionKey === pairKey ? '' : sessionKey,
    itemId: itemIdOf(row),
    authorKey: author.key,
    authorId: author.id,
    authorName: author.name,
    createdAt: textIn(row, 'Created'),
    editorId: numberIn(row, 'EditorId'),
    modifiedAt: textIn(row, 'Modified'),
    // the number in an item's ETag is its owshiddenversion: it rises with every write, also one that keeps the stamps
    version: Number(etagOf(row).replace(/\D/g, '')),
  };
  try {
    return kindOf(row, base);
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return { ...base, kind: 'unknown' };
    throw error;
  }
}

function kindOf(row: Row, base: SealItemBase): SealItem {
  const body = bodyOf(textIn(row, 'Body'));
  const kind = textIn(row, 'Kind');
  switch (kind) {
    case 'text':
      return { ...base, kind, text: stringOf(body, 'text'), hash: textIn(row, 'Hash') };
    case 'signature':
      return {
        ...base,
        kind,
        role: oneOf(['supervisor', 'supervisee'], textIn(row, 'Slot')),
        signerKey: textIn(row, 'SignerKey'),
        signerLogin: textIn(row, 'SignerLogin'),
        textHash: stringOf(body, 'textHash'),
        comment: stringOf(body, 'comment'),
        hash: textIn(row, 'Hash'),
      };
    case 'addendum':
      return { ...base, kind, text: stringOf(body, 'text'), hash: textIn(row, 'Hash') };
    case 'closedWithout':
      return {
        ...base,
        kind,
        textHash: stringOf(body, 'textHash'),
        without: stringsOf(body, 'without'),
        hash: textIn(row, 'Hash'),
      };
    case 'acknowledgement':
      return { ...base, kind, textHash: stringOf(body, 'textHash') };
    case 'access':
      return {
        ...base,
        kind,
        asPlanned: flagOf(body, 'asPlanned'),
        people: bodiesOf(body, 'people').map((person) => ({
          name: stringOf(person, 'name'),
          why: oneOf(['supervisor', 'supervisee', 'keeper', 'administrator', 'other'], stringOf(person, 'why')),
        })),
      };
    default:
      throw new ServiceError('invalid');
  }
}

export function sealCells(item: New<SealItem>, pairKey: string): Cells {
  const base = { Title: item.key, HubKey: item.key, Kind: item.kind, SessionKey: item.sessionKey || pairKey };
  switch (item.kind) {
    case 'unknown':
      throw new ServiceError('newer');
    case 'text':
      return { ...base, Hash: item.hash, Body: JSON.stringify({ text: item.text }) };
    case 'signature':
      return {
        ...base,
        Slot: item.role,
        Hash: item.hash,
        SignerLogin: item.signerLogin,
        SignerKey: item.signerKey,
        Body: JSON.stringify({ textHash: item.textHash, comment: item.comment }),
      };
    case 'addendum':
      return { ...base, Hash: item.hash, Body: JSON.stringify({ text: item.text }) };
    case 'closedWithout':
      return { ...base, Hash: item.hash, Body: JSON.stringify({ textHash: item.textHash, without: item.without }) };
    case 'acknowledgement':
      return { ...base, Body: JSON.stringify({ textHash: item.textHash }) };
    case 'access':
      return { ...base, Body: JSON.stringify({ people: item.people, asPlanned: item.asPlanned }) };
  }
}
