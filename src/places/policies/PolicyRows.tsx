import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../ground/rules/School';
import { phone } from '../../ground/ui/breakpoints';
import { RouteLink } from '../../ground/ui/RouteLink';
import { useStrings } from '../../ground/ui/useStrings';
import type { PolicyEntry } from '../../library/rules/policiesFor';
import { policyStrings } from './en';
import { DocumentLink, Facts } from './PolicyWords';
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
            <DocumentLink document={entry.document} origin={window.location.origin} />
            <Facts document={entry.document} today={today} />
          </div>
          <div className={styles.end}>
            <RouteLink to={toDocument(entry.document.key)} aria-label={strings.details.of(entry.document.title)}>
              {strings.details.label}
            </RouteLink>
            <PolicyState entry={entry} />
          </div>
        </li>
      ))}
    </ul>
  );
}
