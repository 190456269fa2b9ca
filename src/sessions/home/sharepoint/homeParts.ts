import type { AcademicYear, Day } from '../../../ground/rules/School';
import type { Row } from '../../../ground/sharepoint/cells';
import { belongingPlaces, ownRowsPart, scopeFolderPart } from '../../../people/sharepoint/belongingRows';
import { personColumns } from '../../../people/sharepoint/personColumns';
import { schoolParts } from '../../../people/sharepoint/referenceParts';
import type { MendedRow } from '../../sharepoint/brokenCells';
import { sessionColumns } from '../../sharepoint/sessionColumns';
import { workColumns } from '../../sharepoint/workColumns';
import { ownGroups } from '../../../ground/sharepoint/currentUser';
import { chunks } from '../../../ground/sharepoint/chunks';
import type { ListPlace } from '../../../ground/sharepoint/listAddress';
import type { Scope } from '../../../people/rules/Scope';
import type { NeedKind } from '../Needs';
import { kindsOf } from '../NeedSource';
import type { NeedSources } from '../NeedSource';
import type { KnownKeys } from './homeMemory';
import type { Part } from '../../../ground/sharepoint/inOneBatch';
import { anyOf, filtered, folderPage, quoted } from '../../../ground/sharepoint/readRows';
import { pairSelection, registerOf } from '../../../people/sharepoint/pairColumns';

/** What a row of an answer is; the list of those that have one for each year. */
export type HomeAsk =
  | { readonly what: 'me' | 'groups' | 'supervises' | 'supervisedIn' | 'register' | 'people' | 'schools' }
  | { readonly what: 'belonging' | 'behind'; readonly place: ListPlace }
  | { readonly what: 'sessions' | 'work' | 'closed'; readonly shard: AcademicYear }
  | { readonly what: 'need'; readonly kind: NeedKind; readonly place?: ListPlace };
export type HomePart = HomeAsk & { readonly part: Part<unknown> };
export type HomeRead = HomeAsk & {
  readonly rows: readonly Row[];
  /** Asked list-wide, and refused as too large or answered with a full page: somebody's rows may have pushed out others. */
  readonly cut?: true;
  /** Rows with broken cells, as they were while those were well; see mendedRow. */
  readonly asWell?: ReadonlyMap<Row, MendedRow>;
};

export interface HomeYears {
  /** Years whose sessions can fall in the span home looks at. */
  readonly sessions: readonly AcademicYear[];
  /** Years in which open work can stand. */
  readonly work: readonly AcademicYear[];
}

/** Who I am and where I belong; the register's rows of my key with it, of which only those of my own folders count. */
export function personParts(
  personKey: string,
  shards: readonly AcademicYear[],
  registers: readonly ListPlace[],
): readonly HomePart[] {
  const me = quoted(personKey);
  return [
    { what: 'me', part: (sp) => filtered(sp, { list: 'people' }, personColumns.selection, `HubKey eq ${me}`)() },
    { what: 'groups', part: (sp) => ownGroups(sp).select('Title')() },
    ...pairParts(personKey, shards, registers),
  ];
}

/** Where I belong, by the lists of belonging of these shards. */
export const belongingParts = (personKey: string, shards: readonly AcademicYear[]): readonly HomePart[] =>
  belongingPlaces(shards).map((place): HomePart => ({ what: 'belonging', place, part: ownRowsPart(place, personKey) }));

export function pairParts(
  personKey: string,
  shards: readonly AcademicYear[],
  registers: readonly ListPlace[],
): readonly HomePart[] {
  const me = quoted(personKey);
  return [
    ...belongingParts(personKey, shards),
    ...registers.flatMap((register): readonly HomePart[] => [
      { what: 'supervises', part: (sp) => filtered(sp, register, pairSelection, `SupervisorKey eq ${me}`)() },
      { what: 'supervisedIn', part: (sp) => filtered(sp, register, pairSelection, `SuperviseeKey eq ${me}`)() },
    ]),
  ];
}

/** The register's rows of these pairs, each from its own folder. */
export const registerParts = (scopes: readonly Scope[]): readonly HomePart[] =>
  scopes.map(
    (scope): HomePart => ({
      what: 'register',
      part: (sp) => folderPage(sp, registerOf(scope), scope.key, pairSelection.select),
    }),
  );

