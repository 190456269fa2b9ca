import type { SealItem, SealItemBase } from '../rules/SealedRecord';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import { sealsList } from '../../../sharepoint/lists/sealsList';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { bodiesOf, bodyOf, flagOf, stringOf } from '../../ground/sharepoint/bodies';
import { itemIdOf, oneOf, textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import type { New } from '../../ground/ports';

export const sealColumns = columnsOf(sealsList.columns, {
  stamps: ['FileSystemObjectType', 'AuthorId', 'Created'],
});

/** The author is SharePoint's stamp, never a column of ours. */
export function sealItemOf(
  row: Row,
  author: { readonly login: string; readonly name: string },
  pairKey: string,
): SealItem {
  const { values } = sealColumns.read(row);
  const { key, sessionKey } = values;
  const base: SealItemBase = {
    key,
    sessionKey: sessionKey === pairKey ? '' : sessionKey,
    itemId: itemIdOf(row),
    authorLogin: author.login,
    authorName: author.name,
    createdAt: textIn(row, 'Created'),
  };
  try {
    return kindOf(values, base);
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return { ...base, kind: 'unknown' };
    throw error;
  }
}

type SealValues = ReturnType<typeof sealColumns.read>['values'];

function kindOf({ kind, hash, role, signerKey, signerLogin, ...values }: SealValues, base: SealItemBase): SealItem {
  const body = bodyOf(values.body);
  switch (kind) {
    case 'text':
      return { ...base, kind, text: stringOf(body, 'text'), hash };
    case 'signature':
      return {
        ...base,
        kind,
        role: oneOf(['supervisor', 'supervisee'], role),
        signerKey,
        signerLogin,
        textHash: stringOf(body, 'textHash'),
        comment: stringOf(body, 'comment'),
        hash,
      };
    case 'addendum':
      return { ...base, kind, text: stringOf(body, 'text'), hash };
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
  return sealColumns.cells({
    ...partsOf(item),
    key: item.key,
    kind: item.kind,
    sessionKey: item.sessionKey || pairKey,
  });
}

type SealCells = Parameters<typeof sealColumns.cells>[0];

/** Which of an item's fields are columns of their own, and which stand in its body. */
function partsOf(item: New<SealItem>): Omit<SealCells, 'key' | 'kind' | 'sessionKey'> {
  switch (item.kind) {
    case 'unknown':
      throw new ServiceError('newer');
    case 'text':
    case 'addendum':
      return { hash: item.hash, body: JSON.stringify({ text: item.text }) };
    case 'signature': {
      const { role, hash, signerLogin, signerKey, textHash, comment } = item;
      return { role, hash, signerLogin, signerKey, body: JSON.stringify({ textHash, comment }) };
    }
    case 'access':
      return { body: JSON.stringify({ people: item.people, asPlanned: item.asPlanned }) };
  }
}
