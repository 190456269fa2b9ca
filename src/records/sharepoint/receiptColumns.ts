import { newCells } from '../../ground/sharepoint/columnCells';
import { receiptsList } from '../../../sharepoint/lists/receiptsList';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import type { Receipt, ReceiptPart } from '../rules/Receipt';
import { bodiesOf, bodyOf, numberOf, stringOf } from '../../ground/sharepoint/bodies';
import type { Body } from '../../ground/sharepoint/bodies';
import { etagOf, itemIdOf, numberIn, oneOf, textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { isServiceError } from '../../ground/rules/ServiceError';

export const receiptColumns = columnsOf(receiptsList.columns, {
  stamps: ['AuthorId', 'EditorId', 'Created', 'Modified'],
});

/** Undefined for what is no receipt of ours, or of a shape not known here. */
export function receiptFrom(row: Row): Receipt | undefined {
  try {
    const body = bodyOf(receiptColumns.read(row).values.body);
    const madeAt = textIn(row, 'Created');
    return {
      stage: oneOf(['signed', 'sealed'], stringOf(body, 'stage')),
      text: partOf(bodyOf(JSON.stringify(body.text ?? null))),
      parts: bodiesOf(body, 'parts').map(partOf),
      madeAt,
      itemId: itemIdOf(row),
      untouched:
        /\b1"?$/.test(etagOf(row)) &&
        numberIn(row, 'EditorId') === numberIn(row, 'AuthorId') &&
        textIn(row, 'Modified') === madeAt,
    };
  } catch (error) {
    if (isServiceError(error) && error.code === 'invalid') return undefined;
    throw error;
  }
}

const partOf = (body: Body): ReceiptPart => ({ itemId: numberOf(body, 'itemId'), hash: stringOf(body, 'hash') });

/** `ownKey` is what the person alone can work out of the session's key. */
export function receiptCells(
  { stage, text, parts }: Pick<Receipt, 'stage' | 'text' | 'parts'>,
  { key, ownKey }: { readonly key: string; readonly ownKey: string },
): Cells {
  return newCells(receiptColumns, { key, ownKey, body: JSON.stringify({ stage, text, parts }) });
}
