import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { BookOpen20Regular } from '@fluentui/react-icons/lib/atoms/svg/book-open';
import { RouteButton, RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { PolicyEntry } from '../../library/rules/policiesFor';
import { policyStrings } from './en';
import { PolicyState } from './PolicyState';
import { toDocument } from './policyPath';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
  state: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** At most so many lines of what changed stand in the box. */
const mostChanges = 3;

/** What I am asked to read: the one that is due first in full, the others as links. */
export function ReadNow({ entries }: { readonly entries: readonly PolicyEntry[] }): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(policyStrings);
  const [first, ...others] = entries
    .filter(({ state }) => state === 'toRead' || state === 'late')
    .sort((a, b) => (a.dueDay ?? 0) - (b.dueDay ?? 0));
  if (first === undefined) return null;
  const { key, title, changes } = first.document;
  return (
    <Section
      title={title}
      tint="brand"
      end={
        <RouteButton appearance="primary" icon={<BookOpen20Regular />} to={toDocument(key)}>
          {strings.readIt}
        </RouteButton>
      }
    >
      <div className={styles.state}>
        <PolicyState entry={first} />
      </div>
      {changes.length > 0 ? (
        <div>
          <span>{strings.whatChanged}</span>
          <ul className={styles.list}>
            {changes.slice(0, mostChanges).map(({ words, page }) => (
              <li key={`${words} ${page}`}>{strings.change(words, page)}</li>
            ))}
          </ul>
        </div>
      ) : undefined}
      {others.length > 0 ? (
        <ul className={styles.list}>
          {others.map(({ document, dueDay }) => (
            <li key={document.key}>
              <RouteLink to={toDocument(document.key)}>{strings.alsoRead(document.title, dueDay)}</RouteLink>
            </li>
          ))}
        </ul>
      ) : undefined}
    </Section>
  );
}
