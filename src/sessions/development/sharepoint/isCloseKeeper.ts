import '@pnp/sp/site-groups/web';
import type { SPFI } from '@pnp/sp';
import { groupTitles } from '../../../../sharepoint/lists/groupTitles';
import { textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { answered } from '../../../ground/sharepoint/readRows';

/** Whether the signed-in person is among those who keep what is apart from supervision. */
export async function isCloseKeeper(sp: SPFI): Promise<boolean> {
  const mine = await answered(() => sp.web.currentUser.groups.select('Title')<readonly Row[]>());
  return mine.some((row) => textIn(row, 'Title') === groupTitles.closeKeepers);
}
