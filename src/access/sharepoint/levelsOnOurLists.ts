import type { SPFI } from '@pnp/sp';
import '@pnp/sp/security/item';
import '@pnp/sp/security/list';
import { academicYearOf } from '../../ground/rules/academicYear';
import { todayOn } from '../../ground/sharepoint/connectSharePoint';
import { numberIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { inOneBatch } from '../../ground/sharepoint/inOneBatch';
import type { Part } from '../../ground/sharepoint/inOneBatch';
import { listAt } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { answered } from '../../ground/sharepoint/readRows';

const pairs: ListPlace = { list: 'pairs' };
const together: readonly ListPlace[] = [pairs, { list: 'requests' }];
/** Where keepers hold another level than on those. */
const looksOf = (sp: SPFI): ListPlace => ({ list: 'looks', shard: academicYearOf(todayOn(sp)) });
/** A few of the first rows: the oldest pair's folder is among them. */
const fewRows = 20;

/**
 * The levels under which our own lists and the folders of a few pairs stand, for record keepers whom the site does not
 * show its levels. They hold what they are named after only where names and masks are compared afterwards. Empty where
 * assignments may not be read either.
 */
export async function levelsOnOurLists(sp: SPFI): Promise<readonly Row[]> {
  const rows = await answered(() =>
    listAt(sp, pairs).items.select('Id', 'FileSystemObjectType').orderBy('Id').top(fewRows)<readonly Row[]>(),
  );
  const folders = rows.filter((row) => row.FileSystemObjectType === 1);
  const answers = await inOneBatch<unknown[]>(
    sp,
    [
      ...[...together, looksOf(sp)].map(
        (place): Part<unknown> =>
          (b) =>
            bindingsOf(listAt(b, place)),
      ),
      ...folders.map(
        (row): Part<unknown> =>
          (b) =>
            bindingsOf(listAt(b, pairs).items.getById(numberIn(row, 'Id'))),
      ),
    ],
    { reads: true },
  );
  const assignments = answers.flatMap((answer) => (answer.ok ? (answer.value as readonly Row[]) : []));
  return assignments.flatMap((row) => row.RoleDefinitionBindings as readonly Row[]);
}

type Securable = Pick<ReturnType<typeof listAt>, 'roleAssignments'>;

const bindingsOf = ({ roleAssignments }: Securable): Promise<unknown> =>
  roleAssignments.expand('RoleDefinitionBindings')();
