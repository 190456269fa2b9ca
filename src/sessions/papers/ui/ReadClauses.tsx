import * as React from 'react';
import { Empty } from '../../../ground/ui/Empty';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import type { AgreementVersion, AgreementView } from '../PaperService';
import { useClauseStyles } from './useClauseStyles';

interface ReadClause {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  /** Said quietly instead of words: what a free note is about. */
  readonly prompt?: string;
}

/** Clauses to be read, in order. */
export function ReadClauses({ of }: { readonly of: readonly ReadClause[] }): React.ReactElement {
  const styles = useClauseStyles();
  return (
    <ol className={styles.list}>
      {of.map(({ key, title, words, prompt }, index) => (
        <li key={key} className={styles.row}>
          <span className={styles.number} aria-hidden="true">
            {index + 1}
          </span>
          <div className={styles.body}>
            <h3 className={styles.title}>{title}</h3>
            {words === '' ? undefined : <p className={styles.words}>{words}</p>}
            {prompt === undefined ? undefined : <p className={styles.quiet}>{prompt}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** What was signed. */
export function SignedClauses({ version }: { readonly version: AgreementVersion }): React.ReactElement {
  const { clauses } = useStrings(agreementStrings);
  return (
    <Section title={clauses.title}>
      <ReadClauses of={version.content.sections} />
    </Section>
  );
}

/** What one would begin from. */
export function OfferedClauses({ view }: { readonly view: AgreementView }): React.ReactElement {
  const { clauses, begin } = useStrings(agreementStrings);
  if (view.offered.length === 0)
    return (
      <Section title={clauses.title}>
        <Empty title={begin.noClauses}>{begin.noClausesWords}</Empty>
      </Section>
    );
  return (
    <Section title={clauses.title} lead={clauses.offeredLead}>
      <ReadClauses
        of={view.offered.map(({ key, title, how, trust }) =>
          how === 'note' ? { key, title, words: '', prompt: trust } : { key, title, words: trust },
        )}
      />
    </Section>
  );
}
