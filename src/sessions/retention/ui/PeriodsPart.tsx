import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { useEditing } from '../../../ground/ui/forms/useEditing';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { retentionStrings } from '../en';
import { PeriodsForm } from './PeriodsForm';
import type { RetentionPartProps } from './RetentionPartProps';
import { useRetentionStyles } from './useRetentionStyles';

/** What the trust settled, with its owners; administrators change it. */
export function PeriodsPart({ view, onChanged }: RetentionPartProps): React.ReactElement {
  const styles = useRetentionStyles();
  const { periods: strings } = useStrings(retentionStrings);
  const say = useNotice();
  const { editing, open, close } = useEditing<true>();
  const done = (): void => {
    say('done', strings.saved);
    close();
    onChanged();
  };
  const nameOf = (of: string): string => view.people.find(({ key }) => key === of)?.name ?? '';
  return (
    <Section
      level={3}
      title={strings.title}
      end={
        view.administers && editing === undefined ? (
          <Button aria-label={strings.changeOf} onClick={() => open(true)}>
            {strings.change}
          </Button>
        ) : undefined
      }
    >
      {editing === undefined ? undefined : <PeriodsForm view={view} onDone={done} onCancel={close} />}
      {view.periods.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {view.periods.map(({ kind, months, from, ownerKey }) => (
          <li key={kind} className={styles.item}>
            <p className={styles.words}>{strings.one(kind, months, from)}</p>
            <p className={styles.quiet}>{strings.owner(nameOf(ownerKey))}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
