import type { RecordContent, RecordRow } from '../../../records/rules/SealedRecord';

export interface PaperRow extends RecordRow {
  /**
   * The agenda's last item asks for the next date: this is the date that was agreed (ISO UTC), where nothing else is
   * noted there.
   */
  readonly nextStartsAt: string;
}

/**
 * A record's rows for reading. The next date is kept with the session, not as a note, and covers the item that asks for
 * it.
 */
export function paperRows({ rows, nextStartsAt }: Pick<RecordContent, 'rows' | 'nextStartsAt'>): readonly PaperRow[] {
  const last = Math.max(...rows.map(({ number }) => number));
  return rows.map((row) => {
    const agreed = row.number === last ? nextStartsAt : '';
    return { ...row, covered: row.covered || agreed !== '', nextStartsAt: row.notes.length === 0 ? agreed : '' };
  });
}
