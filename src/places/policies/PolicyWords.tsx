import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Day } from '../../ground/rules/School';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { hasViewer, isReviewOverdue, viewerAddress } from '../../library/rules/PolicyDocument';
import type { PolicyDocument } from '../../library/rules/PolicyDocument';
import { policyStrings } from './en';

const useStyles = makeStyles({
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface FactsProps {
  readonly document: PolicyDocument;
  readonly today: Day;
}

/** A late review is a second badge: what is late is the review, and the edition stays in force. */
export function Facts({ document, today }: FactsProps): React.ReactElement {
  const styles = useStyles();
  const { facts } = useStrings(policyStrings);
  if (!isReviewOverdue(document, today)) return <span className={styles.facts}>{facts.inForce(document)}</span>;
  return (
    <>
      <span className={styles.facts}>{facts.stillInForce(document)}</span>
      <StateBadge state="overdue">{facts.overdue(document.reviewDay)}</StateBadge>
    </>
  );
}

interface DocumentLinkProps {
  readonly document: PolicyDocument;
  /** Of the site that holds the library. */
  readonly origin: string;
}

/** Opens in SharePoint's own viewer; a file without one is named and not opened. */
export function DocumentLink({ document: { file, title }, origin }: DocumentLinkProps): React.ReactElement {
  if (!hasViewer(file)) return <span>{title}</span>;
  return (
    <Link href={viewerAddress(origin, file)} target="_blank" rel="noreferrer">
      {title}
    </Link>
  );
}
