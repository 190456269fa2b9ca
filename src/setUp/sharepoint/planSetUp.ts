import { lists } from '../../../sharepoint/lists/lists';
import { academicYearOf, nextYear } from '../../ground/rules/academicYear';
import type { AcademicYear, Day } from '../../ground/rules/School';
import { letters } from '../../ground/rules/shards';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { planContent } from './planContent';
import type { StartingContent } from './planContent';
import { planEntered } from './planEntered';
import { planList } from './planLists';
import { planPage } from './planPage';
import { planPrincipals } from './planPrincipals';
import { planSite } from './planSite';
import type { SiteState } from './siteState';
import type { Unit } from './Unit';

/**
 * This academic year and the next two, so that no keeper waits for an administrator in August, and nobody else makes a
 * list under one of their names first. More where there are more already.
 */
export function shardsFor(today: Day, more: readonly AcademicYear[] = []): readonly AcademicYear[] {
  const year = academicYearOf(today);
  return [...new Set([...more, year, nextYear(year), nextYear(nextYear(year))])].sort();
}

/** @param shards years, some with a letter, and letters alone: those of the register's further lists. */
export function placesFor(shards: readonly AcademicYear[]): readonly ListPlace[] {
  const isLetter = (shard: string): boolean => letters.includes(shard);
  const years = shards.filter((shard) => !isLetter(shard));
  return lists.flatMap(({ key, sharded, lettered }): ListPlace[] => {
    if (sharded) return years.map((shard) => ({ list: key, shard }));
    const further = lettered === true ? shards.filter(isLetter) : [];
    return [{ list: key }, ...further.map((shard) => ({ list: key, shard }))];
  });
}

export interface SetUpScope {
  readonly places: readonly ListPlace[];
  readonly shards: readonly AcademicYear[];
  readonly content: StartingContent;
}

/** Everything a site must contain, each with whether it holds. */
export function planSetUp(state: SiteState, scope: SetUpScope): readonly Unit[] {
  return [
    ...planPrincipals(state),
    ...planSite(state),
    ...scope.places.flatMap((place) => planList(state, place)),
    ...planContent(state, scope),
    planPage(state),
    ...planEntered(state),
  ];
}
