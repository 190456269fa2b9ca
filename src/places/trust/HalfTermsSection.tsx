import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { academicYearOf } from '../../ground/rules/academicYear';
import type { Day } from '../../ground/rules/School';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { HeldCount, SchoolLine, TrustHalfTerm, TrustPicture } from '../../picture/rules/TrustPicture';
import { trustPlaceStrings } from './en';
import type { TrustPlaceStrings } from './en';
import { HeldOfDue } from './HeldOfDue';
import { NumberLink } from './NumberLink';
import type { TrustAsk } from './TrustAsk';

const useStyles = makeStyles({
  // clear of the table above, which reaches over the section's edge
  before: { marginTop: '20px', '& > summary': { cursor: 'pointer', minHeight: '44px', lineHeight: '44px' } },
});

export interface HalfTermsSectionProps {
  readonly picture: TrustPicture;
  readonly schools: readonly SchoolLine[];
  readonly onAsk: (ask: TrustAsk) => void;
}

interface Cell extends HeldCount {
  readonly term: Pick<TrustHalfTerm, 'year' | 'name'>;
  readonly now: boolean;
  readonly past: boolean;
  /** Under the number: what was written down at the end. */
  readonly under: string | undefined;
}

interface TermRow {
  readonly key: string;
  readonly name: string;
  readonly ask: TrustAsk;
  readonly cells: readonly Cell[];
}

const keyOf = ({ year, name }: Pick<TrustHalfTerm, 'year' | 'name'>): string => `${year} ${name}`;

/** Half-term by half-term over the year, the trust first; and below, the year before as it was written down. */
export function HalfTermsSection({ picture, schools, onAsk }: HalfTermsSectionProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  const narrow = useNarrow();
  const year = academicYearOf(picture.day);
  const terms = picture.halfTerms.filter((term) => term.year === year);
  const before = picture.halfTerms.filter((term) => term.year !== year && term.due > 0);
  const rows: readonly TermRow[] = [
    trustRow(terms, strings),
    ...schools.map((school) => schoolRow(school, year, strings)),
  ];
  const { title, lead, none } = strings.halfTerms;
  if (terms.length === 0)
    return (
      <Section title={title}>
        <span className={styles.quiet}>{none}</span>
      </Section>
    );
  return (
    <Section title={title} lead={lead}>
      {narrow ? (
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.key} className={styles.item}>
              <span className={styles.strong}>{row.name}</span>
              {row.cells.map((cell) => (
                <span key={keyOf(cell.term)}>
                  {strings.halfTerm(cell.term.name, cell.now)}: <TermCell row={row} cell={cell} onAsk={onAsk} />
                </span>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <ScrollRegion label={title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  {strings.school}
                </th>
                {terms.map((term) => (
                  <th key={keyOf(term)} scope="col" className={styles.head}>
                    {strings.halfTerm(term.name, term.begun && !term.past)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row" className={styles.cell}>
                    {row.name}
                  </th>
                  {terms.map((term) => {
                    const cell = row.cells.find((one) => keyOf(one.term) === keyOf(term));
                    return (
                      <td key={keyOf(term)} className={styles.cell}>
                        {cell ? <TermCell row={row} cell={cell} onAsk={onAsk} /> : strings.noTermDates}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      {before.length > 0 ? <YearBefore terms={before} onAsk={onAsk} /> : undefined}
    </Section>
  );
}

function YearBefore({
  terms,
  onAsk,
}: { readonly terms: readonly TrustHalfTerm[] } & Pick<HalfTermsSectionProps, 'onAsk'>): React.ReactElement {
  const table = useTableStyles();
  const styles = useStyles();
  const strings = useStrings(trustPlaceStrings);
  const row = trustRow(terms, strings);
  return (
    <details className={styles.before}>
      <summary>{strings.halfTerms.lastYear}</summary>
      <ul className={table.list}>
        {row.cells.map((cell) => (
          <li key={keyOf(cell.term)} className={table.item}>
            <span>
              {strings.halfTerm(cell.term.name, false)}: <TermCell row={row} cell={cell} onAsk={onAsk} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

interface TermCellProps extends Pick<HalfTermsSectionProps, 'onAsk'> {
  readonly row: TermRow;
  readonly cell: Cell;
}

function TermCell({ row, cell, onAsk }: TermCellProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  const { term, held, due, now, past, under } = cell;
  if (due === 0) return <span className={styles.quiet}>{strings.noneDue}</span>;
  const label =
    now || past ? strings.halfTermOf(held, due, term.name, row.name) : strings.dueOf(due, term.name, row.name);
  return (
    <>
      <NumberLink ask={{ ...row.ask, term: keyOf(term) }} onAsk={onAsk} label={label}>
        <HeldOfDue held={held} due={due} now={now} past={past} />
      </NumberLink>
      {under === undefined ? undefined : <span className={styles.under}>{under}</span>}
    </>
  );
}

function trustRow(terms: readonly TrustHalfTerm[], strings: TrustPlaceStrings): TermRow {
  return {
    key: '',
    name: strings.halfTerms.all,
    ask: {},
    cells: terms.map(({ year, name, held, due, begun, past, written }) => ({
      term: { year, name },
      held,
      due,
      now: begun && !past,
      past,
      under: written && past ? writtenWords({ held, due }, written, strings) : undefined,
    })),
  };
}

function schoolRow({ schoolKey, school, halfTerms }: SchoolLine, year: string, strings: TrustPlaceStrings): TermRow {
  return {
    key: schoolKey,
    name: school,
    ask: { school: schoolKey },
    cells: halfTerms.map(({ name, held, due, begun, past, written }) => ({
      term: { year, name },
      held,
      due,
      now: begun && !past,
      past,
      under: written && strings.corrected(written, written.day),
    })),
  };
}

const differs = (a: HeldCount, b: HeldCount): boolean => a.held !== b.held || a.due !== b.due;

const writtenWords = (
  now: HeldCount,
  written: HeldCount & { readonly day: Day },
  strings: TrustPlaceStrings,
): string => (differs(now, written) ? strings.corrected(written, written.day) : strings.written(written, written.day));
