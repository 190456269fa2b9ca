import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/list';
import { assignmentsOf } from '../../access/sharepoint/assignments';
import type { Assignment } from '../../access/sharepoint/assignments';
import type { Row } from '../../ground/sharepoint/cells';
import { listAt } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';

export async function assignmentsAt(sp: SPFI, place: ListPlace): Promise<readonly Assignment[]> {
  const rows: unknown = await answered(() =>
    listAt(sp, place).roleAssignments.expand('Member', 'RoleDefinitionBindings')(),
  );
  return assignmentsOf(rows as readonly Row[]);
}
