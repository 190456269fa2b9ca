import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { proofStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { ScrollRegion } from '../../../ground/ui/ScrollRegion';
import { Section } from '../../../ground/ui/Section';
import { useNarrow } from '../../../ground/ui/useNarrow';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTableStyles } from '../../../ground/ui/useTableStyles';
import type { TrialRow } from '../rules/SiteProof';
import { trialOf } from '../rules/trials';
import { ProofMark } from './ProofMark';

/** Rows before the others are asked for. */
const fewRows = 8;

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    // a table goes down to the section's own edge
    paddingTop: '20px',
    [phone]: { paddingTop: 0 },
  },
  count: { color: tokens.colorNeutralForeground2 },
  line: { display: 'block' },
});

export interface TrialsSectionProps {
  /** Those to be shown, in their order. */
  readonly rows: readonly TrialRow[];
  readonly lead: string;
}

/** Every trial with what the Hub does: in either case while it waits, in the case that came afterwards. */
export function TrialsSection({ rows, lead }: TrialsSectionProps): React.ReactElement {
  const styles = { ...useTableStyles(), ...useStyles() };
  const { table } = useStrings(proofStrings);
  const [all, setAll] = React.useState(false);
  const narrow = useNarrow();
  const shown = all ? rows : rows.slice(0, fewRows);
  const more = rows.length - shown.length;
  return (
    <Section title={table.title} lead={lead}>
      {rows.length === 0 ? <p className={styles.count}>{table.none}</p> : undefined}
      {narrow ? <TrialList rows={shown} /> : <TrialTable rows={shown} />}
      {more > 0 ? (
        <div className={styles.foot}>
          <Button appearance="subtle" onClick={() => setAll(true)}>
            {table.more(more)}
          </Button>
          <span className={styles.count}>{table.shown(shown.length, rows.length)}</span>
        </div>
      ) : undefined}
    </Section>
  );
}

interface ShownProps {
  readonly rows: readonly TrialRow[];
}

function TrialTable({ rows }: ShownProps): React.ReactElement | null {
  const styles = useTableStyles();
  const { table, trial, who } = useStrings(proofStrings);
  if (rows.length === 0) return null;
  return (
    <ScrollRegion label={table.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[table.trial, table.as, table.result, table.does].map((title) => (
              <th key={title} scope="col" className={styles.head}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.trial}>
              <th scope="row" className={styles.cell}>
                {trial(row.trial)}
              </th>
              <td className={styles.cell}>{who(row.turn)}</td>
              <td className={styles.cell}>
                <ProofMark state={row.state} turn={row.turn} />
              </td>
              <td className={styles.cell}>
                <Does row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** On a phone: the result first. */
function TrialList({ rows }: ShownProps): React.ReactElement {
  const styles = useTableStyles();
  const { trial, who } = useStrings(proofStrings);
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <li key={row.trial} className={styles.item}>
          <ProofMark state={row.state} turn={row.turn} />
          <span className={styles.strong}>{trial(row.trial)}</span>
          <span className={styles.under}>{who(row.turn)}</span>
          <span>
            <Does row={row} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** In either case while nobody knows which; else in the one that came, with whom to ask where it does not hold. */
function Does({ row: { trial, turn, state, seen } }: { readonly row: TrialRow }): React.ReactElement {
  const styles = useTableStyles();
  const words = useStrings(proofStrings);
  if (state === 'holds') return <>{words.holds(trial)}</>;
  if (state === 'doesNot')
    return (
      <>
        {words.doesNot(trial)} {words.ask(trialOf(trial)?.ask ?? 'makers')}
        {seen !== '' ? <span className={styles.under}>{words.seen(seen)}</span> : undefined}
      </>
    );
  return (
    <>
      {state === 'notEstablished' ? <Line>{`${words.whyNot(seen)} ${words.settle(turn)}`}</Line> : undefined}
      <Line>
        <strong>{words.ifHolds}</strong> {words.holds(trial)}
      </Line>
      <Line>
        <strong>{words.ifDoesNot}</strong> {words.doesNot(trial)}
      </Line>
    </>
  );
}

function Line({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <span className={useStyles().line}>{children}</span>;
}
