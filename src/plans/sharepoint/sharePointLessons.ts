import '@pnp/sp/items';
import type { SPFI } from '@pnp/sp';
import { planDraftsList } from '../../../sharepoint/lists/planDraftsList';
import { toLeadsList } from '../../../sharepoint/lists/toLeadsList';
import { lowestOfEachKey } from '../../ground/rules/lowestOfEachKey';
import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { ServiceError } from '../../ground/rules/ServiceError';
import { etagOf, itemIdOf, personIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { changedCells, newCells } from '../../ground/sharepoint/columnCells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import { hiddenIsRefused } from '../../ground/sharepoint/hiddenIsRefused';
import { oneRead } from '../../ground/sharepoint/inOneBatch';
import { isListThere } from '../../ground/sharepoint/knowSchema';
import { listAt } from '../../ground/sharepoint/listAddress';
import { readFiltered } from '../../ground/sharepoint/readItems';
import { createInList, mergeItem } from '../../ground/sharepoint/writeRows';
import { parsedJson } from '../../people/sharepoint/parsedJson';
import { publishedColumns, publishedPlace } from '../../sessions/learning/sharepoint/sharePointLearning';
import type { LessonStore } from '../ports';
import { lessonPlanIn, lessonTextIn } from '../rules/LessonWork';
import type { LessonOffer, LessonPlan, LessonWork } from '../rules/LessonWork';

const offered = { list: 'toLeads' } as const;
const offerColumns = columnsOf(toLeadsList.columns, { stamps: ['Created', 'Author/Name', 'Author/Title'] });
const offerSelection = { ...offerColumns.selection, expand: ['Author'] };
const drafted = { list: 'planDrafts' } as const;
const draftColumns = columnsOf(planDraftsList.columns);

/** As many as leads can look through; who offers more than a few is counted before them. */
const newest = 200;

/** The list holds drafts of overviews too, whose keys are other words. */
const workKey = (key: string): string => `lesson ${key}`;

export function sharePointLessons(sp: SPFI): LessonStore {
  const isThere = (): Promise<boolean> => isListThere(sp, offered);
  return {
    isThere,
    async offers() {
      if (!(await isThere())) return { offers: [], unknown: 0 };
      // by id alone, which no number of rows makes too large a question
      const rows = await oneRead(sp, (root) =>
        listAt(root, offered)
          .items.select(...offerSelection.select)
          .expand('Author')
          .orderBy('Id', false)
          .top(newest)<readonly Row[]>(),
      );
      const read = rows.map(offerOf);
      const offers = read.filter((one): one is LessonOffer => one !== undefined);
      return {
        offers: [...lowestOfEachKey(offers)].sort((a, b) => b.itemId - a.itemId),
        unknown: read.length - offers.length,
      };
    },
    async offer({ key, text }) {
      if (!(await isThere())) throw new NotMadeYet();
      const values = { key, kind: 'lesson' as const, status: 'offered' as const, body: JSON.stringify(text) };
      return made(offerOf(await createInList(sp, offered, newCells(offerColumns, values), offerSelection)));
    },
    async answer(offer, status) {
      return made(offerOf(await mergeItem(sp, offered, offer, changedCells(offerColumns, { status }), offerSelection)));
    },
    async works() {
      const rows = await hiddenIsRefused(readFiltered(sp, drafted, draftColumns.selection, "Kind eq 'lesson'"));
      const read = rows.map(workOf);
      const works = read.filter((one): one is LessonWork => one !== undefined);
      return { works: lowestOfEachKey(works), unknown: read.length - works.length };
    },
    async putWork(key, plan, seen) {
      if (!(await isThere())) throw new NotMadeYet();
      const body = JSON.stringify(plan);
      const row = await hiddenIsRefused(
        seen === undefined
          ? createInList(sp, drafted, newCells(draftColumns, newWork(key, body)), draftColumns.selection)
          : mergeItem(
              sp,
              drafted,
              { ...seen, key: workKey(key) },
              changedCells(draftColumns, { body }),
              draftColumns.selection,
            ),
      );
      return made(workOf(row));
    },
    async publishLesson({ key, lessonKey, year, content }) {
      const values = { key, kind: 'lesson' as const, planKey: lessonKey, year, body: JSON.stringify(content) };
      await createInList(sp, publishedPlace, newCells(publishedColumns, values), publishedColumns.selection);
    },
  };
}

const newWork = (key: string, body: string) => ({
  key: workKey(key),
  kind: 'lesson' as const,
  planKey: key,
  year: '',
  body,
});

function made<T>(read: T | undefined): T {
  if (read === undefined) throw new ServiceError('unexpected');
  return read;
}

function offerOf(row: Row): LessonOffer | undefined {
  const { values, known } = offerColumns.read(row);
  const text = lessonTextIn(parsedJson(values.body));
  if (text === undefined) return undefined;
  return {
    key: values.key,
    text,
    status: known ? values.status : 'unknown',
    byLogin: personIn(row, 'Author', 'Name'),
    byName: personIn(row, 'Author', 'Title'),
    offeredAt: textIn(row, 'Created'),
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}

function workOf(row: Row): LessonWork | undefined {
  const { values, known } = draftColumns.read(row);
  const plan: LessonPlan | undefined = lessonPlanIn(parsedJson(values.body));
  if (!known || plan === undefined) return undefined;
  return { ...plan, key: values.planKey, etag: etagOf(row), itemId: itemIdOf(row) };
}
