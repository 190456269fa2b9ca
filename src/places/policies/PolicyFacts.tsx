import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { StateBadge } from '../../ground/ui/StateBadge';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { PoliciesView } from '../../library/LibraryService';
import { isReviewOverdue } from '../../library/rules/PolicyDocument';
import type { PolicyDocument } from '../../library/rules/PolicyDocument';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { policyStrings } from './en';
import { toDesk, toReaders } from './policyPath';

const useStyles = makeStyles({
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '2px' },
  term: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    ':not(:first-child)': { marginTop: '8px' },
  },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

interface PolicyFactsProps {
  readonly document: PolicyDocument;
  readonly view: PoliciesView;
}

/** What the register says of it, and who sees what of reading it. */
export function PolicyFacts({ document, view }: PolicyFactsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(policyStrings);
  const home = useHome();
  const oversees = home.state === 'full' && home.value.belonging.oversees;
  return (
    <>
      <Section title={strings.about.title}>
        <dl className={styles.facts}>
          {strings.about.facts(document).map(({ term, fact }) => (
            <React.Fragment key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.fact}>{fact}</dd>
            </React.Fragment>
          ))}
        </dl>
        {isReviewOverdue(document, view.today) ? (
          <div>
            <StateBadge state="overdue">{strings.facts.overdue(document.reviewDay)}</StateBadge>
          </div>
        ) : undefined}
        {view.mayKeep ? <RouteLink to={toDesk(document.file.itemId)}>{strings.about.change}</RouteLink> : undefined}
        {oversees && document.readByDay !== undefined ? (
          <RouteLink to={toReaders(document.key)}>{strings.about.readers}</RouteLink>
        ) : undefined}
      </Section>
      {document.readByDay === undefined ? undefined : (
        <Section title={strings.sees.title}>
          <p className={styles.fact}>{strings.sees.leads}</p>
          <p className={styles.fact}>{strings.sees.others}</p>
        </Section>
      )}
    </>
  );
}
