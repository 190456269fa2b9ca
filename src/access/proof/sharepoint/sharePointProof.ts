import type { SPFI } from '@pnp/sp';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import { groups } from '../../../../sharepoint/lists/groups';
import { parsedJson } from '../../../people/sharepoint/parsedJson';
import { settingCells } from '../../../people/sharepoint/settingCells';
import { writeCells } from '../../../people/sharepoint/writeCells';
import { isServiceError } from '../../../ground/rules/ServiceError';
import { numberIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { answered } from '../../../ground/sharepoint/readRows';
import { readByKey } from '../../../ground/sharepoint/readItems';
import { readIds } from '../../sharepoint/siteIds';
import type { ProofStore } from '../ports';
import { findingIn, joinFindings, turnOf } from '../rules/SiteProof';
import type { TrialFinding, Turn } from '../rules/trials';
import { makeProofLists, proofList, proofListsThere, takeProofListsAway } from './proofLists';
import type { ProofSite } from './ProofSite';

/** The setting with what administrators found, and what they took over from the others. Only they write settings. */
const setting = 'siteProof';
const settings = { list: 'settings' } as const;

/** `forget` drops the catalogue that is kept in memory. */
export function sharePointProof(sp: SPFI, site: () => Promise<ProofSite>, forget: () => void): ProofStore {
  const kept = async (): Promise<readonly TrialFinding[]> => {
    const row = await readByKey(sp, settings, { select: ['Id', 'HubKey', 'Body'] }, setting);
    const body: unknown = row && parsedJson(textIn(row, 'Body'));
    return Array.isArray(body) ? body.flatMap((one: unknown) => findingIn(JSON.stringify(one)) ?? []) : [];
  };
  /** With them, in a setting that every page reads anyway, what does not hold. */
  const keepAll = async (findings: readonly TrialFinding[]): Promise<void> => {
    const all = joinFindings(await kept(), findings);
    const siteLimits = all.filter(({ result }) => result === 'doesNot').map(({ trial }) => trial);
    await writeCells(sp, settings, [
      { HubKey: setting, Title: setting, Body: JSON.stringify(all) },
      ...settingCells({ siteLimits }),
    ]);
    forget();
  };
  const adopt = async (): Promise<void> => {
    const added = await addedFindings(sp);
    if (added.length > 0) await keepAll(added);
  };
  return {
    mine: () => turnsOf(sp),
    findings: async () => [...(await kept()), ...(await addedFindings(sp))],
    listsLeft: async () => (await proofListsThere(sp)).length,
    prepare: async () => {
      await adopt();
      await makeProofLists(await site());
    },
    adopt,
    keep: async (turn, findings) => {
      if (turn === 'administrator') await keepAll(findings);
      else
        for (const finding of findings)
          await answered(() => proofList(sp, 'results').items.add({ Title: JSON.stringify(finding) }));
    },
    clear: async () => {
      await adopt();
      await takeProofListsAway(sp);
    },
  };
}

/** An administrator is nobody else here; a keeper is not staff, because they may do more. */
async function turnsOf(sp: SPFI): Promise<readonly Turn[]> {
  const { IsSiteAdmin } = await answered(() => sp.web.currentUser.select('IsSiteAdmin')());
  if (IsSiteAdmin) return ['administrator'];
  const mine: unknown = await answered(() => sp.web.currentUser.groups.select('Title')());
  const titles = (mine as readonly Row[]).map((group) => textIn(group, 'Title'));
  const holds = (key: string): boolean => groups.some((group) => group.key === key && titles.includes(group.title));
  if (holds('keepers')) return ['keeper'];
  return holds('staff') ? ['staff'] : [];
}

/** What keepers and staff added, each counted only for the turn its author may take by SharePoint's stamp. */
async function addedFindings(sp: SPFI): Promise<readonly TrialFinding[]> {
  let rows: readonly Row[];
  let keepers: ReadonlySet<number>;
  if (!(await proofListsThere(sp)).includes('results')) return [];
  try {
    const ids = await readIds(sp);
    const found: unknown = await answered(() =>
      proofList(sp, 'results').items.select('Id', 'Title', 'AuthorId').top(1000).orderBy('Id', false)(),
    );
    const members: unknown = await answered(() => sp.web.siteGroups.getById(ids.groups.keepers).users.select('Id')());
    rows = found as readonly Row[];
    keepers = new Set((members as readonly Row[]).map((member) => numberIn(member, 'Id')));
  } catch (error) {
    // taken away meanwhile
    if (isServiceError(error) && (error.code === 'notFound' || error.code === 'forbidden')) return [];
    throw error;
  }
  return rows.flatMap((row) => {
    const finding = findingIn(textIn(row, 'Title'));
    const turn: Turn = keepers.has(numberIn(row, 'AuthorId')) ? 'keeper' : 'staff';
    return finding !== undefined && turnOf(finding.trial) === turn ? [finding] : [];
  });
}
