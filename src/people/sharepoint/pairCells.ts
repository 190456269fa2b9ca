import { newCells } from '../../ground/sharepoint/columnCells';
import type { New } from '../../ground/ports';
import type { Cells } from '../../ground/sharepoint/cells';
import type { NextSession, Pair, PairSummary } from '../rules/Pair';
import { pairColumns, summaryColumns } from './pairColumns';
import type { NextColumns } from './pairColumns';

/** The people columns take claims logins. */
export function pairCells(
  pair: Omit<New<Pair>, 'decided' | 'known'>,
  logins?: { readonly supervisor: string; readonly supervisee: string },
): Cells {
  return {
    ...newCells(pairColumns, {
      ...pair,
      ...(logins && { supervisor: { login: logins.supervisor }, supervisee: { login: logins.supervisee } }),
    }),
    ...summaryCells(pair.summary),
  };
}

export const summaryCells = (summary: PairSummary): Cells =>
  newCells(summaryColumns, { ...summary, ...nextCells(summary.next) });

const nextCells = (next: NextSession | undefined): NextColumns => ({
  nextKey: next?.sessionKey ?? '',
  nextStart: next?.startsAt ?? '',
  nextEnd: next?.endsAt ?? '',
  nextPlace: next?.place ?? '',
});
