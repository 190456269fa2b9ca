import * as React from 'react';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { retentionStrings } from '../en';
import type { RetentionView } from '../RetentionService';
import { useRetentionStyles } from './useRetentionStyles';

/** What, how much, approved by whom, found empty by whom and when. No names of whom it was about. */
export function RemovalLog({ view }: { readonly view: RetentionView }): React.ReactElement {
  const styles = useRetentionStyles();
  const { log: strings } = useStrings(retentionStrings);
  const done = view.approved.filter(({ state }) => state === 'done');
  return (
    <Section level={3} title={strings.title}>
      {done.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {done.map(({ key, kind, shards, count, byName, doneBy, doneOn = 0 }) => (
          <li key={key} className={styles.item}>
            <p className={styles.words}>{strings.line(kind, shards, count)}</p>
            <p className={styles.quiet}>{strings.who(byName, doneBy, doneOn)}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
