import type { AcademicYear, Day } from '../../../ground/rules/School';
import type { Row } from '../../../ground/sharepoint/cells';
import { personColumns } from '../../../people/sharepoint/personColumns';
import { sessionColumns } from '../../sharepoint/sessionColumns';
import { workColumns } from '../../sharepoint/workColumns';
import { chunks } from '../../../ground/sharepoint/chunks';
import type { NeedKind } from '../Needs';
import { kindsOf } from '../NeedSource';
import type { NeedSources } from '../NeedSource';
import type { KnownKeys } from './homeMemory';
import type { Part } from '../../../ground/sharepoint/inOneBatch';
import { anyOf, filtered, quoted } from '../../../ground/sharepoint/readRows';
import { pairSelection, pairs } from '../../../people/sharepoint/pairColumns';

/** What a row of an answer is; the shard where the list has one. */
export type HomeAsk =
  | { readonly what: 'me' | 'groups' | 'supervises' | 'supervisedIn' | 'people' }
  | { readonly what: 'sessions' | 'work' | 'closed'; readonly shard: AcademicYear }
  | { readonly what: 'need'; readonly kind: NeedKind };
export type HomePart = HomeAsk & { readonly part: Part<unknown> };
export type HomeRead = HomeAsk & { readonly rows: readonly Row[] };

export interface HomeYears {
  /** Years whose sessions can fall in the span home looks at. */
  readonly sessions: readonly AcademicYear[];
  /** Years in which open work can stand. */
  readonly work: readonly AcademicYear[];
}

/**
 * Which lists are asked is what the register says: in any other the person has no folder, and SharePoint would refuse.
 */
export function personParts(personKey: string): readonly HomePart[] {
  const me = quoted(personKey);
  return [
    { what: 'me', part: (sp) => filtered(sp, { list: 'people' }, personColumns.selection, `HubKey eq ${me}`)() },
    { what: 'groups', part: (sp) => sp.web.currentUser.groups.select('Title')() },
    ...pairParts(personKey),
  ];
}

export function pairParts(personKey: string): readonly HomePart[] {
  const me = quoted(personKey);
  return [
    { what: 'supervises', part: (sp) => filtered(sp, pairs, pairSelection, `SupervisorKey eq ${me}`)() },
    { what: 'supervisedIn', part: (sp) => filtered(sp, pairs, pairSelection, `SuperviseeKey eq ${me}`)() },
  ];
}

/**
 * The person's own sessions and open work. Work is expanded with its authors, so that no third trip is needed for
 * names.
 */
export function ownParts(personKey: string, from: Day, years: HomeYears): readonly HomePart[] {
  const me = quoted(personKey);
  return [
    ...years.sessions.flatMap((shard): HomePart[] =>
      ['SupervisorKey', 'SuperviseeKey'].map((column) => ({
        what: 'sessions',
        shard,
        part: (sp) =>
          filtered(
            sp,
            { list: 'sessions', shard },
            sessionColumns.selection,
            `${column} eq ${me} and Day ge ${from}`,
          )(),
      })),
    ),
    ...years.work.map(
      (shard): HomePart => ({
        what: 'work',
        shard,
        part: (sp) =>
          filtered(
            sp,
            { list: 'working', shard },
            homeWork,
            `OwnerKey eq ${me} and (Status eq 'open' or Status eq 'asked' or Status eq 'offered')`,
          )(),
      }),
    ),
    // what is asked for by its state may be the open twin of an action that is done: keys tell, without their words
    ...years.work.map(
      (shard): HomePart => ({
        what: 'closed',
        shard,
        part: (sp) =>
          filtered(
            sp,
            { list: 'working', shard },
            { select: ['Id', 'HubKey'] },
            `OwnerKey eq ${me} and (Status eq 'done' or Status eq 'dropped')`,
          )(keysOnly),
      }),
    ),
  ];
}

/**
 * A year's actions are many: nothing but their two columns is to come, not even SharePoint's own words about each row.
 */
const keysOnly = { headers: { Accept: 'application/json;odata=nometadata' } };

export const homeWork = {
  select: [...workColumns.selection.select, 'Author/Title', 'Editor/Title'],
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

/** What the kinds of need read beside; known with the person alone, so it goes with the first batch. */
export const needParts = (sources: NeedSources, personKey: string, today: Day): readonly HomePart[] =>
  kindsOf(sources).flatMap((kind) =>
    (sources[kind]?.reads?.(personKey, today) ?? []).map((part): HomePart => ({ what: 'need', kind, part })),
  );

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
    // group sessions name no supervisee
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
              `${anyOf('PairKey', some)} and Day ge ${from}`,
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
              `${anyOf('SessionKey', some)} and (Kind eq 'agenda' or Kind eq 'request' or Kind eq 'session')`,
            )(),
        }),
      ),
    ),
  ];
}
