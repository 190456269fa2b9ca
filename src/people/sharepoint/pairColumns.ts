import type { SPFI } from '@pnp/sp';
import { pairRows, pairsList, pairSummary } from '../../../sharepoint/lists/pairsList';
import { isDay, isInstant } from '../../ground/rules/days';
import { nothingYet } from '../rules/Pair';
import type { NextSession, Pair, PairSummary } from '../rules/Pair';
import { etagOf, isOneOf, itemIdOf } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import type { ListPlace } from '../../ground/sharepoint/listAddress';
import { lettersThere } from '../../ground/sharepoint/siteSchema';

/** The register's first list: of a pair whose belonging says no letter. */
export const pairs = { list: 'pairs' } as const;

/** The register's list in which a scope has its folder. */
export const registerOf = ({ register }: { readonly register?: string | undefined }): ListPlace => ({
  ...pairs,
  shard: register,
});

/** Every list of the register, as far as is known. */
export const registersThere = (sp: SPFI): readonly ListPlace[] => [
  pairs,
  ...lettersThere(sp).map((register) => registerOf({ register })),
];

export const pairColumns = columnsOf(pairRows);
export const pairSelection = columnsOf(pairsList.columns, { stamps: ['FileDirRef'] }).selection;
export const summaryColumns = columnsOf(pairSummary);

/** What the register says of a pair whose belonging nobody has confirmed, for showing only; it never fails a list. */
export function pairOf(row: Row): Pair {
  const { values, known: columnsKnown } = pairColumns.read(row);
  const { supervisor, supervisee, ...own } = values;
  const summary = summaryIn(row);
  const known = columnsKnown && summary !== undefined && isDay(own.firstDay);
  return {
    ...own,
    status: known ? own.status : 'unknown',
    firstDay: isDay(own.firstDay) ? own.firstDay : 0,
    lastDay: isDay(own.lastDay) ? own.lastDay : undefined,
    supervisorName: supervisor,
    superviseeName: supervisee,
    decided: false,
    known,
    summary: summary ?? nothingYet,
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}

/** Undefined where any of it is nothing this version can read: what is not known is not shown as nothing. */
export function summaryIn(row: Row): PairSummary | undefined {
  const { values, known } = summaryColumns.read(row);
  const { nextKey, nextStart, nextEnd, nextPlace, ...summary } = values;
  const next = nextIn({ nextKey, nextStart, nextEnd, nextPlace });
  const { heldSinceStart, openActions, unsigned, agendaAdded } = summary;
  if (!known || next === 'unreadable' || !summary.heldDays.every(isDay)) return undefined;
  if (![heldSinceStart, openActions, unsigned, agendaAdded].every(isCount)) return undefined;
  if (![summary.oldestUnsigned, summary.reviewDay].every((day) => day === undefined || isDay(day))) return undefined;
  return { ...summary, next };
}

/** More sessions, actions or unsigned records than any pair has: a figure beyond it was written by no version of the Hub. */
const mostOfAPair = 1000;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= mostOfAPair;

function nextIn({ nextKey, nextStart, nextEnd, nextPlace }: NextColumns): NextSession | undefined | 'unreadable' {
  if (nextKey === '') return undefined;
  if (!isInstant(nextStart) || !isInstant(nextEnd) || !isOneOf(places, nextPlace)) return 'unreadable';
  return { sessionKey: nextKey, startsAt: nextStart, endsAt: nextEnd, place: nextPlace };
}

/** The next session stands in four columns, which are empty where none is booked. */
export type NextColumns = Readonly<Record<'nextKey' | 'nextStart' | 'nextEnd' | 'nextPlace', string>>;

const places = ['teams', 'room'] as const;
