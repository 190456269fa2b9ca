import { pairsNamedApart } from '../../../people/rules/distinctNames';
import type { HomeRows } from '../ports';

/** Two people of one name are told apart wherever they are shown: in a need, a choice, a list. */
export function namedApart(rows: HomeRows): HomeRows {
  const all = [...rows.supervises, ...rows.supervisedIn];
  const named = pairsNamedApart(all, rows.people, rows.catalogue.schools);
  return {
    ...rows,
    supervises: named.slice(0, rows.supervises.length),
    supervisedIn: named.slice(rows.supervises.length),
  };
}
