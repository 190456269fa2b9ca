import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { namedBatch } from '../../ground/sharepoint/inOneBatch';
import type { Answer } from '../../ground/sharepoint/inOneBatch';
import type { SettingUp } from '../SetUpService';

/** Who administers the site, as far as SharePoint tells the asking person; whether they do themselves. */
export async function whoSetsUp(sp: SPFI): Promise<SettingUp> {
  const { me, users, owners } = await namedBatch<Record<'me' | 'users' | 'owners', unknown>>(
    sp,
    {
      me: (b) => b.web.currentUser.select('IsSiteAdmin')(),
      users: (b) => b.web.siteUsers.select('Title', 'IsSiteAdmin', 'PrincipalType')(),
      // SharePoint tells nobody but administrators who administers; the owners of the site anybody may see
      owners: (b) => b.web.associatedOwnerGroup.users.select('Title', 'PrincipalType')(),
    },
    { reads: true },
  );
  const rowsIn = (answer: Answer<unknown>): readonly Row[] => (answer.ok ? (answer.value as readonly Row[]) : []);
  const names = [...rowsIn(users).filter((row) => row.IsSiteAdmin === true), ...rowsIn(owners)]
    // groups, and accounts of the system, say nothing to anybody
    .filter((row) => row.PrincipalType === 1)
    .map((row) => textIn(row, 'Title'));
  return {
    // where SharePoint does not say, the way to Set-up stays open: it says itself who may not
    mayI: !me.ok || (me.value as Row).IsSiteAdmin === true,
    names: [...new Set(names)].filter((name) => name !== ''),
  };
}
