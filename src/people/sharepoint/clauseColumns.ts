import { newCells } from '../../ground/sharepoint/columnCells';
import { clauseKinds } from '../../ground/rules/Clause';
import type { Clause } from '../../ground/rules/Clause';
import { textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import type { ClauseEdition } from '../ports';
import { catalogueColumns } from './catalogueColumns';
import { parsedJson } from './parsedJson';

/** Longer is no clause: the row is left out. */
const longest = 4000;

function isClause(value: unknown): value is Clause {
  if (typeof value !== 'object' || value === null) return false;
  const { key, edition, position, title, kind, words, groupWords, on } = value as Partial<Clause>;
  return (
    [key, title, words, groupWords].every((text) => typeof text === 'string' && text.length <= longest) &&
    key !== '' &&
    Number.isSafeInteger(edition) &&
    Number.isSafeInteger(position) &&
    clauseKinds.some((one) => one === kind) &&
    typeof on === 'boolean'
  );
}

/** A row for each edition: what was once said stays to be read. */
export const clauseCells = (clause: Clause): Cells =>
  newCells(catalogueColumns, {
    key: `clause ${clause.key} ${clause.edition}`,
    title: clause.title,
    kind: 'clause',
    position: clause.position,
    body: JSON.stringify(clause),
  });

/** Undefined for what is no clause, or of a shape not known here. */
export function clauseOf(row: Row): ClauseEdition | undefined {
  const { kind, body } = catalogueColumns.read(row).values;
  const written = parsedJson(body);
  if (kind !== 'clause' || !isClause(written)) return undefined;
  const { key, edition, position, title, words, groupWords, on, ...clause } = written;
  return { key, edition, position, title, kind: clause.kind, words, groupWords, on, since: textIn(row, 'Created') };
}
