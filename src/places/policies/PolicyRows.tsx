import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Day } from '../../ground/rules/School';
import { phone } from '../../ground/ui/breakpoints';
import { RouteLink } from '../../ground/ui/RouteLink';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import type { PolicyEntry } from '../../library/LibraryService';
import { hasViewer, isReviewOverdue, viewerAddress } from '../../library/rules/PolicyDocument';
import type { PolicyDocument } from '../../library/rules/PolicyDocument';
import { policyStrings } from './en';
import { PolicyState } from './PolicyState';
import { toDocument } from './policyPath';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px', minWidth: 0 },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px', [phone]: { width: '100%' } },
});

export interface PolicyRowsProps {
  readonly entries: readonly PolicyEntry[];
  readonly today: Day;
}

/** What is in force: its name opens the document; behind it stands what changed, and the signature. */
export function PolicyRows({ entries, today }: PolicyRowsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(policyStrings);
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.document.key} className={styles.row}>
          <div className={styles.words}>
            <DocumentLink document={entry.document}>{entry.document.title}</DocumentLink>
            <Facts document={entry.document} today={today} />
          </div>
          <div className={styles.end}>
            <RouteLink to={toDocument(entry.document.key)}>{strings.details(entry.document.title)}</RouteLink>
            <PolicyState entry={entry} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A late review is a second badge: what is late is the review, and the edition stays in force. */
function Facts({ document, today }: { readonly document: PolicyDocument; readonly today: Day }): React.ReactElement {
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

export interface DocumentLinkProps {
  readonly document: PolicyDocument;
  readonly children: string;
}

/** Opens in SharePoint's own viewer; a file without one is named and not opened. */
export function DocumentLink({ document, children }: DocumentLinkProps): React.ReactElement {
  if (!hasViewer(document.file)) return <span>{children}</span>;
  return (
    <Link href={viewerAddress(window.location.origin, document.file)} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}
