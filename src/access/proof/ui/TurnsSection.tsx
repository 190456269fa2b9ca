import * as React from 'react';
import { makeStyles, mergeClasses, typographyStyles } from '@fluentui/react-components';
import { proofStrings } from '../en';
import { useFields } from '../../../ground/ui/forms/useFields';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { turns } from '../rules/trials';
import { TurnColumn } from './TurnColumn';
import type { TurnColumnProps } from './TurnColumn';

const useStyles = makeStyles({
  columns: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 230px), 1fr))',
    gap: '16px',
  },
  note: { ...typographyStyles.caption1 },
});

/** Administrator, record keeper, member of staff: who has been, whose turn it is, and who comes later. */
export function TurnsSection({ proof, busy, address, onRun }: Omit<TurnColumnProps, 'turn'>): React.ReactElement {
  const styles = { ...useFields(), ...useStyles() };
  const { turns: words } = useStrings(proofStrings);
  return (
    <Section title={words.title}>
      <ol className={styles.columns}>
        {turns.map((turn) => (
          <TurnColumn key={turn} turn={turn} proof={proof} busy={busy} address={address} onRun={onRun} />
        ))}
      </ol>
      <p className={mergeClasses(styles.words, styles.note)}>{proof.mine.length === 0 ? words.nobody : words.link}</p>
    </Section>
  );
}
