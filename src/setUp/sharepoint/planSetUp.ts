import { groups } from '../../../sharepoint/lists/groups';
import { lists } from '../../../sharepoint/lists/lists';
import { academicYearOf } from '../../ground/rules/academicYear';
import { addDays } from '../../ground/rules/days';
import type { AcademicYear, Day } from '../../ground/rules/School';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { planContent } from './planContent';
import type { StartingContent } from './planContent';
import { planList } from './planLists';
import { planPrincipals } from './planPrincipals';
import type { SiteState } from './siteState';
import type { Unit } from './Unit';

/** This academic year, and the next when it is eight weeks away or less; more where asked for. */
export function shardsFor(today: Day, more: readonly AcademicYear[] = []): readonly AcademicYear[] {
  return [...new Set([...more, academicYearOf(today), academicYearOf(addDays(today, 56))])].sort();
}

export function placesFor(shards: readonly AcademicYear[]): readonly ListPlace[] {
  return lists.flatMap((list): ListPlace[] =>
    list.sharded ? shards.map((shard) => ({ list: list.key, shard })) : [{ list: list.key }],
  );
}

export const keepersTitle = groups.find((group) => group.key === 'keepers')?.title ?? '';

/** Everything a site must contain, each with whether it holds. */
export function planSetUp(state: SiteState, places: readonly ListPlace[], content: StartingContent): readonly Unit[] {
  return [
    ...planPrincipals(state),
    ...places.flatMap((place) => planList(state, place)),
    ...planContent(state, content),
  ];
}