/** Whether a scope stands behind pairs that only the register names: then what the register says is not asked. */
export const behindParts = (pairKeys: readonly string[], shards: readonly AcademicYear[]): readonly HomePart[] =>
  pairKeys.flatMap((key) =>
    belongingPlaces(shards, ['belonging']).map(
      (place): HomePart => ({ what: 'behind', place, part: scopeFolderPart(place, key) }),
    ),
  );

/** My open work. It is expanded with its authors, so that no third trip is needed for names. */
export function ownParts(personKey: string, years: HomeYears, today: Day): readonly HomePart[] {
  const me = quoted(personKey);
  return years.work.flatMap((shard): readonly HomePart[] => [
    {
      what: 'work',
      shard,
      part: (sp) =>
        filtered(
          sp,
          { list: 'working', shard },
          homeWork,
          `OwnerKey eq ${me} and (${anyOf('Status', waitingStates)} or (Status eq 'chase' and Day le ${today}))`,
        )(),
    },
    // what is asked for by its state may be the open twin of an action that is done: keys tell, without their words
    {
      what: 'closed',
      shard,
      part: (sp) =>
        filtered(
          sp,
          { list: 'working', shard },
          { select: ['Id', 'HubKey', 'FileDirRef'] },
          `OwnerKey eq ${me} and ${anyOf('Status', ['done', 'dropped'])}`,
        )(keysOnly),
    },
  ]);
}

/**
 * A year's actions are many: nothing but their columns is to come, not even SharePoint's own words about each row.
 */
const keysOnly = { headers: { Accept: 'application/json;odata=nometadata' } };

/** No session of a Hub was earlier: a day before it, or none, was left in the row by hand, and its versions say which it is. */
export const firstDay = 20000101;

/** Of actions and requests; owed: to a child's file, question: asked of me. What is chased waits from its day on. */
const waitingStates = ['open', 'asked', 'offered', 'owed', 'question'];

/** With what says for whom and for what something waits. */
export const homeWorkColumns = [...workColumns.selection.select, 'OwnerKey', 'Status', 'Day'];
export const homeWork = {
  select: [...homeWorkColumns, 'Author/Title', 'Editor/Title'],
  expand: ['Author', 'Editor'],
};

export function peopleParts(personKeys: readonly string[]): readonly HomePart[] {
  return chunks(personKeys).map(
    (some): HomePart => ({
      what: 'people',
      part: (sp) => filtered(sp, { list: 'people' }, personColumns.selection, anyOf('HubKey', some))(),
    }),
  );
}

export const schoolsOfHome = (today: Day, keys: readonly string[]): readonly HomePart[] =>
  keys.length === 0 ? [] : schoolParts(today, keys).map((part): HomePart => ({ what: 'schools', part }));

/** What the kinds of need read beside; known with the person alone, so it goes with the first batch. */
export const needParts = (
  sources: NeedSources,
  {
    personKey,
    today,
    shards,
  }: { readonly personKey: string; readonly today: Day; readonly shards: readonly AcademicYear[] },
): readonly HomePart[] =>
  kindsOf(sources).flatMap((kind) => {
    const { reads, list } = sources[kind] ?? {};
    const place = list === undefined ? {} : { place: { list } };
    return (reads?.(personKey, today, shards) ?? []).map((part): HomePart => ({ what: 'need', kind, part, ...place }));
  });

/**
 * What can be asked only when the keys of pairs and sessions are known. Sessions that are no pair's next come with this
 * batch, so additions
 * to them follow at the next opening; those to the next come now, because the pair's row names it.
 */
export function keyedParts(
  keys: Pick<KnownKeys, 'pairKeys' | 'sessionKeys'>,
  from: Day,
  years: HomeYears,
): readonly HomePart[] {
  return [
    ...years.sessions.flatMap((shard) =>
      chunks(keys.pairKeys).map(
        (some): HomePart => ({
          what: 'sessions',
          shard,
          part: (sp) =>
            filtered(
              sp,
              { list: 'sessions', shard },
              sessionColumns.selection,
              `${anyOf('PairKey', some)} and (Day ge ${from} or Day lt ${firstDay} or Day eq null)`,
            )(),
        }),
      ),
    ),
    ...years.work.flatMap((shard) =>
      chunks([...keys.sessionKeys, ...keys.pairKeys]).map(
        (some): HomePart => ({
          what: 'work',
          shard,
          part: (sp) =>
            filtered(
              sp,
              { list: 'working', shard },
              homeWork,
              `${anyOf('SessionKey', some)} and ${anyOf('Kind', ['agenda', 'request', 'session'])}`,
            )(),
        }),
      ),
    ),
  ];
}
