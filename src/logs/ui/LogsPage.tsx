import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useTouchTargets } from '../../ground/ui/useTouchTargets';
import { useDraftService } from '../../ground/drafts/useDraftService';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import { logsStrings } from '../en';
import type { LogsView } from '../LogService';
import { isChased, isOwed } from '../rules/standing';
import { useLogService } from '../useLogService';
import { EntriesWith } from './EntriesWith';
import { EntryActions } from './EntryActions';
import { EntryRow } from './EntryRow';
import { linesIn, owedLines } from './owedLines';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  none: { margin: 0 },
  kinds: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What is not on a child's file yet, what is to be chased, and all that was logged. */
export function LogsPage(): React.ReactElement {
  const askLog = useLogService();
  const askDrafts = useDraftService();
  const strings = useStrings(logsStrings);
  const touch = useTouchTargets();
  const logs = useLoad(
    React.useCallback(async () => {
      const [view, drafts] = await Promise.all([
        askLog((it) => it.openLogs()),
        // words that cannot be opened now stay where they are: the list stands without them
        askDrafts((it) => it.draftsOf(owedLines)).catch(() => []),
      ]);
      return { view, lines: linesIn(drafts) };
    }, [askLog, askDrafts]),
  );
  return (
    <Page className={touch}>
      <LoadStates of={logs} heading={<PageHeader title={strings.title} />} rows={6}>
        {({ view, lines }) => <Entries view={view} lines={lines} onChanged={logs.refresh} />}
      </LoadStates>
    </Page>
  );
}

interface EntriesProps {
  readonly view: LogsView;
  readonly lines: ReadonlyMap<string, string>;
  readonly onChanged: () => void;
}

function Entries({ view, lines, onChanged }: EntriesProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(logsStrings);
  const mine = view.entries.filter(({ ownerKey }) => ownerKey === view.myKey);
  const owed = mine.filter(isOwed);
  const chased = mine
    .filter((entry) => !isOwed(entry) && entry.status === 'open' && isChased(entry))
    .sort((a, b) => (a.chaseDay ?? 0) - (b.chaseDay ?? 0));
  const rows = (entries: readonly LogEntry[]): React.ReactElement => (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <EntryRow key={`${entry.pairKey} ${entry.key}`} view={view} entry={entry}>
          <EntryActions view={view} entry={entry} line={lines.get(entry.key)} onChanged={onChanged} />
        </EntryRow>
      ))}
    </ul>
  );
  return (
    <>
      <PageHeader
        title={strings.title}
        lead={strings.lead}
        actions={
          <div className={styles.kinds}>
            {view.kinds.map(({ key, action }) => (
              <RouteButton key={key} to={{ place: 'log', kindKey: key }}>
                {action}
              </RouteButton>
            ))}
          </div>
        }
      />
      <Section title={strings.owed} lead={owed.length > 0 ? strings.owedWords : undefined}>
        {owed.length > 0 ? rows(owed) : <p className={styles.none}>{strings.owedNone}</p>}
      </Section>
      <Section title={strings.chase}>
        {chased.length > 0 ? rows(chased) : <p className={styles.none}>{strings.chaseNone}</p>}
      </Section>
      <EntriesWith view={view} above={[...owed, ...chased]} rows={rows} />
    </>
  );
}
