import * as React from 'react';
import type { AcademicYear } from '../../../ground/rules/School';
import { readTermText } from '../../rules/terms/readTermText';
import type { TermDecision, TermEntry } from '../../rules/terms/TermEntry';
import { termColumnsFor, termEntriesOf } from '../../rules/terms/termTable';
import type { TermColumns, TermField } from '../../rules/terms/termTable';
import { understandTerms } from '../../rules/terms/understandTerms';
import type { UnderstoodTerms } from '../../rules/terms/understandTerms';
import type { CalendarEntries } from '../../files/readCalendar';
import type { Table } from '../../files/rules/Table';

type Source =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'table'; readonly table: Table; readonly columns: TermColumns }
  | { readonly is: 'calendar'; readonly calendar: CalendarEntries }
  | { readonly is: 'unreadable' };

/** Dates on their way into the form: from a text or a file, with what somebody decided of single lines. */
export interface TermsIn {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly choose: (file: File | undefined) => Promise<void>;
  readonly isUnreadable: boolean;
  /** Entries of a calendar that lie in other years; 0 for everything else. */
  readonly elsewhere: number;
  readonly table: Table | undefined;
  readonly columns: TermColumns;
  readonly setColumn: (field: TermField, column: number | undefined) => void;
  readonly decide: (line: number, decision: TermDecision) => void;
  readonly decisions: ReadonlyMap<number, TermDecision>;
  /** Undefined while there is nothing to read. */
  readonly found: UnderstoodTerms | undefined;
}

const none: TermColumns = new Map();

function entriesOf(source: Source, year: AcademicYear): readonly TermEntry[] {
  if (source.is === 'text') return readTermText(source.text, year);
  if (source.is === 'calendar') return source.calendar.entries;
  return source.is === 'table' ? termEntriesOf(source.table, source.columns, year) : [];
}

/** What somebody chose, read where it is. Rejects where it cannot be read. */
async function sourceIn(file: File, year: AcademicYear): Promise<Source> {
  if (/\.ics$/i.test(file.name)) {
    const { readCalendar } = await import(/* webpackChunkName: 'calendar-files' */ '../../files/readCalendar');
    return { is: 'calendar', calendar: await readCalendar(file, year) };
  }
  const { readTable } = await import(/* webpackChunkName: 'table-files' */ '../../files/readTable');
  const table = await readTable(file);
  return { is: 'table', table, columns: termColumnsFor(table.head) };
}

export function useTermsIn(year: AcademicYear): TermsIn {
  const [source, setSource] = React.useState<Source>({ is: 'text', text: '' });
  const [decisions, setDecisions] = React.useState<ReadonlyMap<number, TermDecision>>(new Map());
  const begin = (next: Source): void => {
    setSource(next);
    setDecisions(new Map());
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    try {
      begin(await sourceIn(file, year));
    } catch {
      // the section says so, and another file can be chosen
      begin({ is: 'unreadable' });
    }
  };
  const columns = source.is === 'table' ? source.columns : none;
  const entries = entriesOf(source, year);
  return {
    text: source.is === 'text' ? source.text : '',
    setText: (text) => begin({ is: 'text', text }),
    choose,
    isUnreadable: source.is === 'unreadable',
    elsewhere: source.is === 'calendar' ? source.calendar.elsewhere : 0,
    table: source.is === 'table' ? source.table : undefined,
    columns,
    setColumn: (field, column) => {
      if (source.is !== 'table') return;
      const next = new Map(columns);
      if (column === undefined) next.delete(field);
      else next.set(field, column);
      begin({ ...source, columns: next });
    },
    decisions,
    decide: (line, decision) => setDecisions((before) => new Map([...before, [line, decision]])),
    found: entries.length === 0 ? undefined : understandTerms(entries, year, decisions),
  };
}
