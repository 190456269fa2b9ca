import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { groups } from '../../../sharepoint/lists/groups';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { batchOfEach, valueOf } from '../../ground/sharepoint/inOneBatch';
import { answered } from '../../ground/sharepoint/readRows';
import { writeSettings } from '../../people/sharepoint/writeReference';
import type { HolderStore } from '../ports';
import { agreedReading } from '../rules/agreedReading';
import { holderGroups } from '../rules/holders';
import type { HeldGroup, Holder, HolderGroup, Holders } from '../rules/holders';
import { restOn } from './restOn';
import { trustFacts } from './trustFacts';

const aPerson = 1; // PrincipalType

const titleOf = (group: HolderGroup): string => groups.find(({ key }) => key === group)?.title ?? '';
const groupAt = (sp: SPFI, group: HolderGroup) => sp.web.siteGroups.getByName(titleOf(group));

/** The site's own groups. SharePoint refuses a change to everybody but a group's owners and administrators. */
export function sharePointHolders(sp: SPFI): HolderStore {
  return {
    read: () => readHolders(sp),
    async add(group, login) {
      await answered(() => groupAt(sp, group).users.add(login));
    },
    async take(group, siteId) {
      await answered(() => groupAt(sp, group).users.removeById(siteId));
    },
    async readBack(group, hoped) {
      const { agreed, value } = await agreedReading({
        read: () => holdersIn(sp, group),
        print: (holders) => holders.map(({ siteId }) => siteId).join(' '),
        rest: () => restOn(sp),
        hoped,
      });
      if (!agreed) return { readBack: 'notCertain', holders: value };
      return { readBack: hoped(value) ? 'asPlanned' : 'differs', holders: value };
    },
    // every page names record keepers by it
    nameKeepers: (keepers) => writeSettings(sp, { keepers }),
  };
}

/** Those that the site has: an older one lacks some until Set-up was run. */
async function readHolders(sp: SPFI): Promise<Holders> {
  const { administrators } = await trustFacts(sp);
  const answers = await batchOfEach(
    sp,
    holderGroups,
    (b, group) => groupAt(b, group).users.select('Id', 'Title', 'LoginName', 'PrincipalType')(),
    { reads: true },
  );
  const held = answers.flatMap(({ asked: group, answer }): HeldGroup[] => {
    if (!answer.ok && answer.error.code === 'notFound') return [];
    return [{ group, holders: sorted(valueOf(answer) as readonly unknown[] as readonly Row[]) }];
  });
  return { groups: held, administrators };
}

async function holdersIn(sp: SPFI, group: HolderGroup): Promise<readonly Holder[]> {
  const rows: unknown = await answered(() =>
    groupAt(sp, group).users.select('Id', 'Title', 'LoginName', 'PrincipalType')(),
  );
  return sorted(rows as readonly Row[]);
}

const sorted = (rows: readonly Row[]): readonly Holder[] =>
  rows
    .map(
      (row): Holder => ({
        siteId: numberIn(row, 'Id'),
        name: textIn(row, 'Title'),
        login: textIn(row, 'LoginName'),
        kind: numberIn(row, 'PrincipalType') === aPerson ? 'person' : 'group',
      }),
    )
    .sort((a, b) => a.name.localeCompare(b.name) || a.siteId - b.siteId);
