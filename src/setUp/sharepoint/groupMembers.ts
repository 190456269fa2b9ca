import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { batchOfEach, valueOf } from '../../ground/sharepoint/inOneBatch';

export interface GroupMember {
  readonly id: number;
  readonly name: string;
  readonly kind: MemberKind;
}

export interface GroupState {
  readonly id: number;
  readonly title: string;
  readonly row: Row;
  readonly members: readonly GroupMember[];
}

/** `everyone`: a claim that stands for all of the organisation, or for guests too. `directoryGroup`: one of Entra. */
export type MemberKind = 'person' | 'everyone' | 'directoryGroup';

const everyone = /^c:0(\(\.s\|true|-\.f\|rolemanager\|spo-grid-all-users)/i;
const aPerson = 1; // PrincipalType

export function memberKind(login: string, principalType: number): MemberKind {
  if (everyone.test(login)) return 'everyone';
  return principalType === aPerson ? 'person' : 'directoryGroup';
}

export const memberOf = (user: Row): GroupMember => ({
  id: numberIn(user, 'Id'),
  name: textIn(user, 'Title'),
  kind: memberKind(textIn(user, 'LoginName'), numberIn(user, 'PrincipalType')),
});

/** SharePoint's own, one for the site and one for each list with folders of its own: nobody gives rights by them. */
const isSharePointsOwn = (title: string): boolean => title.startsWith('Limited Access System Group');

/** The site's groups, each with who is in it. A group deleted meanwhile is left out. */
export async function withMembers(sp: SPFI, rows: readonly Row[]): Promise<readonly GroupState[]> {
  const groups = rows.filter((row) => !isSharePointsOwn(textIn(row, 'Title')));
  const answers = await batchOfEach(
    sp,
    groups,
    (b, row) =>
      b.web.siteGroups.getById(numberIn(row, 'Id')).users.select('Id', 'Title', 'LoginName', 'PrincipalType')(),
    { reads: true },
  );
  return answers.flatMap(({ asked: row, answer }): GroupState[] => {
    if (!answer.ok && answer.error.code === 'notFound') return [];
    const members = (valueOf(answer) as readonly unknown[] as readonly Row[]).map(memberOf);
    return [{ id: numberIn(row, 'Id'), title: textIn(row, 'Title'), row, members }];
  });
}
