import { sessionsList } from '../../../sharepoint/lists/sessionsList';
import type { ColumnRow } from '../../../sharepoint/lists/ColumnRow';
import { isDay, isInstant } from '../../ground/rules/days';
import { isOneOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { isNewerIntent } from '../rules/intent';
import type { MendedCells } from '../rules/Session';
import { outlookNotes } from './outlookNotes';

type CellField = keyof MendedCells;

const fields: readonly CellField[] = [
  'startsAt',
  'endsAt',
  'day',
  'status',
  'place',
  'eventStatus',
  'reply',
  'intent',
  'outlook',
];

const columnOf = (field: CellField): string => sessionsList.columns[field].column;

/** Every state of every version is a word; what is none was written by no version of the Hub. */
const isWord = (text: string): boolean => /^[a-z]{3,30}$/i.test(text);

/** @param newer whether a newer version may have written in it: then its words are left to that version. */
function isWell(field: CellField, row: Row, newer: boolean): boolean {
  const definition: ColumnRow = sessionsList.columns[field];
  if (definition.kind === 'day') return isDay(Number(row[definition.column] ?? 0));
  const text = textIn(row, definition.column);
  if (field === 'intent') return newer || !isNewerIntent({ intent: text });
  if (field === 'outlook') return newer || outlookNotes.isKnown(text);
  if (definition.kind !== 'choice') return isInstant(text);
  return isOneOf(definition.values, text) || (newer && isWord(text));
}

/**
 * Cells of a row that are blank or hold what no version of the Hub wrote there: anybody of the pair can leave such a
 * one, by raw request alone.
 */
export const brokenIn = (row: Row, newer: boolean): readonly CellField[] =>
  fields.filter((field) => !isWell(field, row, newer));

/**
 * The row with its broken cells as the latest of its versions in which they were well, and which of them they are. What
 * an answer, a room or an event is without one is known besides; a time or a state is not. Nothing that was under way is
 * taken up again.
 */
export function mendedRow(
  row: Row,
  versions: readonly Row[],
  newer: boolean,
): { readonly row: Row; readonly mended: readonly CellField[] } {
  const mended = new Map<CellField, unknown>();
  for (const field of brokenIn(row, newer)) {
    const well = field === 'intent' ? undefined : versions.find((version) => isWell(field, version, newer));
    // a version leaves out what is empty
    const value = well === undefined ? withoutIt(field, row) : (well[columnOf(field)] ?? '');
    if (value !== undefined) mended.set(field, value);
  }
  if (mended.size === 0) return { row, mended: [] };
  const cells = Object.fromEntries([...mended].map(([field, value]) => [columnOf(field), value]));
  return { row: { ...row, ...cells }, mended: [...mended.keys()] };
}

function withoutIt(field: CellField, row: Row): string | undefined {
  if (field === 'reply') return 'none';
  if (field === 'place') return 'room';
  if (field === 'eventStatus') return textIn(row, 'EventId') === '' ? 'none' : 'made';
  if (field === 'intent' || field === 'outlook') return '';
  return undefined;
}
