import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { dayOfIsoDate, isoDate } from '../../ground/rules/days';
import { useDraftService } from '../../ground/drafts/useDraftService';
import { FormIssues } from '../../ground/ui/FormIssues';
import { FormTrouble } from '../../ground/ui/FormTrouble';
import { TextField } from '../../ground/ui/forms/TextField';
import { useHost } from '../../ground/ui/HostContext';
import { useNotice } from '../../ground/ui/Notices';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { useRoomService } from '../../sessions/room/useRoomService';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import { logRowStrings } from '../en';
import type { LogsView } from '../LogService';
import { workingDaysAfter } from '../rules/entries';
import { isChased, isOwed } from '../rules/standing';
import type { EntryChange } from '../rules/entries';
import { useLogService } from '../useLogService';
import { kindOf } from './EntryRow';
import { owedLines } from './owedLines';

export interface EntryActionsProps {
  readonly view: LogsView;
  readonly entry: LogEntry;
  /** Its words for the child's file, where this device still has them. */
  readonly line: string | undefined;
  readonly onChanged: () => void;
}

/** What can be done with an entry now. */
export function EntryActions({ view, entry, line, onChanged }: EntryActionsProps): React.ReactElement {
  const strings = useStrings(logRowStrings);
  const askLog = useLogService();
  const askDrafts = useDraftService();
  const outcome = useOutcome();
  const say = useNotice();
  const home = useHome();
  const change = async (to: EntryChange, said: string): Promise<void> => {
    if ((await outcome.run(() => askLog((it) => it.changeEntry(entry, to)))) === undefined) return;
    // the words have done what they were for
    if (to.kind === 'onFile') askDrafts((it) => it.dropDraft(owedLines, entry.key)).catch(() => undefined);
    say('done', said);
    home.refresh();
    onChanged();
  };
  return (
    <FormIssues outcome={outcome}>
      {isOwed(entry) ? (
        <>
          {line === undefined ? undefined : <CopyLine line={line} system={view.caseSystem} />}
          <Button disabledFocusable={outcome.busy} onClick={() => void change({ kind: 'onFile' }, strings.onFileSaid)}>
            {strings.onFile}
          </Button>
        </>
      ) : undefined}
      {isChased(entry) ? <Chase view={view} entry={entry} busy={outcome.busy} change={change} /> : undefined}
      {entry.byKey === view.myKey && entry.day === view.today ? (
        <Button
          appearance="subtle"
          disabledFocusable={outcome.busy}
          onClick={() => void change({ kind: 'takenBack' }, strings.takenBack)}
        >
          {strings.takeBack}
        </Button>
      ) : undefined}
      {entry.byKey === view.myKey || entry.pairKey === '' ? undefined : <Differently view={view} entry={entry} />}
      <FormTrouble title={strings.notDone} kept={strings.asBefore} />
    </FormIssues>
  );
}

function CopyLine({ line, system }: { readonly line: string; readonly system: string }): React.ReactElement {
  const strings = useStrings(logRowStrings);
  const host = useHost();
  const say = useNotice();
  const copy = async (): Promise<void> => {
    try {
      await (host.copyText?.(line) ?? navigator.clipboard.writeText(line));
      say('done', strings.copied);
    } catch {
      say('failed', strings.copyRefused);
    }
  };
  return <Button onClick={() => void copy()}>{strings.copyFor(system)}</Button>;
}

interface ChaseProps {
  readonly view: LogsView;
  readonly entry: LogEntry;
  readonly busy: boolean;
  readonly change: (to: EntryChange, said: string) => Promise<void>;
}

/** Either the answer has come, or it was chased and is to be chased again. */
function Chase({ view, entry, busy, change }: ChaseProps): React.ReactElement {
  const strings = useStrings(logRowStrings);
  const kind = kindOf(view, entry);
  const [again, setAgain] = React.useState(isoDate(workingDaysAfter(view.today, kind?.chaseDays ?? 1)));
  const next = dayOfIsoDate(again);
  return (
    <>
      <Button disabledFocusable={busy} onClick={() => void change({ kind: 'done' }, strings.doneSaid)}>
        {kind?.doneWords ?? strings.states.logged}
      </Button>
      <TextField label={strings.chaseAgain} type="date" value={again} onValue={setAgain} field="chaseDay" />
      <Button
        disabledFocusable={busy || next === undefined}
        onClick={() => next !== undefined && void change({ kind: 'chased', next }, strings.chasedSaid(next))}
      >
        {strings.again}
      </Button>
    </>
  );
}

/** What the other has logged may be remembered differently: that is for the next session. */
function Differently({ view, entry }: Pick<EntryActionsProps, 'view' | 'entry'>): React.ReactElement | null {
  const strings = useStrings(logRowStrings);
  const askRoom = useRoomService();
  const home = useHome();
  const outcome = useOutcome();
  const say = useNotice();
  const shared = useStrings();
  const [key] = React.useState(() => crypto.randomUUID());
  if (home.state !== 'full') return null;
  const { mine, supervisees } = home.value;
  const own = mine.find(({ pair }) => pair.pairKey === entry.pairKey)?.next?.key;
  const pair = [...mine, ...supervisees].find((one) => one.pair.pairKey === entry.pairKey)?.pair;
  const sessionKey = own ?? pair?.summary.next?.sessionKey;
  if (sessionKey === undefined) return null;
  const target = { shard: entry.shard, pairKey: entry.pairKey, sessionKey };
  const raise = async (): Promise<void> => {
    const text = strings.toRaise(kindOf(view, entry)?.title ?? entry.logKind, entry.day);
    const added = await outcome.run(async () => ({
      ok: true as const,
      value: await askRoom((it) => it.addAgendaItem(target, text, key)),
    }));
    if (added !== undefined) say('done', strings.raised);
  };
  return (
    <>
      <Button appearance="subtle" disabledFocusable={outcome.busy} onClick={() => void raise()}>
        {strings.differently}
      </Button>
      {outcome.failed ? <p role="alert">{shared.failure(outcome.failed.code).title}</p> : undefined}
    </>
  );
}
