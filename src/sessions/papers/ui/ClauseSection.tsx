import * as React from 'react';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import type { AgreementView, DraftView } from '../PaperService';
import { ClauseRow } from './ClauseRow';
import { useClauseStyles } from './useClauseStyles';

export interface ClauseSectionProps {
  readonly view: AgreementView;
  readonly draft: DraftView;
  readonly onView: (view: AgreementView) => void;
}

/** The clauses of what is being made; whatever the trust has not fixed may be changed by either. */
export function ClauseSection({ view, draft, onView }: ClauseSectionProps): React.ReactElement {
  const styles = useClauseStyles();
  const { clauses } = useStrings(agreementStrings);
  const [editing, setEditing] = React.useState('');
  return (
    <Section title={clauses.title} lead={clauses.lead}>
      <ol className={styles.list}>
        {draft.sections.map((section, index) => (
          <ClauseRow
            key={section.key}
            number={index + 1}
            view={view}
            draft={draft}
            section={section}
            editing={editing === section.key}
            // one clause is open at a time; nothing typed in another is thrown away by opening this one
            onEdit={editing === '' ? () => setEditing(section.key) : undefined}
            onClose={() => setEditing('')}
            onView={onView}
          />
        ))}
      </ol>
    </Section>
  );
}
