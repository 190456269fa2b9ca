import { sessionsList } from '../../../sharepoint/lists/sessionsList';
import type { ColumnRow } from '../../../sharepoint/lists/ColumnRow';
import { isDay, isInstant } from '../../ground/rules/days';
import { isOneOf, textIn } from '../../ground/sharepoint/cells';
import type { Row } from '../../ground/sharepoint/cells';
import { isNewerIntent } from '../rules/intent';
import type { MendedCells } from '../rules/Session';
import { outlookNotes } from './outlookNotes';

export type CellField = keyof MendedCells;

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

export const columnOf = (field: CellField): string => sessionsList.columns[field].column;

/** A row as it is read where some of its cells are known from elsewhere, and which of them those are. */
export interface MendedRow {
  readonly row: Row;
  readonly mended: readonly CellField[];
}

/** Every state of every version is a word; what is none was written by no version of the Hub. */
const isWord = (text: string): boolean => /^[a-z]{3,30}$/i.test(text);

/** @param newer whether a newer version may have written in it: then its words are left to that version. */
export function isWell(field: CellField, row: Row, newer: boolean): boolean {
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
