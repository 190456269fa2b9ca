import { textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';

/**
 * The pair in whose folder a row of a year's list lies, directly (`/sites/…/Lists/<list>/<pair>`); empty for one that
 * lies deeper.
 */
export function folderIn(row: Row): string {
  return /\/Lists\/[^/]+\/([^/]+)$/.exec(textIn(row, 'FileDirRef'))?.[1] ?? '';
}
