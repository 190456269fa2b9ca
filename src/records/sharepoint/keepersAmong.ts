import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import { groups } from '../../../sharepoint/lists/groups';
import type { AcademicYear } from '../../ground/rules/School';
import { numberIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { oneRead } from '../../ground/sharepoint/inOneBatch';
import { readFolder } from '../../ground/sharepoint/readItems';
import { unreadable } from '../../ground/sharepoint/unreadable';

/** Of supervision, and of what is kept apart from it. */
export type SealList = 'seals' | 'closeSeals';

const kept = {
  seals: { group: 'keepers', belonging: 'belonging' },
  closeSeals: { group: 'closeKeepers', belonging: 'closeBelonging' },
} as const;

/**
 * Which of these site users keep records: those in the group today, and those who wrote what the pair's folder of
 * belonging holds, where nobody but a record keeper ever could. Nobody, where the group hides its members.
 */
export async function keepersAmong(
  sp: SPFI,
  userIds: readonly number[],
  {
    shard,
    scopeKey,
    of = 'seals',
  }: { readonly shard: AcademicYear; readonly scopeKey: string; readonly of?: SealList },
): Promise<ReadonlySet<number>> {
  const asked = [...new Set(userIds)];
  if (asked.length === 0) return new Set();
  const title = groups.find(({ key }) => key === kept[of].group)?.title ?? '';
  const [today, rows] = await Promise.all([
    unreadable(
      oneRead(sp, (root) => root.web.siteGroups.getByName(title).users.select('Id')<readonly Row[]>()),
      [],
    ),
    scopeKey === ''
      ? []
      : unreadable(
          readFolder(sp, { list: kept[of].belonging, shard }, scopeKey, ['Id', 'HubKey', 'AuthorId', 'EditorId']),
          [],
        ),
  ]);
  const known = new Set(today.map((user) => numberIn(user, 'Id')));
  for (const row of rows) known.add(numberIn(row, 'AuthorId')).add(numberIn(row, 'EditorId'));
  return known;
}
