import { newCells } from '../../ground/sharepoint/columnCells';
import type { NewValues } from '../../ground/sharepoint/columnCells';
import type { SealItem, SealItemBase } from '../rules/SealedRecord';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import type { Author } from '../../ground/sharepoint/authors';
import { sealsList } from '../../../sharepoint/lists/sealsList';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { bodiesOf, bodyOf, flagOf, numberOf, stringOf, stringsOf } from '../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, numberIn, oneOf, textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import type { New } from '../../ground/ports';

export const sealColumns = columnsOf(sealsList.columns, {
  stamps: ['FileSystemObjectType', 'FileDirRef', 'AuthorId', 'EditorId', 'Created', 'Modified'],
});

/** Author, editor, times and version are SharePoint's stamps, never columns of ours. */
export function sealItemOf(
  row: Row,
  author: Pick<Author, 'id' | 'key' | 'name'> & { readonly keeps: boolean },
  pairKey: string,
): SealItem {
  const { values } = sealColumns.read(row);
  const { key, sessionKey } = values;
  const base: SealItemBase = {
    key,
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
    return kindOf(values, base, author.keeps);
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return { ...base, kind: 'unknown' };
    throw error;
  }
}

type SealValues = ReturnType<typeof sealColumns.read>['values'];

function kindOf(
  { kind, hash, role, signerKey, signerLogin, ...values }: SealValues,
  base: SealItemBase,
  byKeeper: boolean,
): SealItem {
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
    case 'dispute':
      return { ...base, kind, textHash: stringOf(body, 'textHash'), text: stringOf(body, 'text'), hash };
    case 'settlement':
      return {
        ...base,
        kind,
        byKeeper,
        disputeKey: stringOf(body, 'disputeKey'),
        text: stringOf(body, 'text'),
        hash,
      };
    case 'closedWithout':
      return { ...base, kind, textHash: stringOf(body, 'textHash'), without: stringsOf(body, 'without'), hash };
    case 'acknowledgement':
      return { ...base, kind, textHash: stringOf(body, 'textHash') };
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
    case 'removed':
      return {
        ...base,
        kind,
        byKeeper,
        textHash: stringOf(body, 'textHash'),
        textItemId: numberOf(body, 'textItemId'),
        completedBy: numberOf(body, 'completedBy'),
        completedAt: stringOf(body, 'completedAt'),
        startsAt: stringOf(body, 'startsAt'),
      };
    default:
      throw new ServiceError('invalid');
  }
}

export function sealCells(item: New<SealItem>, pairKey: string): Cells {
  return newCells(sealColumns, {
    ...partsOf(item),
    key: item.key,
    kind: item.kind,
    sessionKey: item.sessionKey || pairKey,
  });
}

type SealCells = NewValues<typeof sealColumns>;

/** Which of an item's fields are columns of their own, and which stand in its body. */
function partsOf(item: New<SealItem>): Omit<SealCells, 'key' | 'kind' | 'sessionKey'> {
  switch (item.kind) {
    case 'unknown':
      throw new ServiceError('newer');
    case 'text':
    case 'addendum':
      return { hash: item.hash, body: JSON.stringify({ text: item.text }) };
    case 'dispute':
      return { hash: item.hash, body: JSON.stringify({ textHash: item.textHash, text: item.text }) };
    case 'settlement':
      return { hash: item.hash, body: JSON.stringify({ disputeKey: item.disputeKey, text: item.text }) };
    case 'signature': {
      const { role, hash, signerLogin, signerKey, textHash, comment } = item;
      return { role, hash, signerLogin, signerKey, body: JSON.stringify({ textHash, comment }) };
    }
    case 'closedWithout': {
      const { hash, textHash, without } = item;
      return { hash, body: JSON.stringify({ textHash, without }) };
    }
    case 'acknowledgement':
      return { body: JSON.stringify({ textHash: item.textHash }) };
    case 'removed': {
      const { textHash, textItemId, completedBy, completedAt, startsAt } = item;
      return { body: JSON.stringify({ textHash, textItemId, completedBy, completedAt, startsAt }) };
    }
    case 'access':
      return { body: JSON.stringify({ people: item.people, asPlanned: item.asPlanned }) };
  }
}
