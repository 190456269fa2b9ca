import type { SPFI } from '@pnp/sp';
import type { IChangeQuery } from '@pnp/sp';
import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import { isServiceError } from '../../ground/rules/ServiceError';
import { textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { chunks } from '../../ground/sharepoint/chunks';
import { todayOn } from '../../ground/sharepoint/connectSharePoint';
import { batchOfEach, valueOf } from '../../ground/sharepoint/inOneBatch';
import type { Answer } from '../../ground/sharepoint/inOneBatch';
import { listAt, listNameOf, listUrlOf } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { knowSchema } from '../../ground/sharepoint/knowSchema';
import { isMade, shardsThere } from '../../ground/sharepoint/siteSchema';
import { registersThere } from '../../people/sharepoint/pairColumns';
import { yearsAround } from '../../people/sharepoint/belongingRows';
import type { RegisterChanges, RegisterLog, Tokens } from '../ports';

/** More than this in one list since the last time is counted anew rather than followed. */
const mostChanges = 500;

interface Change {
  readonly ChangeToken: { readonly StringValue: string };
  readonly ChangeType: number;
  readonly ItemId: number;
}
/** Of which it matters only that something changed. */
const reference = ['schools', 'terms', 'catalogue', 'settings'] as const;

/** SP.ChangeType: an item was taken away. */
const deleted = 3;

interface Log {
  readonly place: ListPlace;
  readonly ids: readonly number[];
  readonly token: string;
}

/** https://learn.microsoft.com/sharepoint/dev/apis/rest/complex-operations#query-sharepoint-changes: kept for 60 days. */
export function sharePointRegisterLog(sp: SPFI): RegisterLog {
  return {
    async tokens() {
      await knowSchema(sp, 'belonging');
      const answers = await batchOfEach(
        sp,
        placesOf(sp),
        (batched, place) =>
          listAt(batched, place).select('CurrentChangeToken')<{
            readonly CurrentChangeToken: { StringValue: string };
          }>(),
        { reads: true },
      );
      return Object.fromEntries(
        answers.flatMap(({ asked, answer }) => {
          const value = valueWhereThere(answer);
          return value === undefined ? [] : [[listNameOf(asked), value.CurrentChangeToken.StringValue]];
        }),
      );
    },
    async changes(since) {
      await knowSchema(sp, 'belonging');
      const logs = await logsSince(sp, since);
      return logs && changesIn(sp, logs, since);
    },
  };
}

/** The registers that figures are made of, as far as the site has them. */
function placesOf(sp: SPFI): readonly ListPlace[] {
  const today = todayOn(sp);
  const year = academicYearOf(today);
  const sharded = (list: 'belonging' | 'sessions', years: readonly string[]): readonly ListPlace[] =>
    shardsThere(sp, years).map((shard) => ({ list, shard }));
  const places: readonly ListPlace[] = [
    ...registersThere(sp),
    { list: 'people' },
    ...reference.map((list) => ({ list })),
    ...sharded('belonging', yearsAround(today)),
    ...sharded('sessions', [previousYear(year), year]),
  ];
  return places.filter((place) => isMade(sp, place));
}

/** Undefined where something of a log cannot be had, is more than is followed, or somebody took items away. */
async function logsSince(sp: SPFI, since: Tokens): Promise<readonly Log[] | undefined> {
  const answers = await batchOfEach(
    sp,
    placesOf(sp),
    (batched, place) => {
      const token = since[listNameOf(place)];
      const start = token === undefined ? {} : { ChangeTokenStart: { StringValue: token } };
      // SP.ChangeQuery takes these as well, which PnPjs's type does not name
      const everywhere = { RecursiveAll: true, FetchLimit: String(mostChanges) };
      const kinds = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };
      const asked: IChangeQuery = { ...kinds, ...everywhere, ...start };
      return listAt(batched, place).getChanges(asked) as Promise<readonly Change[]>;
    },
    { reads: true },
  );
  const logs: Log[] = [];
  for (const { asked, answer } of answers) {
    const changes = changesOf(answer);
    if (changes === undefined || changes.length >= mostChanges) return undefined;
    // a closed day taken out of a year goes; of registers nothing does
    const mayGo = reference.some((list) => list === asked.list);
    if (!mayGo && changes.some(({ ChangeType }) => ChangeType === deleted)) return undefined;
    logs.push({
      place: asked,
      ids: [...new Set(changes.map(({ ItemId }) => ItemId))],
      token: changes[changes.length - 1]?.ChangeToken.StringValue ?? since[listNameOf(asked)] ?? '',
    });
  }
  return logs;
}

/** None of a list that was not made yet; undefined where the log refuses: its beginning may be longer ago than it goes. */
function changesOf(answer: Answer<readonly Change[]>): readonly Change[] | undefined {
  if (answer.ok) return answer.value;
  if (answer.error.code === 'notFound') return [];
  if (answer.error.code === 'invalid' || answer.error.code === 'forbidden') return undefined;
  throw answer.error;
}

async function changesIn(sp: SPFI, logs: readonly Log[], since: Tokens): Promise<RegisterChanges> {
  const isReference = ({ place }: Log): boolean => reference.some((list) => list === place.list);
  const asked = logs
    .filter((log) => !isReference(log))
    .flatMap(({ place, ids }) => chunks(ids).map((some) => ({ place, some })));
  const answers = await batchOfEach(
    sp,
    asked,
    (batched, { place, some }) =>
      listAt(batched, place)
        .items.select('Id', 'HubKey', 'FileDirRef')
        .filter(some.map((id) => `Id eq ${id}`).join(' or '))
        .top(some.length)<readonly Row[]>(),
    { reads: true },
  );
  const rowsOfList = (list: ListPlace['list']): readonly { readonly place: ListPlace; readonly row: Row }[] =>
    answers
      .filter((one) => one.asked.place.list === list)
      .flatMap(({ asked: { place }, answer }) => valueOf(answer).map((row) => ({ place, row })));
  const folders = (list: ListPlace['list']): readonly string[] =>
    rowsOfList(list).flatMap(({ place, row }) => folderOf(sp, place, row));
  const belonging = folders('belonging');
  return {
    tokens: Object.fromEntries([
      ...Object.entries(since),
      ...logs
        .filter(({ token }) => token !== '')
        .map(({ place, token }): [string, string] => [listNameOf(place), token]),
    ]),
    pairKeys: [...new Set([...folders('pairs'), ...folders('sessions'), ...belonging])],
    belonging: belonging.length > 0,
    reference: logs.some((log) => isReference(log) && log.ids.length > 0),
    personKeys: rowsOfList('people').map(({ row }) => textIn(row, 'HubKey')),
  };
}

/** The pair in whose folder a row lies; none of the folder itself, nor of what somebody put deeper. */
function folderOf(sp: SPFI, place: ListPlace, row: Row): readonly string[] {
  const [, folder] = textIn(row, 'FileDirRef').split(`${listUrlOf(sp, place)}/`);
  return folder === undefined || folder.includes('/') ? [] : [folder];
}

const valueWhereThere = <T>(answer: Answer<T>): T | undefined => {
  if (!answer.ok && isServiceError(answer.error) && answer.error.code === 'notFound') return undefined;
  return valueOf(answer);
};
