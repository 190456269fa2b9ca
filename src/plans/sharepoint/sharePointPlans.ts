import type { SPFI } from '@pnp/sp';
import { planDraftsList } from '../../../sharepoint/lists/planDraftsList';
import { ServiceError } from '../../ground/rules/ServiceError';
import type { AcademicYear } from '../../ground/rules/School';
import { etagOf, itemIdOf } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { hiddenIsRefused } from '../../ground/sharepoint/hiddenIsRefused';
import { isListThere, refuseOnNewerSite } from '../../ground/sharepoint/knowSchema';
import { readByKey, readFiltered } from '../../ground/sharepoint/readItems';
import { quoted } from '../../ground/sharepoint/readRows';
import { createInList, mergeItem } from '../../ground/sharepoint/writeRows';
import { parsedJson } from '../../people/sharepoint/parsedJson';
import type { FoundEditions, PlanStore } from '../ports';
import { emptyOverview, overviewIn } from '../rules/SupportOverview';
import type { OverviewDraft } from '../rules/SupportOverview';
import {
  editionColumns,
  readEdition,
  editionsIn,
  editionSelection,
  ofYears,
  published,
  supportWhere,
} from './editionRows';

const drafted = { list: 'planDrafts' } as const;
const draftColumns = columnsOf(planDraftsList.columns);

/** One draft for each plan and year: whoever begins it second finds the first. */
const draftKey = (planKey: string, year: AcademicYear): string => `${planKey} ${year}`;

export function sharePointPlans(sp: SPFI): PlanStore {
  const storedDraft = async (key: string): Promise<OverviewDraft | undefined> => {
    const row = await readByKey(sp, drafted, draftColumns.selection, key);
    return row === undefined ? undefined : draftOf(row);
  };
  async function found(which: string): Promise<FoundEditions> {
    return editionsIn(await readFiltered(sp, published, editionSelection, supportWhere(which)));
  }
  return {
    isThere: () => isListThere(sp, published),
    editionsOf: (planKey) => found(`PlanKey eq ${quoted(planKey)}`),
    editionsIn: (years) => found(ofYears(years)),
    async publish({ key, planKey, year, overview }) {
      const values = { key, kind: 'support' as const, planKey, year, body: JSON.stringify(overview) };
      const row = await createInList(sp, published, newCells(editionColumns, values), editionSelection);
      const edition = readEdition(row);
      if (edition === undefined || JSON.stringify(edition.overview) !== values.body) throw new ServiceError('conflict');
      return edition;
    },
    draft: (planKey, year) => hiddenIsRefused(storedDraft(draftKey(planKey, year))),
    async drafts() {
      const rows = await hiddenIsRefused(readFiltered(sp, drafted, draftColumns.selection, "Kind eq 'support'"));
      return rows.map((row) => draftColumns.read(row).values).map(({ planKey, year }) => ({ planKey, year }));
    },
    async putDraft({ planKey, year, overview }, seen) {
      const body = JSON.stringify(overview);
      const key = draftKey(planKey, year);
      if (seen?.broken) await refuseOnNewerSite(sp);
      const row = await hiddenIsRefused(
        seen === undefined
          ? createInList(
              sp,
              drafted,
              newCells(draftColumns, { key, kind: 'support' as const, planKey, year, body }),
              draftColumns.selection,
            )
          : mergeItem(sp, drafted, seen, changedCells(draftColumns, { body }), draftColumns.selection),
      );
      const written = draftOf(row);
      // somebody else began one in the same moment: theirs stands
      if (JSON.stringify(written.overview) !== body) throw new ServiceError('conflict');
      return written;
    },
  };
}

/** Broken where it holds no overview: on a site that a newer version has set up, that may be a newer one's. */
function draftOf(row: Row): OverviewDraft {
  const { values, known } = draftColumns.read(row);
  const overview = overviewIn(parsedJson(values.body));
  const { key, planKey, year } = values;
  const stamps = { key, planKey, year, etag: etagOf(row), itemId: itemIdOf(row) };
  if (!known || overview === undefined) return { ...stamps, overview: emptyOverview('', []), broken: true };
  return { ...stamps, overview };
}
