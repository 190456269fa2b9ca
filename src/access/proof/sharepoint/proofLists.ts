import type { SPFI } from '@pnp/sp';
import '@pnp/sp/folders/web';
import '@pnp/sp/items/list';
import '@pnp/sp/lists/web';
import '@pnp/sp/security/item';
import '@pnp/sp/security/list';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { sitePathOf } from '../../../ground/sharepoint/connectSharePoint';
import { itemIdOf } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { batchOfEach, valueOf } from '../../../ground/sharepoint/inOneBatch';
import { answered } from '../../../ground/sharepoint/readRows';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import type { ProofSite } from './ProofSite';

/**
 * folders: folders with rights of their own. own: everybody sees what they wrote. unique: a column of unique values.
 * results: what keepers and staff found; each may change their own alone.
 */
export const proofLists = ['folders', 'own', 'unique', 'results'] as const;
export type ProofList = (typeof proofLists)[number];

const names: Readonly<Record<ProofList, string>> = {
  folders: 'HubProofFolders',
  own: 'HubProofOwn',
  unique: 'HubProofUnique',
  results: 'HubProofResults',
};

/**
 * `staff`: they may add and read. `closed`: nobody but keepers. `changed`: rights given and taken. `keeper-…`: made by a
 * keeper, another one at each turn.
 */
export type ProofFolder = 'staff' | 'closed' | 'changed' | `keeper-${string}`;

export const proofListUrl = (sp: SPFI, list: ProofList): string => `${sitePathOf(sp)}/Lists/${names[list]}`;
export const proofList = (sp: SPFI, list: ProofList): IList => sp.web.getList(proofListUrl(sp, list));
export const proofFolderUrl = (sp: SPFI, folder: ProofFolder): string => `${proofListUrl(sp, 'folders')}/${folder}`;

const ownItemsOnly = 2; // ReadSecurity and WriteSecurity

/** Makes the lists anew; what an earlier proof left is taken away first. For an administrator. */
export async function makeProofLists(site: ProofSite): Promise<void> {
  const { sp, ids } = site;
  await takeProofListsAway(sp);
  for (const list of proofLists) {
    await answered(() => sp.web.lists.add(names[list], 'Made by “Prove this site”, and taken away again.', 100, false));
    await answered(() =>
      proofList(sp, list).update({
        NoCrawl: true,
        EnableAttachments: false,
        EnableVersioning: list !== 'unique',
        EnableFolderCreation: list === 'folders',
        ...(list === 'own' ? { ReadSecurity: ownItemsOnly, WriteSecurity: ownItemsOnly } : {}),
        ...(list === 'results' ? { WriteSecurity: ownItemsOnly } : {}),
      }),
    );
    await answered(() => proofList(sp, list).breakRoleInheritance(false, false));
    await answered(() => proofList(sp, list).roleAssignments.add(ids.groups.keepers, keeperLevelOn(list, ids)));
    if (list === 'own')
      await answered(() => proofList(sp, list).roleAssignments.add(ids.groups.staff, ids.levels.append));
    // with more than Add, so that what they found can be kept also where Add alone turns out not to be enough
    if (list === 'results')
      await answered(() => proofList(sp, list).roleAssignments.add(ids.groups.staff, ids.levels.working));
  }
  await makeFolder(site, 'staff');
  await makeFolder(site, 'closed');
  await makeFolder(site, 'changed');
  const staff = await folderItem(sp, 'staff');
  await answered(() => staff.breakRoleInheritance(true, false));
  await answered(() => staff.roleAssignments.add(ids.groups.staff, ids.levels.append));
  await addTo(sp, 'staff', 'Read by staff');
  await addTo(sp, 'closed', 'Read by keepers');
  await answered(() => proofList(sp, 'own').items.add({ Title: 'Of an administrator' }));
}

function keeperLevelOn(list: ProofList, { levels }: ProofSite['ids']): number {
  if (list === 'own') return levels.append;
  return list === 'results' ? levels.working : levels.keeper;
}

export async function makeFolder({ sp }: Pick<ProofSite, 'sp'>, folder: ProofFolder): Promise<void> {
  const values = [
    { FieldName: 'Title', FieldValue: folder },
    { FieldName: 'FileLeafRef', FieldValue: folder },
    { FieldName: 'ContentTypeId', FieldValue: '0x0120' },
  ];
  await answered(() =>
    proofList(sp, 'folders').addValidateUpdateItemUsingPath(values, proofListUrl(sp, 'folders'), false, undefined, {
      leafName: folder,
      objectType: 1,
    }),
  );
}

export async function folderItem(sp: SPFI, folder: ProofFolder): Promise<IItem> {
  const row = await answered(() =>
    sp.web.getFolderByServerRelativePath(proofFolderUrl(sp, folder)).listItemAllFields.select('Id')<Row>(),
  );
  return proofList(sp, 'folders').items.getById(itemIdOf(row));
}

/** Adds an item to a folder with the one route that needs no more than Add on it. False where a column was refused. */
export async function addTo(
  sp: SPFI,
  folder: ProofFolder,
  title: string,
  more: readonly { readonly FieldName: string; readonly FieldValue: string }[] = [],
): Promise<boolean> {
  const values = [{ FieldName: 'Title', FieldValue: title }, ...more];
  const answer = await answered(() =>
    proofList(sp, 'folders').addValidateUpdateItemUsingPath(values, proofFolderUrl(sp, folder), more.length > 0),
  );
  return !answer.some(({ HasException }) => HasException);
}

/** Rows of a title that the asking person sees in the list of folders, newest first. */
export async function proofRows(sp: SPFI, title: string, ...select: readonly string[]): Promise<readonly Row[]> {
  const rows: unknown = await answered(() =>
    proofList(sp, 'folders')
      .items.select('Id', 'Title', ...select)
      .top(200)
      .orderBy('Id', false)(),
  );
  return (rows as readonly Row[]).filter((row) => row.Title === title);
}

/** Which of the lists are there, for whoever asks. */
export async function proofListsThere(sp: SPFI): Promise<readonly ProofList[]> {
  const answers = await batchOfEach(sp, proofLists, (batched, list) => proofList(batched, list).select('Id')(), {
    reads: true,
  });
  return answers.flatMap(({ asked, answer }) => {
    if (!answer.ok && ['forbidden', 'notFound'].includes(answer.error.code)) return [];
    valueOf(answer);
    return [asked];
  });
}

/** Safe to repeat. For an administrator. */
export async function takeProofListsAway(sp: SPFI): Promise<void> {
  for (const list of await proofListsThere(sp))
    await unreadable(
      answered(() => proofList(sp, list).delete()),
      undefined,
    );
}
