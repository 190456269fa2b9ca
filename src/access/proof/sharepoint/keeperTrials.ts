import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { numberIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { answered } from '../../../ground/sharepoint/readRows';
import type { TrialKey } from '../rules/trials';
import { heldWhere, notEstablished } from './ProofSite';
import type { ProofSite, SiteTrial } from './ProofSite';
import { addTo, folderItem, makeFolder, proofList, proofRows } from './proofLists';
import { refusedWith } from './refusedWith';

export const keeperTrials: Readonly<Partial<Record<TrialKey, SiteTrial>>> = {
  keeperReadsRights: async ({ sp }) => {
    const folder = await folderItem(sp, 'staff');
    const code = await refusedWith(() => folder.roleAssignments.expand('Member', 'RoleDefinitionBindings')());
    return heldWhere(code === undefined, code);
  },
  keeperOpensFolder,
  keeperSeesGroups: async ({ sp, ids }) => {
    const code = await refusedWith(() => sp.web.siteGroups.getById(ids.groups.keepers).users.select('Id')());
    const masks = await refusedWith(() => sp.web.roleDefinitions.select('Id')());
    return heldWhere(code === undefined && masks === undefined, code ?? masks);
  },
  keeperMeetsPeople: async ({ sp, login }) => {
    const code = await refusedWith(() => sp.web.ensureUser(login));
    return heldWhere(code === undefined, code);
  },
  keeperStamped: (site) => stampedAs(site, 'By a keeper'),
  keeperSeesOwnOnly: ownItemsOnly,
};

/** A folder made, closed to all but the keepers without reading any rights, and still open to them afterwards. */
async function keeperOpensFolder(site: ProofSite): ReturnType<SiteTrial> {
  const { sp, ids, me, newKey } = site;
  const name = `keeper-${newKey()}` as const;
  await makeFolder(site, name);
  const folder = await folderItem(sp, name);
  const code = await refusedWith(async () => {
    await folder.breakRoleInheritance(false, false);
    await folder.roleAssignments.add(ids.groups.keepers, ids.levels.keeper);
    await folder.roleAssignments.getById(me).delete();
  });
  if (code !== undefined) return heldWhere(false, code);
  return heldWhere(await addTo(sp, name, 'After closing'));
}

/**
 * Adds an item in somebody else's name, with the flag by which site collection administrators may: for anybody else the
 * stamp has to say who sent it.
 */
export async function stampedAs({ sp, me, ids }: ProofSite, title: string): ReturnType<SiteTrial> {
  const others: unknown = await answered(() =>
    sp.web.siteGroups.getById(ids.groups.keepers).users.select('Id', 'LoginName')(),
  );
  const other = (others as readonly Row[]).find((row) => row.Id !== me);
  if (other === undefined) return notEstablished('nobody else');
  const author = JSON.stringify([{ Key: other.LoginName }]);
  await addTo(sp, 'staff', title, [
    { FieldName: 'Author', FieldValue: author },
    { FieldName: 'Editor', FieldValue: author },
  ]).catch(() => false);
  await addTo(sp, 'staff', title);
  const rows = await proofRows(sp, title, 'AuthorId');
  if (rows.length === 0) return notEstablished('not added');
  return heldWhere(rows.every((row) => numberIn(row, 'AuthorId') === me));
}

/** Where everybody sees what they wrote, another's item is not among what one sees. */
export async function ownItemsOnly({ sp, me }: ProofSite): ReturnType<SiteTrial> {
  await answered(() => proofList(sp, 'own').items.add({ Title: 'Of one’s own' }));
  const rows: unknown = await answered(() => proofList(sp, 'own').items.select('Id', 'AuthorId').top(200)());
  const seen = rows as readonly Row[];
  if (seen.length === 0) return notEstablished('own hidden too');
  return heldWhere(seen.every((row) => numberIn(row, 'AuthorId') === me));
}
