import type { SPFI } from '@pnp/sp';
import { failsWith } from '../../ground/steps/failsWith';
import { mySiteId } from '../../ground/sharepoint/myself';
import type { Scope } from '../../people/rules/Scope';
import { sharePointBelonging } from '../../people/sharepoint/sharePointBelonging';
import { realmOf } from '../rules/realm';
import { ensurePairFolders } from './pairFolders';
import type { PlannedFolder } from './pairFolders';
import { isBelonging, pairPlaces, wantedOn } from './pairPlaces';
import type { PairPlace } from './pairPlaces';
import { demandDecided } from './scopeStanding';
import type { ScopeStanding } from './scopeStanding';
import { readIds } from './siteIds';
import type { SiteIds } from './siteIds';

/**
 * Makes the site what a scope says, as a record keeper: first who belongs to it, in its folder of belonging, then the
 * rights on its folders of every year. Safe to repeat: cut off anywhere, doing it again goes on, because belonging stands
 * first and everything else follows from it.
 *
 * @param seen the scope as it was read; undefined for a new one.
 */
export async function setScope(
  sp: SPFI,
  scope: Scope,
  { seen, standing }: { readonly seen: Scope | undefined; readonly standing: ScopeStanding },
): Promise<void> {
  const ensure = await ensuring(sp, scope, standing);
  await ensure(isBelonging);
  await sharePointBelonging(sp).put(scope, seen);
  await ensure((place) => !isBelonging(place));
}

/** The folders of a scope in all its lists, with the rights its people have on them; who belongs to it is not written. */
export async function ensureScopeFolders(sp: SPFI, scope: Scope, standing: ScopeStanding): Promise<void> {
  const ensure = await ensuring(sp, scope, standing);
  await ensure(() => true);
}

async function ensuring(
  sp: SPFI,
  scope: Scope,
  standing: ScopeStanding,
): Promise<(wanted: (place: PairPlace) => boolean) => Promise<void>> {
  demandDecided(standing);
  const [ids, me] = await Promise.all([readIds(sp), mySiteId(sp)]);
  const places = pairPlaces(scope, realmOf(scope));
  const known = {
    me,
    principals: scope.members.map(({ siteId }) => siteId),
    levels: Object.values(ids.levels),
  };
  const ensure = (some: readonly PairPlace[]): Promise<void> =>
    ensurePairFolders(sp, plannedFolders(some, ids, standing), scope.key, known);
  return async (wanted) => {
    const asked = places.filter(wanted);
    await ensure(asked.filter((place) => !isAddedToAlone(place)));
    const [first, ...others] = asked.filter(isAddedToAlone);
    if (first !== undefined) await ensure([first, ...others]).catch(leaveRefused);
  };
}

/** Record keepers hold no more than adding there. */
const isAddedToAlone = ({ definition }: PairPlace): boolean =>
  definition.grants.some(({ group, level }) => group === 'keepers' && level === 'looker');

/** A site that refuses adding alone has no folder for looks: the check names it, and no keeper opens a record there. */
function leaveRefused(error: unknown): void {
  if (!failsWith(error, 'forbidden')) throw error;
}

export const plannedFolders = (
  places: readonly PairPlace[],
  ids: SiteIds,
  { parties }: Pick<ScopeStanding, 'parties'>,
): readonly PlannedFolder[] => places.map((place) => ({ place, wanted: wantedOn(place.definition, ids, parties) }));
