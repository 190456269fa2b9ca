import { pairRows, pairsList, pairSummary } from '../../../sharepoint/lists/pairsList';
import type { NextSession, Pair, PairSummary } from '../rules/Pair';
import { etagOf, isOneOf, itemIdOf, oneOfOr } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import { columnsOf } from '../../ground/sharepoint/columnsOf';
import type { New } from '../../ground/ports';

/** The register of pairs, and what is read of it. */
export const pairs = { list: 'pairs' } as const;
export const pairSelection = columnsOf(pairsList.columns).selection;
export const pairColumns = columnsOf(pairRows);
const summaryColumns = columnsOf(pairSummary);

/** A row with anything in it that this version does not know is one whose status is unknown; it never fails a list. */
export function pairOf(row: Row): Required<Pair> {
  const { supervisor, supervisee, ...own } = pairColumns.read(row).values;
  const { nextKey, nextStart, nextEnd, nextPlace, ...summary } = summaryColumns.read(row).values;
  return {
    ...own,
    status: isKnown(row) ? own.status : 'unknown',
    supervisorName: supervisor,
    superviseeName: supervisee,
    summary: { ...summary, next: nextOf({ nextKey, nextStart, nextEnd, nextPlace }) },
    etag: etagOf(row),
    itemId: itemIdOf(row),
  };
}

function isKnown(row: Row): boolean {
  const summary = summaryColumns.read(row);
  const { nextKey, nextPlace } = summary.values;
  return pairColumns.read(row).known && summary.known && (nextKey === '' || isOneOf(places, nextPlace));
}

/** The people columns take claims logins. */
export function pairCells(
  pair: New<Pair>,
  logins: { readonly supervisor: string; readonly supervisee: string },
): Cells {
  return {
    ...pairColumns.cells({
      ...pair,
      supervisor: { login: logins.supervisor },
      supervisee: { login: logins.supervisee },
    }),
    ...summaryCells(pair.summary),
  };
}

export const summaryCells = (summary: PairSummary): Cells =>
  summaryColumns.cells({ ...summary, ...nextCells(summary.next) });

/** The next session stands in four columns, which are empty where none is booked. */
type NextColumns = Readonly<Record<'nextKey' | 'nextStart' | 'nextEnd' | 'nextPlace', string>>;

const places = ['teams', 'room'] as const;

const nextOf = ({ nextKey, nextStart, nextEnd, nextPlace }: NextColumns): NextSession | undefined =>
  nextKey === ''
    ? undefined
    : {
        sessionKey: nextKey,
        startsAt: nextStart,
        endsAt: nextEnd,
        place: oneOfOr(places, nextPlace, 'room'),
      };

const nextCells = (next: NextSession | undefined): NextColumns => ({
  nextKey: next?.sessionKey ?? '',
  nextStart: next?.startsAt ?? '',
  nextEnd: next?.endsAt ?? '',
  nextPlace: next?.place ?? '',
});
