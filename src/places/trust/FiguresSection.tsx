import * as React from 'react';
import { Link } from '@fluentui/react-components';
import { HeadCells } from '../../ground/ui/HeadCells';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { measures } from '../../picture/rules/TrustPicture';
import type { Figures, Measure } from '../../picture/rules/TrustPicture';
import { trustPlaceStrings } from './en';
import { NumberLink } from './NumberLink';
import type { TrustAsk } from './TrustAsk';

export interface FiguresRow {
  readonly key: string;
  readonly name: string;
  readonly figures: Figures;
  readonly hasDates: boolean;
  /** What its numbers open. */
  readonly ask: TrustAsk;
}

export interface FiguresSectionProps {
  readonly words: { readonly title: string; readonly lead: string; readonly none: string; readonly head: string };
  readonly rows: readonly FiguresRow[];
  readonly onAsk: (ask: TrustAsk) => void;
  /** Of a longer list: says how many there are and shows them. */
  readonly rest?: { readonly words: string; readonly onShow: () => void } | undefined;
}

/** Numbers of each school or role, each opening its names and dates. */
export function FiguresSection({ words, rows, onAsk, rest }: FiguresSectionProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  const narrow = useNarrow();
  const end = rest ? (
    <Link as="button" onClick={rest.onShow}>
      {rest.words}
    </Link>
  ) : undefined;
  if (rows.length === 0)
    return (
      <Section title={words.title}>
        <span className={styles.quiet}>{words.none}</span>
      </Section>
    );
  if (narrow)
    return (
      <Section title={words.title} lead={words.lead} end={end}>
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.key} className={styles.item}>
              <span className={styles.strong}>{row.name}</span>
              <span>{strings.fact(strings.covered, strings.of(row.figures.covered, row.figures.inScope))}</span>
              {measures
                .filter((measure) => row.figures[measure] > 0)
                .map((measure) => (
                  <span key={measure}>
                    {strings.measures[measure]}: <Number row={row} measure={measure} onAsk={onAsk} />
                  </span>
                ))}
              {row.hasDates ? undefined : <StateBadge state="unknown">{strings.noTermDates}</StateBadge>}
            </li>
          ))}
        </ul>
      </Section>
    );
  return (
    <Section title={words.title} lead={words.lead} end={end}>
      <ScrollRegion label={words.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <HeadCells
                heads={[words.head, strings.covered, ...measures.map((measure) => strings.measures[measure])]}
              />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={styles.cell}>
                  {row.name}
                  {row.hasDates ? undefined : <StateBadge state="unknown">{strings.noTermDates}</StateBadge>}
                </th>
                <td className={styles.cell}>{strings.of(row.figures.covered, row.figures.inScope)}</td>
                {measures.map((measure) => (
                  <td key={measure} className={styles.cell}>
                    <Number row={row} measure={measure} onAsk={onAsk} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

interface NumberProps {
  readonly row: FiguresRow;
  readonly measure: Measure;
  readonly onAsk: (ask: TrustAsk) => void;
}

/** What is not known from dates is no nought: a school without dates has nobody overdue or due that anybody knows of. */
function Number({ row, measure, onAsk }: NumberProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(trustPlaceStrings);
  const count = row.figures[measure];
  if (count === 0) {
    const isUnknown = !row.hasDates && (measure === 'overdue' || measure === 'due');
    return <span className={styles.quiet}>{isUnknown ? strings.measures.notSaid : strings.count(0)}</span>;
  }
  const { late = 0 } = row.figures;
  return (
    <>
      <NumberLink ask={{ ...row.ask, look: measure }} onAsk={onAsk} label={strings.numberOf(measure, count, row.name)}>
        {strings.count(count)}
      </NumberLink>
      {measure === 'unsigned' && late > 0 ? <span className={styles.under}>{strings.late(late)}</span> : undefined}
    </>
  );
}
