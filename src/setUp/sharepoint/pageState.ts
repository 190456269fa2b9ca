import { hubWebPart } from '../../../sharepoint/hubWebPart';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';

/** What stands at the Hub's page. */
export interface PageState {
  /** Staff see a page only once it was published. */
  readonly isPublished: boolean;
  /** The Hub's web part is on it. */
  readonly showsHub: boolean;
}

/** What the library's row says of the page; the first published version is 1.0. */
export function pageIn([row]: readonly Row[]): PageState | undefined {
  if (!row) return undefined;
  return {
    isPublished: Number.parseInt(textIn(row, 'OData__UIVersionString'), 10) >= 1,
    showsHub: textIn(row, 'CanvasContent1').toLowerCase().includes(hubWebPart.id),
  };
}
