import type { SPFI } from '@pnp/sp';
import { mySiteId } from '../../ground/sharepoint/myself';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { isBelongingThere } from '../../people/sharepoint/scopeFolders';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import type { Scope } from '../../people/rules/Scope';
import type { AccessPlan } from '../rules/accessPlan';
import type { AccessRun } from '../rules/AccessReport';
import type { ReadBack } from '../rules/ReadBack';
import { takeOver } from '../rules/takeOver';
import type { TakeOver, TakeOverAnswer } from '../rules/takeOver';
import { changeScope, scopeStandingOf } from './changePair';
import { foresee } from './foresee';
import { ensurePairFolders } from './pairFolders';
import { isBelonging, pairPlaces } from './pairPlaces';
import { readStandings } from './scopeStanding';
import type { ScopeStanding } from './scopeStanding';
import { plannedFolders } from './setScope';
import { readIds } from './siteIds';
import type { SiteIds } from './siteIds';
import { takeOverSources } from './takeOverSources';

/**
 * Every pair of the first release that nobody has confirmed yet, or one of them, with what its three sources come to.
 * Changes nothing.
 */
export async function lookAtTakingOver(
  sp: SPFI,
  looking: Pick<AccessRun, 'onProgress'>,
  only?: string,
): Promise<readonly TakeOver[]> {
  if (!(await isBelongingThere(sp))) throw new NotMadeYet();
  return (await takeOverSources(sp, looking, only)).map(takeOver);
}

/**
 * Writes belonging where rights, seals and rows agree, without a question. No right is changed: belonging says what
 * SharePoint has. Safe to repeat, and to stop; answers how many pairs were taken over.
 */
export async function takeOverAgreeing(
  sp: SPFI,
  looks: readonly TakeOver[],
  { onProgress, signal }: AccessRun,
): Promise<number> {
  const agreeing = looks.flatMap((look) => (look.state === 'agrees' ? [look.scope] : []));
  const [ids, me, standings] = await Promise.all([readIds(sp), mySiteId(sp), readStandings(sp, agreeing)]);
  let done = 0;
  for (const [index, scope] of agreeing.entries()) {
    const standing = standings[index];
    if (standing === undefined || signal?.aborted === true) break;
    onProgress({ done, total: agreeing.length });
    await writeBelonging(sp, scope, { ids, me, standing });
    done += 1;
  }
  return done;
}

/** Who would gain and who would lose by an answer. Changes nothing. */
export const foreseeAnswer = (sp: SPFI, { scope }: TakeOverAnswer): Promise<AccessPlan> =>
  foresee(sp, { changes: [{ seen: scope, scope }], findings: [], leaving: [] });

/** Makes it what a record keeper answered; undefined where it is not what the plan said any more. */
export async function takeOverAnswered(
  sp: SPFI,
  answer: TakeOverAnswer,
  plan: AccessPlan,
): Promise<ReadBack | undefined> {
  const [look] = await lookAtTakingOver(sp, { onProgress: () => undefined }, answer.scope.key);
  const asked = look?.state === 'differs' ? look.answers.find(({ key }) => key === answer.key) : undefined;
  if (asked === undefined || JSON.stringify(asked) !== JSON.stringify(answer)) return undefined;
  if ((await foreseeAnswer(sp, asked)).print !== plan.print) return undefined;
  const [ids, me, standing] = await Promise.all([readIds(sp), mySiteId(sp), scopeStandingOf(sp, asked.scope)]);
  await writeBelonging(sp, asked.scope, { ids, me, standing });
  return changeScope(sp, { seen: asked.scope, scope: asked.scope });
}

interface Writing {
  readonly ids: SiteIds;
  readonly me: number;
  readonly standing: ScopeStanding;
}

/** The scope's folder in the keepers' list, closed to all but its people, and its rows there. */
async function writeBelonging(sp: SPFI, scope: Scope, { ids, me, standing }: Writing): Promise<void> {
  const planned = plannedFolders(pairPlaces(scope).filter(isBelonging), ids, standing);
  await ensurePairFolders(sp, planned, scope.key, { me, principals: [], levels: [] });
  await sharePointBelonging(sp).put(scope, undefined);
}
