import { etagOf, numberIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import type { TrialKey } from '../rules/trials';
import { ownItemsOnly, stampedAs } from './keeperTrials';
import { doesNot, heldWhere, notEstablished } from './ProofSite';
import type { ProofSite, SiteTrial } from './ProofSite';
import { addTo, folderItem, proofFolderUrl, proofList, proofListUrl, proofRows } from './proofLists';
import { refusedWith } from './refusedWith';

export const staffTrials: Readonly<Partial<Record<TrialKey, SiteTrial>>> = {
  addsAlone: async ({ sp }) => {
    const code = await refusedWith(() => addTo(sp, 'staff', 'Added'));
    return heldWhere(code === undefined, code);
  },
  addsNowhereElse,
  readsWithFolderAlone,
  hiddenStaysHidden,
  changesNothing,
  stamped: (site) => stampedAs(site, 'By staff'),
  firstVersion,
  seesOwnOnly: ownItemsOnly,
  readsNoRights: async ({ sp }) => {
    const folder = await folderItem(sp, 'staff');
    const code = await refusedWith(() => folder.roleAssignments.expand('Member', 'RoleDefinitionBindings')());
    return heldWhere(code !== undefined, code);
  },
};

async function addsNowhereElse({ sp }: ProofSite): ReturnType<SiteTrial> {
  const closed = await refusedWith(() => addTo(sp, 'closed', 'Not here'));
  const values = [{ FieldName: 'Title', FieldValue: 'Nor here' }];
  const beside = await refusedWith(() =>
    proofList(sp, 'folders').addValidateUpdateItemUsingPath(values, proofListUrl(sp, 'folders')),
  );
  return heldWhere(closed !== undefined && beside !== undefined, `${closed ?? 'added'}, ${beside ?? 'added'}`);
}

/** With one folder of a list alone the list can be asked, and answers that folder's items. */
async function readsWithFolderAlone({ sp }: ProofSite): ReturnType<SiteTrial> {
  let found: readonly Row[] = [];
  const code = await refusedWith(async () => {
    found = await proofRows(sp, 'Read by staff');
  });
  if (code !== undefined) return doesNot(code);
  const ViewXml = '<View><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><RowLimit>200</RowLimit></View>';
  const byFolder = await refusedWith(() =>
    proofList(sp, 'folders').getItemsByCAMLQuery({ ViewXml, FolderServerRelativeUrl: proofFolderUrl(sp, 'staff') }),
  );
  return heldWhere(found.length > 0 && byFolder === undefined, byFolder);
}

/** What one may not read is in no list of items, and asked for by itself it is refused; how, is told. */
async function hiddenStaysHidden({ sp }: ProofSite): ReturnType<SiteTrial> {
  if ((await proofRows(sp, 'Read by keepers')).length > 0) return doesNot('listed');
  const [known] = await proofRows(sp, 'Read by staff');
  if (known === undefined) return notEstablished();
  // the item of the closed folder was made right after this one
  const code = await refusedWith(() =>
    proofList(sp, 'folders')
      .items.getById(numberIn(known, 'Id') + 1)
      .select('Title')(),
  );
  const byFolder = await refusedWith(() => folderItem(sp, 'closed'));
  return heldWhere(code !== undefined && byFolder !== undefined, `${code ?? 'read'}, ${byFolder ?? 'read'}`);
}

async function ownRow({ sp, me }: ProofSite): Promise<Row | undefined> {
  await addTo(sp, 'staff', 'To be kept');
  const rows = await proofRows(sp, 'To be kept', 'AuthorId', 'EditorId', 'Created', 'Modified');
  return rows.find((row) => numberIn(row, 'AuthorId') === me);
}

/** With Add and no more: one's own item can be neither changed nor deleted. */
async function changesNothing(site: ProofSite): ReturnType<SiteTrial> {
  const row = await ownRow(site);
  if (row === undefined) return notEstablished('not added');
  const item = proofList(site.sp, 'folders').items.getById(numberIn(row, 'Id'));
  const changed = await refusedWith(() => item.update({ Title: 'Otherwise' }));
  const gone = await refusedWith(() => item.recycle());
  return heldWhere(changed !== undefined && gone !== undefined, `${changed ?? 'changed'}, ${gone ?? 'deleted'}`);
}

/** An item nobody changed: written and changed by the same person at the same moment, at its first version. */
async function firstVersion(site: ProofSite): ReturnType<SiteTrial> {
  const row = await ownRow(site);
  if (row === undefined) return notEstablished('not added');
  const same = textIn(row, 'Created') === textIn(row, 'Modified') && row.AuthorId === row.EditorId;
  return heldWhere(same && etagOf(row) === '"1"', etagOf(row));
}
