import type { SealItem, SealItemBase } from '../rules/SealedRecord';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import { bodiesOf, bodyOf, flagOf, stringOf } from '../../ground/sharepoint/bodies';
import { itemIdOf, oneOf, textIn } from '../../ground/sharepoint/cells';
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
  'AuthorId',
  'Created',
];

/** The author is SharePoint's stamp, never a column of ours. */
export function sealItemOf(
  row: Row,
  author: { readonly login: string; readonly name: string; readonly keeps: boolean },
  pairKey: string,
): SealItem {
  const sessionKey = textIn(row, 'SessionKey');
  const base: SealItemBase = {
    key: textIn(row, 'HubKey'),
    sessionKey: sessionKey === pairKey ? '' : sessionKey,
    itemId: itemIdOf(row),
    authorLogin: author.login,
    authorName: author.name,
    createdAt: textIn(row, 'Created'),
  };
  try {
    return kindOf(row, base, author.keeps);
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return { ...base, kind: 'unknown' };
    throw error;
  }
}

function kindOf(row: Row, base: SealItemBase, byKeeper: boolean): SealItem {
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
    case 'access':
      return {
        ...base,
        kind,
        byKeeper,
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
    case 'access':
      return { ...base, Body: JSON.stringify({ people: item.people, asPlanned: item.asPlanned }) };
  }
}
