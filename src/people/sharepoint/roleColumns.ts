import { newCells } from '../../ground/sharepoint/columnCells';
import { each, flag, maybe, shaped, text, word, count } from '../../ground/rules/shapes';
import { textIn } from '../../ground/sharepoint/cells';
import type { Cells, Row } from '../../ground/sharepoint/cells';
import type { RoleEdition, WrittenRoleEdition } from '../rules/RoleEdition';
import { catalogueColumns } from './catalogueColumns';
import { parsedJson } from './parsedJson';

const isEdition = shaped({ key: word, edition: count, title: text, supervisedBy: each(text), several: maybe(flag) });

/** A row for each edition: who might supervise the role then stays to be read. */
export const roleEditionCells = (edition: RoleEdition): Cells =>
  newCells(catalogueColumns, {
    key: `roleEdition ${edition.key} ${edition.edition}`,
    title: edition.title,
    kind: 'roleEdition',
    position: edition.edition,
    body: JSON.stringify(edition),
  });

/** Undefined for what is none, or of a shape not known here. */
export function roleEditionOf(row: Row): WrittenRoleEdition | undefined {
  const { kind, body } = catalogueColumns.read(row).values;
  const written = parsedJson(body);
  if (kind !== 'roleEdition' || !isEdition(written)) return undefined;
  const { key, edition, title, supervisedBy, several } = written as RoleEdition;
  return { key, edition, title, supervisedBy, several, since: textIn(row, 'Created') };
}
