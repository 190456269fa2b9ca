import type { SPFI } from '@pnp/sp';
import type { Row } from '../../ground/sharepoint/cells';
import { earlierVersions } from '../../ground/sharepoint/earlierVersions';
import { pairSummary } from '../../../sharepoint/lists/pairsList';
import type { Scope } from '../rules/Scope';
import { registerOf, summaryIn } from './pairColumns';
import { liesIn } from './registerRows';

const columns = Object.values(pairSummary).map(({ column }) => column);

/**
 * Rows of the register of which somebody has made the summary unreadable, with the summary of their latest version that
 * says one: it is rebuilt from there, and what cannot be rebuilt is not lost.
 */
export async function mendedRegister(sp: SPFI, scope: Scope, rows: readonly Row[]): Promise<readonly Row[]> {
  const broken = rows.filter((row) => summaryIn(row) === undefined && liesIn(row, scope));
  const versions = await earlierVersions(sp, registerOf(scope), broken);
  return rows.map((row) => {
    const well = versions.get(row)?.find((version) => summaryIn(version) !== undefined);
    if (well === undefined) return row;
    return { ...row, ...Object.fromEntries(columns.map((column) => [column, well[column]])) };
  });
}
