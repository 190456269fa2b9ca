import type { Clause } from '../../ground/rules/Clause';
import { textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import type { ClauseEdition } from '../ports';
import { catalogueColumns, isEntryReadable } from './catalogueColumns';
import { parsedJson } from './parsedJson';

/** A row for each edition: what was once said stays to be read. */
export const clauseCells = (clause: Clause): Cells =>
  catalogueColumns.cells({
    key: `clause ${clause.key} ${clause.edition}`,
    title: clause.title,
    kind: 'clause',
    position: clause.position,
    body: JSON.stringify(clause),
  });

/** Undefined for what is no clause, or of a shape not known here. */
export function clauseOf(row: Row): ClauseEdition | undefined {
  const { kind, body } = catalogueColumns.read(row).values;
  if (kind !== 'clause' || !isEntryReadable(row)) return undefined;
  const { key, edition, position, title, words, groupWords, on, ...clause } = parsedJson(body) as Clause;
  return { key, edition, position, title, kind: clause.kind, words, groupWords, on, since: textIn(row, 'Created') };
}
