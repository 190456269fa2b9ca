import type { SPFI } from '@pnp/sp';
import { plansList } from '../../../../sharepoint/lists/plansList';
import { itemIdOf, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import { columnsOf } from '../../../ground/sharepoint/columnsOf';
import { readFiltered } from '../../../ground/sharepoint/readItems';
import { unreadable } from '../../../ground/sharepoint/unreadable';
import { parsedJson } from '../../../people/sharepoint/parsedJson';
import type { LearningStore } from '../ports';
import { lessonContentIn } from '../rules/Lesson';
import type { PublishedLesson } from '../rules/Lesson';

export const publishedPlace = { list: 'plans' } as const;
export const publishedColumns = columnsOf(plansList.columns, { stamps: ['Created'] });

/** Editions of lessons; the newest of each is the lesson. */
export function sharePointLearning(sp: SPFI): LearningStore {
  return {
    async published() {
      const rows = await unreadable(
        readFiltered(sp, publishedPlace, publishedColumns.selection, "Kind eq 'lesson'"),
        [],
      );
      const newest = new Map<string, Row>();
      for (const row of [...rows].sort((a, b) => itemIdOf(a) - itemIdOf(b))) newest.set(textIn(row, 'PlanKey'), row);
      const read = [...newest.values()].map(lessonOf);
      const known = read.filter((one): one is PublishedLesson => one !== undefined);
      return {
        lessons: known.filter(({ withdrawn }) => withdrawn !== true).sort((a, b) => b.itemId - a.itemId),
        unknown: read.length - known.length,
      };
    },
  };
}

function lessonOf(row: Row): PublishedLesson | undefined {
  const { values, known } = publishedColumns.read(row);
  const content = lessonContentIn(parsedJson(values.body));
  if (!known || content === undefined) return undefined;
  return { ...content, key: values.planKey, publishedAt: textIn(row, 'Created'), itemId: itemIdOf(row) };
}
