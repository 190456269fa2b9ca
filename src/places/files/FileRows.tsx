import * as React from 'react';
import { Checkbox } from '@fluentui/react-components';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { FileRow } from './checkedFile';
import { fileStrings } from './en';
import type { FileImport } from './useFileImport';

/** So many of each list are drawn; the counts above say how many there are. */
const shownAtOnce = 50;

/** First what is left out, each with its row and why; then what will be written. */
export function FileRows({ file }: { readonly file: FileImport }): React.ReactElement {
  const { import: strings } = useStrings(fileStrings);
  const bad = file.rows.filter(({ state }) => state === 'bad');
  const same = file.rows.filter(({ line }) => file.sameAs.has(line));
  return (
    <>
      {bad.length > 0 ? <Rows title={strings.bad} rows={bad} file={file} /> : undefined}
      {same.map((row) => (
        <SameSchool key={row.line} row={row} file={file} />
      ))}
      {file.open.length > 0 ? <Rows title={strings.toWrite} rows={file.open} file={file} /> : undefined}
    </>
  );
}

interface RowsProps {
  readonly title: string;
  readonly rows: readonly FileRow[];
  readonly file: FileImport;
}

function Rows({ title, rows, file }: RowsProps): React.ReactElement {
  const styles = useTableStyles();
  const look = useFields();
  const { import: strings } = useStrings(fileStrings);
  const words = useRowWords();
  return (
    <div>
      <p className={styles.strong}>{`${title} (${rows.length})`}</p>
      <ul className={styles.list} aria-label={title}>
        {rows.slice(0, shownAtOnce).map((row) => (
          <li key={row.line} className={styles.item}>
            <span className={styles.strong}>{row.name}</span>
            <span className={styles.quiet}>{strings.line(row.line, words(row))}</span>
            {row.troubles.some(({ code }) => code === 'sameNumber') ? <SameSchool row={row} file={file} /> : undefined}
          </li>
        ))}
      </ul>
      {rows.length > shownAtOnce ? <p className={look.words}>{strings.more(rows.length - shownAtOnce)}</p> : undefined}
    </div>
  );
}

function useRowWords(): (row: FileRow) => string {
  const { import: strings, troubles } = useStrings(fileStrings);
  return (row) => {
    if (row.state !== 'bad') return row.state === 'same' ? '' : strings.states[row.state];
    return row.troubles
      .map(({ code, text }) => {
        if (code === 'missing') return troubles.missing(strings.fields[text] ?? text);
        return troubles[code](text);
      })
      .join(' ');
  };
}

interface SameSchoolProps {
  readonly row: FileRow;
  readonly file: FileImport;
}

function SameSchool({ row, file }: SameSchoolProps): React.ReactElement {
  const { import: strings } = useStrings(fileStrings);
  return (
    <Checkbox
      label={strings.same}
      aria-label={strings.sameOf(row.name, row.line)}
      checked={file.sameAs.has(row.line)}
      onChange={(_, { checked }) => file.setSame(row.line, checked === true)}
    />
  );
}
