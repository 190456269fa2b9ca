import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { retentionStrings } from '../en';
import { useRetentionService } from '../useRetentionService';
import { DuePart } from './DuePart';
import { HoldsPart } from './HoldsPart';
import { PeriodsPart } from './PeriodsPart';
import { RemovalLog } from './RemovalLog';
import { RemovalPart } from './RemovalPart';
import type { RetentionPartProps } from './RetentionPartProps';
import { useRetentionStyles } from './useRetentionStyles';

/**
 * How long records are kept, what is due, whom a hold stands for, what is to be removed and what was. Asked at a press,
 * because everything that belongs together is read for it.
 */
export function RetentionSection(): React.ReactElement {
  const styles = useRetentionStyles();
  const strings = useStrings(retentionStrings);
  const [open, setOpen] = React.useState(false);
  return (
    <Section title={strings.title} lead={strings.lead}>
      {open ? (
        <Loaded />
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen(true)}>{strings.look}</Button>
        </div>
      )}
    </Section>
  );
}

function Loaded(): React.ReactElement {
  const ask = useRetentionService();
  const retention = useLoad(React.useCallback(() => ask((it) => it.listRetention()), [ask]));
  return (
    <LoadStates of={retention} rows={4}>
      {(view) => <Parts view={view} onChanged={retention.refresh} />}
    </LoadStates>
  );
}

function Parts({ view, onChanged }: RetentionPartProps): React.ReactElement {
  const styles = useRetentionStyles();
  const strings = useStrings(retentionStrings);
  if (!view.isThere) return <p className={styles.words}>{strings.older}</p>;
  return (
    <>
      <PeriodsPart view={view} onChanged={onChanged} />
      {view.keeps ? <DuePart view={view} onChanged={onChanged} /> : undefined}
      {view.keeps ? <HoldsPart view={view} onChanged={onChanged} /> : undefined}
      {view.administers ? <RemovalPart view={view} onChanged={onChanged} /> : undefined}
      <RemovalLog view={view} />
    </>
  );
}
