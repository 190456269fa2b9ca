import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import type { AcademicYear } from '../../ground/rules/School';
import type { SealItem } from '../rules/SealedRecord';
import { ServiceError, isServiceError } from '../../ground/rules/ServiceError';
import type { EarlierWords, SealPlace, SealStore } from '../SealStore';
import { authorsOf } from '../../ground/sharepoint/authors';
import { bodyOf, stringOf } from '../../ground/sharepoint/bodies';
import { numberIn, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { keepersAmong } from './keepersAmong';
import type { SealList } from './keepersAmong';
import { sealCells, sealColumns, sealItemOf } from './sealColumns';
import { chunks } from '../../ground/sharepoint/chunks';
import { batchOfEach, valueLater } from '../../ground/sharepoint/inOneBatch';
import { folderUrlOf, listAt } from '../../ground/sharepoint/listAddress';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { objectIdOf } from '../../ground/sharepoint/objectIdOf';
import { anyOf, answered, filtered, mayGoOn, rowsOf } from '../../ground/sharepoint/readRows';
import { readFolder } from '../../ground/sharepoint/readItems';
import { knowSchema } from '../../ground/sharepoint/knowSchema';
import { shardsThere } from '../../ground/sharepoint/siteSchema';
import { unreadable } from '../../ground/sharepoint/unreadable';
import { createInFolder } from '../../ground/sharepoint/writeRows';
import type { New } from '../../ground/ports';

const { selection } = sealColumns;
/** Kinds that count from a record keeper alone. */
const byKeepers: readonly string[] = ['access', 'removed', 'settlement'];
/** Low half of SharePoint's mask: edit and delete items. */
const changing = 4 + 8;

/** Append-only: there is no update, and the pair's level would refuse one. */
export function sharePointSeals(sp: SPFI, list: SealList = 'seals'): SealStore {
  const authors = authorsOf(sp);
  const place = (shard: AcademicYear) => ({ list, shard }) as const;
  const read = async (rows: readonly Row[], shard: AcademicYear, pairKey: string): Promise<readonly SealItem[]> => {
    const items = rows.filter((row) => row.FileSystemObjectType !== 1);
    const looks = items.filter((row) => byKeepers.includes(textIn(row, 'Kind')));
    const [by, keepers] = await Promise.all([
      authors.of(items, ['AuthorId']),
      keepersAmong(
        sp,
        looks.map((row) => numberIn(row, 'AuthorId')),
        { shard, scopeKey: pairKey, of: list },
      ),
    ]);
    return items.map((row) =>
      sealItemOf(row, { ...by(row, 'AuthorId'), keeps: keepers.has(numberIn(row, 'AuthorId')) }, pairKey),
    );
  };
  const ofPair = async (shard: AcademicYear, pairKey: string): Promise<readonly SealItem[]> =>
    read(await unreadable(readFolder(sp, place(shard), pairKey, selection.select), []), shard, pairKey);

  return {
    ofPair,
    async ofSession(shard, pairKey, sessionKey) {
      return (await ofPair(shard, pairKey)).filter((item) => item.sessionKey === sessionKey);
    },
    async ofSessions(sessions) {
      await knowSchema(sp, list);
      const asked = [...new Set(sessions.map(({ shard }) => shard))].flatMap((shard) =>
        chunks(sessions.filter((one) => one.shard === shard)).map((among) => ({ shard, among })),
      );
      const answers = await batchOfEach<(typeof asked)[number], unknown>(
        sp,
        asked,
        (batched, { shard, among }) =>
          filtered(
            batched,
            place(shard),
            selection,
            anyOf(
              'SessionKey',
              among.map(({ key }) => key),
            ),
          )(),
        { reads: true },
      );
      const found = await Promise.all(
        answers.map(async ({ asked: { shard, among }, answer }) => {
          const rows = await unreadable(valueLater(answer), []).catch(() => undefined);
          // refused, or a page full of what others may have put there: by folder, where nobody else can push
          if (rows === undefined || mayGoOn(rows)) return byFolder(ofPair, among);
          return read(inOwnFolder(rowsOf(rows), among), shard, '');
        }),
      );
      return found.flat();
    },
    async disputes(years) {
      await knowSchema(sp, list);
      const answers = await batchOfEach<AcademicYear, unknown>(
        sp,
        shardsThere(sp, years),
        (batched, shard) => filtered(batched, place(shard), selection, anyOf('Kind', ['dispute', 'settlement']))(),
        { reads: true },
      );
      const found = await Promise.all(
        answers.map(async ({ asked: shard, answer }) => {
          const rows = rowsOf(await unreadable(valueLater(answer), []));
          const items = await read(rows, shard, '');
          return items.map((item, index) => ({ shard, pairKey: folderOf(rows[index]), item }));
        }),
      );
      return found.flat();
    },
    async add<T extends SealItem>(shard: AcademicYear, pairKey: string, item: New<T>) {
      const [added] = await read(
        [await createInFolder(sp, place(shard), pairKey, sealCells(item, pairKey), selection)],
        shard,
        pairKey,
      );
      if (!added || added.kind !== item.kind) throw new ServiceError('conflict');
      return added as T;
    },
    async siteIds(people) {
      const answers = await batchOfEach(
        sp,
        people.filter(({ login }) => login !== ''),
        (batched, { login }) => batched.web.siteUsers.getByLoginName(login).select('Id', 'AadObjectId')<Row>(),
        { reads: true },
      );
      const found = new Map(
        answers.flatMap(({ asked: { key }, answer }): (readonly [string, number])[] =>
          answer.ok && objectIdOf(answer.value) === key.toLowerCase() ? [[key, numberIn(answer.value, 'Id')]] : [],
        ),
      );
      // whoever signs in by another name since is found by their object id, among everybody the site knows
      const sought = people.filter(({ key }) => !found.has(key));
      const known =
        sought.length === 0
          ? []
          : await unreadable(
              answered(() => sp.web.siteUsers.select('Id', 'AadObjectId')<readonly Row[]>()),
              [],
            );
      for (const { key } of sought) {
        const account = known.find((row) => objectIdOf(row) === key.toLowerCase());
        if (account !== undefined) found.set(key, numberIn(account, 'Id'));
      }
      return found;
    },
    firstWords: (shard, itemId) => firstWords(sp, place(shard), itemId),
    async mayChange(shard, pairKey) {
      try {
        const { Low } = await answered(() =>
          sp.web
            .getFolderByServerRelativePath(folderUrlOf(sp, place(shard), pairKey))
            .listItemAllFields.select('EffectiveBasePermissions')<Row>(),
        ).then((row) => row.EffectiveBasePermissions as { readonly Low?: unknown });
        return Low === undefined ? undefined : (Number(Low) & changing) !== 0;
      } catch (error) {
        if (isServiceError(error) && (error.code === 'forbidden' || error.code === 'notFound')) return undefined;
        throw error;
      }
    },
  };
}

/** The folder a row lies in directly. */
const folderOf = (row: Row | undefined): string =>
  row === undefined ? '' : (textIn(row, 'FileDirRef').split('/').pop() ?? '');

/** A row counts only directly in the folder of the session it names. */
function inOwnFolder(rows: readonly Row[], sessions: readonly SealPlace[]): readonly Row[] {
  const folders = new Map(sessions.map(({ key, pairKey }) => [key, pairKey]));
  return rows.filter((row) => {
    const pairKey = folders.get(textIn(row, 'SessionKey'));
    const parts = textIn(row, 'FileDirRef').split('/');
    return (
      pairKey !== undefined &&
      parts[parts.length - 1] === pairKey &&
      /^Hub(Close)?Seals/.test(parts[parts.length - 2] ?? '')
    );
  });
}

async function byFolder(ofPair: SealStore['ofPair'], sessions: readonly SealPlace[]): Promise<readonly SealItem[]> {
  const folders = new Map(sessions.map((one) => [`${one.shard} ${one.pairKey}`, one]));
  const items = await Promise.all([...folders.values()].map(({ shard, pairKey }) => ofPair(shard, pairKey)));
  return items.flat().filter(({ sessionKey }) => sessions.some(({ key }) => key === sessionKey));
}

async function firstWords(sp: SPFI, place: ListPlace, itemId: number): Promise<EarlierWords> {
  try {
    const versions = await answered(() =>
      listAt(sp, place).items.getById(itemId).versions.select('VersionLabel', 'Body', 'Created')<readonly Row[]>(),
    );
    const first = versions.find((version) => version.VersionLabel === '1.0');
    if (first === undefined || versions.length < 2) return { kind: 'none' };
    return { kind: 'kept', text: stringOf(bodyOf(textIn(first, 'Body')), 'text'), createdAt: textIn(first, 'Created') };
  } catch (error) {
    if (!isServiceError(error)) throw error;
    if (error.code === 'forbidden' || error.code === 'notFound') return { kind: 'hidden' };
    if (error.code === 'invalid') return { kind: 'none' };
    throw error;
  }
}
