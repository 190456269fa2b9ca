import * as React from 'react';
import { Field } from '@fluentui/react-components';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Section } from '../../ground/ui/Section';
import { useFields } from '../../ground/ui/forms/useFields';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import { logsStrings } from '../en';
import type { LogsView } from '../LogService';
import { useLogService } from '../useLogService';
import { Picker } from '../../ground/ui/forms/Picker';

export interface EntriesWithProps {
  readonly view: LogsView;
  /** What stands higher on the page, and is not shown twice there. */
  readonly above: readonly LogEntry[];
  readonly rows: (entries: readonly LogEntry[]) => React.ReactElement;
}

/** All that is logged: what one sees to oneself, or everything with one person. */
export function EntriesWith({ view, above, rows }: EntriesWithProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(logsStrings);
  const askLog = useLogService();
  const [pairKey, setPairKey] = React.useState('');
  const entries = useLoad(
    React.useCallback(
      async () => (pairKey === '' ? view.entries : askLog((it) => it.entriesOf(pairKey))),
      [askLog, pairKey, view],
    ),
  );
  const repeated = pairKey === '' ? above : [];
  const isElse = (entry: LogEntry): boolean => !repeated.includes(entry);
  const mine = repeated.length > 0 ? `${strings.mine} ${strings.besides}` : strings.mine;
  return (
    <Section title={strings.all} lead={pairKey === '' ? mine : undefined}>
      {view.partners.length > 0 ? (
        <Field label={strings.ofPair} className={styles.find}>
          <Picker
            options={view.partners.map((partner) => ({ key: partner.pairKey, words: partner.name }))}
            value={pairKey}
            onValue={setPairKey}
            none={strings.ofAll}
          />
        </Field>
      ) : undefined}
      <LoadStates
        of={entries}
        rows={3}
        isEmpty={(found) => !found.some(isElse)}
        empty={<p className={styles.words}>{repeated.length > 0 ? strings.nothingElse : strings.allNone}</p>}
      >
        {(found) => rows(found.filter(isElse))}
      </LoadStates>
    </Section>
  );
}
