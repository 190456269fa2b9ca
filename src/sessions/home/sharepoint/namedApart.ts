import { foldedText } from '../../../ground/rules/foldedText';
import type { HomeRows } from '../ports';

/** Two people of one name are told apart wherever they are shown: in a need, a choice, a list. */
export async function namedApart(rows: HomeRows): Promise<HomeRows> {
  const all = [...rows.supervises, ...rows.supervisedIn];
  const names = new Map(
    all.flatMap(({ superviseeKey, superviseeName, supervisorKey, supervisorName }) => [
      [superviseeKey, foldedText(superviseeName)],
      [supervisorKey, foldedText(supervisorName)],
    ]),
  );
  // seldom: how they are told apart is loaded then
  if (new Set(names.values()).size === names.size) return rows;
  const { pairsNamedApart } = await import(/* webpackChunkName: 'names-apart' */ '../../../people/rules/distinctNames');
  const named = pairsNamedApart(all, rows.people, rows.catalogue.schools);
  return {
    ...rows,
    supervises: named.slice(0, rows.supervises.length),
    supervisedIn: named.slice(rows.supervises.length),
  };
}
