import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { paperRows } from '../rules/paperRows';
import type { PaperRow } from '../rules/paperRows';
import type { RecordContent } from '../../../records/rules/SealedRecord';
import { recordStrings } from '../en';
import { CaseText } from '../../../ground/ui/CaseText';
import { useZone } from '../../../ground/ui/ZoneContext';
import { useStrings } from '../../../ground/ui/useStrings';
import { RecordActions } from './RecordActions';
import { RecordHeading } from './RecordHeading';

const useStyles = makeStyles({
  item: { ...typographyStyles.body1Strong, margin: 0, marginTop: tokens.spacingVerticalS },
  words: { ...typographyStyles.body2, margin: 0, maxWidth: '65ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

const hasWords = (row: PaperRow): boolean => row.notes.length > 0;

function blocksOf(
  rows: readonly PaperRow[],
): readonly { readonly title: string; readonly rows: readonly PaperRow[] }[] {
  const blocks: { title: string; rows: PaperRow[] }[] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last?.title === row.block) last.rows.push(row);
    else blocks.push({ title: row.block, rows: [row] });
  }
  return blocks;
}

export interface RecordBodyProps {
  readonly content: RecordContent;
  /** "Written by Hannah on 26 November. Five of 13 items have notes." */
  readonly written: string;
}

/** The signed words by block, then every agreed action. Items without notes are shown on request. */
export function RecordBody({ content, written }: RecordBodyProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const home = useZone();
  const zone = content.zone ?? home;
  const [all, setAll] = React.useState(false);
  const everything = paperRows(content);
  const rows = all ? everything : everything.filter(hasWords);
  const withoutNotes = ({ nextStartsAt, covered }: PaperRow): string => {
    if (nextStartsAt !== '') return dates.dayAndTime(nextStartsAt, zone);
    return covered ? strings.coveredNoNotes : strings.notCovered;
  };

  return (
    <>
      {blocksOf(rows).map((block) => (
        <React.Fragment key={`${block.title} ${block.rows[0]?.number ?? 0}`}>
          <RecordHeading>{block.title}</RecordHeading>
          {block.rows.map((row) => (
            <div key={row.number}>
              <h3 className={styles.item}>{strings.item(row.number, row.title)}</h3>
              {row.notes.map((note, index) => (
                <p key={index} className={styles.words}>
                  <CaseText>{note}</CaseText>
                </p>
              ))}
              {!hasWords(row) && <p className={styles.quiet}>{withoutNotes(row)}</p>}
            </div>
          ))}
        </React.Fragment>
      ))}
      <RecordHeading>{strings.actions}</RecordHeading>
      <RecordActions rows={content.rows} />
      <p className={styles.quiet}>
        {written}{' '}
        <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? strings.showFewer : strings.showAll(content.rows.length)}
        </Link>
      </p>
    </>
  );
}
