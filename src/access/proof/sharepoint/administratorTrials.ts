import '@pnp/sp/fields/list';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/site-users/web';
import { levels } from '../../../../sharepoint/lists/levels';
import { numberIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { answered } from '../../../ground/sharepoint/readRows';
import type { TrialKey } from '../rules/trials';
import { doesNot, heldWhere, holds } from './ProofSite';
import type { ProofSite, SiteTrial } from './ProofSite';
import { addTo, folderItem, proofList, proofListsThere, proofLists } from './proofLists';
import { refusedWith } from './refusedWith';

/** Seconds for which the rights of one folder are read after a change: readings were seen to differ for eight. */
const longestFlap = 10;
// RoleTypeKind of what SharePoint gives by itself: Limited Access, Restricted View, Web-Only Limited Access, System levels
const ownKinds: readonly number[] = [1, 8, 9, 255];

export const administratorTrials: Readonly<Partial<Record<TrialKey, SiteTrial>>> = {
  makesLists: async ({ sp }) => heldWhere((await proofListsThere(sp)).length === proofLists.length),
  levelsAsGiven,
  readsAgree,
  limitedAccessKnown,
  breaksWithoutCopying,
  removesWhatIsNotThere: async ({ sp, ids }) => {
    const folder = await folderItem(sp, 'closed');
    const code = await refusedWith(() => folder.roleAssignments.remove(ids.groups.oversight, ids.levels.read));
    return heldWhere(code === undefined, code);
  },
  uniqueValues,
  uniqueBesideFolders: async ({ sp }) => {
    const item = await firstUnique(sp);
    const code = await refusedWith(() => item.breakRoleInheritance(false, false));
    return heldWhere(code !== undefined, code);
  },
  versionsAndBin,
  meetsPeople: async ({ sp, login }) => {
    const code = await refusedWith(() => sp.web.ensureUser(login));
    return heldWhere(code === undefined, code);
  },
};

async function levelsAsGiven({ sp, ids }: ProofSite): ReturnType<SiteTrial> {
  const rows: unknown = await answered(() => sp.web.roleDefinitions.select('Id', 'BasePermissions')());
  const different = levels.filter(({ key, high, low }) => {
    const found = (rows as readonly Row[]).find((row) => row.Id === ids.levels[key]);
    const mask = found?.BasePermissions as { readonly High?: unknown; readonly Low?: unknown } | undefined;
    return String(mask?.High) !== high || String(mask?.Low) !== low;
  });
  return heldWhere(different.length === 0, different.length === 0 ? '' : `${different.length}`);
}

async function assignmentRows({ sp }: ProofSite): Promise<string> {
  const folder = await folderItem(sp, 'changed');
  const rows: unknown = await answered(() => folder.roleAssignments.expand('Member', 'RoleDefinitionBindings')());
  return (rows as readonly Row[])
    .map((row) => {
      const bindings = row.RoleDefinitionBindings as readonly Row[];
      return `${numberIn(row, 'PrincipalId')} ${bindings.map((level) => numberIn(level, 'Id')).join(' ')}`;
    })
    .sort()
    .join('; ');
}

/** Gives and takes a right, then reads once a second: a reading that differs from the last one came too early. */
async function readsAgree(site: ProofSite): ReturnType<SiteTrial> {
  const { sp, ids, wait } = site;
  const folder = await folderItem(sp, 'changed');
  await answered(() => folder.breakRoleInheritance(true, false));
  await answered(() => folder.roleAssignments.add(ids.groups.oversight, ids.levels.read));
  await answered(() => folder.roleAssignments.remove(ids.groups.oversight, ids.levels.read));
  const readings: string[] = [];
  for (let second = 0; second < longestFlap; second += 1) {
    readings.push(await assignmentRows(site));
    await wait(1000);
  }
  const last = readings[readings.length - 1];
  const differed = readings.filter((reading) => reading !== last).length;
  return differed === 0
    ? holds()
    : doesNot(`${readings.lastIndexOf(readings.find((one) => one !== last) ?? '') + 1} s`);
}

/** Whoever got a folder alone stands on the list as SharePoint's own doing, in a kind we know. */
async function limitedAccessKnown({ sp, ids }: ProofSite): ReturnType<SiteTrial> {
  const rows: unknown = await answered(() =>
    proofList(sp, 'folders').roleAssignments.expand('Member', 'RoleDefinitionBindings')(),
  );
  const strange = (rows as readonly Row[])
    .filter((row) => numberIn(row, 'PrincipalId') !== ids.groups.keepers)
    .flatMap((row) => row.RoleDefinitionBindings as readonly Row[])
    .filter((level) => !ownKinds.includes(numberIn(level, 'RoleTypeKind')));
  return heldWhere(strange.length <= 1, strange.length <= 1 ? '' : `${strange.length}`);
}

/** Breaking without copying leaves the caller alone; taken off last, they stay off. */
async function breaksWithoutCopying({ sp, ids, me }: ProofSite): ReturnType<SiteTrial> {
  const folder = await folderItem(sp, 'closed');
  await answered(() => folder.breakRoleInheritance(false, false));
  const first: unknown = await answered(() => folder.roleAssignments());
  await answered(() => folder.roleAssignments.add(ids.groups.keepers, ids.levels.keeper));
  await answered(() => folder.roleAssignments.getById(me).delete());
  const left: unknown = await answered(() => folder.roleAssignments());
  const others = (left as readonly Row[]).filter((row) => numberIn(row, 'PrincipalId') !== ids.groups.keepers);
  const alone = (first as readonly Row[]).length;
  return heldWhere(alone === 1 && others.length === 0, `${alone}, ${others.length}`);
}

async function firstUnique(sp: ProofSite['sp']): Promise<ReturnType<ReturnType<typeof proofList>['items']['getById']>> {
  const rows: unknown = await answered(() => proofList(sp, 'unique').items.select('Id').top(1)());
  const [row] = rows as readonly Row[];
  return proofList(sp, 'unique').items.getById(numberIn(row ?? {}, 'Id'));
}

async function uniqueValues({ sp }: ProofSite): ReturnType<SiteTrial> {
  const list = proofList(sp, 'unique');
  await answered(() =>
    list.fields.getByInternalNameOrTitle('Title').update({ Indexed: true, EnforceUniqueValues: true }),
  );
  await answered(() => list.items.add({ Title: 'Once' }));
  const code = await refusedWith(() => list.items.add({ Title: 'Once' }));
  return heldWhere(code === 'conflict', code);
}

/** A changed item keeps its earlier words for who may see versions, and a deleted one lies in the bin. */
async function versionsAndBin({ sp }: ProofSite): ReturnType<SiteTrial> {
  if (!(await addTo(sp, 'changed', 'First words'))) return doesNot('added');
  const rows: unknown = await answered(() => proofList(sp, 'folders').items.select('Id', 'Title').top(200)());
  const row = (rows as readonly Row[]).find((one) => one.Title === 'First words');
  const item = proofList(sp, 'folders').items.getById(numberIn(row ?? {}, 'Id'));
  await answered(() => item.update({ Title: 'Second words' }));
  const versions: unknown = await answered(() => item.versions.select('VersionLabel')());
  await answered(() => item.recycle());
  const bin: unknown = await answered(() => sp.web.recycleBin.select('Title').top(100)());
  const binned = (bin as readonly Row[]).some((one) => textIn(one, 'Title').includes('Second words'));
  const count = (versions as readonly Row[]).length;
  return heldWhere(count === 2 && binned, `${count} versions`);
}
