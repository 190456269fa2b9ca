import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { Beaker20Regular } from '@fluentui/react-icons/lib/atoms/svg/beaker';
import { proofStrings } from '../../access/proof/en';
import { trialRows } from '../../access/proof/rules/SiteProof';
import type { SiteProof } from '../../access/proof/rules/SiteProof';
import { useProofService } from '../../access/proof/useProofService';
import { useLoad } from '../../ground/ui/useLoad';
import { setUpStrings } from '../en';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
  button: { alignSelf: 'flex-start' },
});

/** The way to the trials of what nobody can know before it was tried on the site itself, and how they came out. */
export function ProveSite(): React.ReactElement {
  const styles = useStyles();
  const { prove } = useStrings(setUpStrings);
  const ask = useProofService();
  const proof = useLoad(React.useCallback(() => ask((it) => it.openProof()), [ask]));
  return (
    <Section title={prove.title}>
      <p className={styles.words}>{prove.words}</p>
      {proof.state === 'full' ? <Outcome proof={proof.value} /> : undefined}
      <RouteButton to={{ place: 'proof' }} icon={<Beaker20Regular />} className={styles.button}>
        {prove.open}
      </RouteButton>
    </Section>
  );
}

function Outcome({ proof }: { readonly proof: SiteProof }): React.ReactElement {
  const styles = useStyles();
  const { outcome, trial } = useStrings(proofStrings);
  const rows = trialRows(proof);
  const limits = rows.filter(({ state }) => state === 'doesNot');
  const open = rows.filter(({ state }) => state === 'waits' || state === 'notEstablished');
  if (proof.findings.length === 0) return <p className={styles.words}>{outcome.none}</p>;
  if (limits.length === 0 && open.length === 0) return <p className={styles.words}>{outcome.fine(rows.length)}</p>;
  return (
    <>
      <p className={styles.strong}>{outcome.counts(limits.length, open.length)}</p>
      {limits.length > 0 ? (
        <ul className={styles.list}>
          {limits.map((row) => (
            <li key={row.trial}>{trial(row.trial)}</li>
          ))}
        </ul>
      ) : undefined}
    </>
  );
}
