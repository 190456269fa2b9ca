import type { SPFI } from '@pnp/sp';
import { todayOn } from '../../ground/sharepoint/connectSharePoint';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { batchOfEach } from '../../ground/sharepoint/inOneBatch';
import { readPages } from '../../ground/sharepoint/readItems';
import { shardsThere } from '../../ground/sharepoint/siteSchema';
import { yearsShown } from '../../ground/sharepoint/yearsShown';
import type { BelongingList, BelongingStore } from '../ports';
import type { Scope } from '../rules/Scope';
import { scopeSelect } from './scopeColumns';
import {
  belongingPlaces,
  eachScopeOnce,
  ownRowsPart,
  readBelonging,
  scopeFolderPart,
  yearsAround,
} from './belongingRows';
import { asItLies, isBelongingThere, rowsShown, scopeInFolders, yearsBefore } from './scopeFolders';
import { putScope } from './putScope';
import { unreadablePages } from '../../ground/sharepoint/unreadablePages';

/** Years further back in which a scope may have ended that somebody still reads records of. */
const earlier = 8;

export function sharePointBelonging(sp: SPFI): BelongingStore {
  return {
    async mine(personKey, years) {
      if (!(await isBelongingThere(sp))) return [];
      const answers = await batchOfEach(
        sp,
        belongingPlaces(shardsThere(sp, years)),
        (batched, place) => ownRowsPart(place, personKey)(batched),
        { reads: true },
      );
      const rows = await Promise.all(
        answers.map(async ({ asked, answer }) => readBelonging(await rowsShown(answer), asked)),
      );
      return eachScopeOnce(rows.flat());
    },
    async ofScope(scopeKey) {
      if (!(await isBelongingThere(sp))) return undefined;
      const years = yearsAround(todayOn(sp));
      const around = shardsThere(sp, years);
      const before = shardsThere(sp, yearsBefore(years, earlier));
      return (
        (await scopeIn(sp, scopeKey, belongingPlaces(around, ['belonging']))) ??
        scopeIn(sp, scopeKey, [
          ...belongingPlaces(before, ['belonging']),
          ...belongingPlaces([...around, ...before], ['closeBelonging']),
        ])
      );
    },
    async *all(leftOut, list: BelongingList = 'belonging') {
      if (!(await isBelongingThere(sp))) return;
      const seen = new Set<string>();
      // only lists that are there are asked
      for (const place of belongingPlaces(await yearsShown(sp, list), [list])) {
        const pages = readPages(sp, place, { select: scopeSelect }, "Kind eq 'scope'");
        for await (const page of unreadablePages(pages)) {
          const rows = readBelonging(page, place, leftOut).map((row) => ({ ...row, scope: asItLies(row, place) }));
          const scopes = eachScopeOnce(rows).filter(({ key }) => !seen.has(key));
          scopes.forEach(({ key }) => seen.add(key));
          yield scopes;
        }
      }
    },
    put: (scope, seen) => putScope(sp, scope, seen),
  };
}

async function scopeIn(sp: SPFI, scopeKey: string, places: readonly ListPlace[]): Promise<Scope | undefined> {
  const answers = await batchOfEach(sp, places, (batched, place) => scopeFolderPart(place, scopeKey)(batched), {
    reads: true,
  });
  return scopeInFolders(answers);
}
