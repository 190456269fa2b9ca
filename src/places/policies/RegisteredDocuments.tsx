import * as React from 'react';
import { HeadCells } from '../../ground/ui/HeadCells';
import { RouteButton, RouteLink } from '../../ground/ui/RouteLink';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { Day } from '../../ground/rules/School';
import type { PolicyDesk } from '../../library/LibraryService';
import { isReviewOverdue } from '../../library/rules/PolicyDocument';
import type { PolicyDocument } from '../../library/rules/PolicyDocument';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { registerStrings } from './en';
import { toDesk, toDocument, toReaders } from './policyPath';

/** Every registered document, whose review is overdue first. */
export function RegisteredDocuments({ desk }: { readonly desk: PolicyDesk }): React.ReactElement | null {
  const styles = useTableStyles();
  const { registered: strings } = useStrings(registerStrings);
  const narrow = useNarrow();
  const { documents, today } = desk;
  if (documents.length === 0) return null;
  const title = strings.title(documents.length);
  if (narrow) {
    return (
      <Section title={title}>
        <ul className={styles.list}>
          {documents.map((document) => (
            <li key={document.key} className={styles.item}>
              <Name document={document} />
              <Review document={document} today={today} />
              <Steps document={document} />
            </li>
          ))}
        </ul>
      </Section>
    );
  }
  return (
    <Section title={title}>
      <ScrollRegion label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <HeadCells heads={strings.heads} />
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <tr key={document.key}>
                <th scope="row" className={styles.cell}>
                  <Name document={document} />
                </th>
                <td className={styles.cell}>{document.owner}</td>
                <td className={styles.cell}>
                  <Review document={document} today={today} />
                </td>
                <td className={styles.cell}>{document.publicPage === '' ? '' : strings.onSite(document.checkedDay)}</td>
                <td className={styles.cell}>
                  <Steps document={document} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

interface DocumentProps {
  readonly document: PolicyDocument;
}

function Name({ document }: DocumentProps): React.ReactElement {
  const styles = useTableStyles();
  const { registered: strings } = useStrings(registerStrings);
  return (
    <span>
      <RouteLink to={toDocument(document.key)}>{document.title}</RouteLink>
      <span className={styles.under}>{strings.under(document)}</span>
    </span>
  );
}

function Review({ document, today }: DocumentProps & { readonly today: Day }): React.ReactElement {
  const { registered: strings } = useStrings(registerStrings);
  if (document.reviewDay === undefined) return <span>{strings.noReview}</span>;
  if (isReviewOverdue(document, today))
    return <StateBadge state="overdue">{strings.overdue(document.reviewDay)}</StateBadge>;
  return <span>{strings.due(document.reviewDay)}</span>;
}

function Steps({ document }: DocumentProps): React.ReactElement {
  const styles = useTableStyles();
  const { registered: strings } = useStrings(registerStrings);
  const home = useHome();
  const oversees = home.state === 'full' && home.value.belonging.oversees;
  return (
    <span className={styles.badges}>
      <RouteButton size="small" to={toDesk(document.file.itemId)} aria-label={strings.edit.of(document.title)}>
        {strings.edit.label}
      </RouteButton>
      {oversees && document.readByDay !== undefined ? (
        <RouteButton size="small" to={toReaders(document.key)} aria-label={strings.readers.of(document.title)}>
          {strings.readers.label}
        </RouteButton>
      ) : undefined}
    </span>
  );
}
