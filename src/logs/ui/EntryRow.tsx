import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { LogKind } from '../../ground/rules/Catalogue';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import type { LogEntry } from '../../sessions/rules/WorkItem';
import { logRowStrings } from '../en';
import type { LogsView } from '../LogService';
import { isChased, isDue, isOwed } from '../rules/standing';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '10px 0',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '4px 12px',
  },
  title: { ...typographyStyles.body1Strong, margin: 0, minWidth: 0, flex: '1 1 180px', overflowWrap: 'anywhere' },
  lead: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'flex-end' },
});

export interface EntryRowProps {
  readonly view: LogsView;
  readonly entry: LogEntry;
  /** What can be done with it. */
  readonly children?: React.ReactNode;
}

/** Its kind as the catalogue has it now; an entry of one that was taken out keeps the key as its name. */
export const kindOf = (view: Pick<LogsView, 'kinds'>, entry: LogEntry): LogKind | undefined =>
  view.kinds.find(({ key }) => key === entry.logKind);

/** One entry: with whom, for what, when, and how it stands. */
export function EntryRow({ view, entry, children }: EntryRowProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(logRowStrings);
  const kind = kindOf(view, entry);
  const withName = view.partners.find(({ pairKey }) => pairKey === entry.pairKey)?.name ?? entry.withName;
  // only what was spoken of is something "with" a person; of all else the person is whose folder it lies in
  const spoken = kind?.besideSupervision === true || entry.pairKey === '';
  const shared = spoken || withName === '' ? [] : [strings.sharedWith(withName)];
  const details = [...textsOf(kind, entry, strings.field), ...shared, ...goneOn(view, entry, strings)];
  const reference = entry.reference === '' ? [] : [strings.reference(entry.reference)];
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <p className={styles.title}>
          {strings.title(kind?.title ?? entry.logKind, spoken ? withName : '', [
            ...choicesOf(kind, entry),
            ...reference,
          ])}
        </p>
        <EntryState view={view} entry={entry} />
      </div>
      <p className={styles.lead}>{strings.lead(entry.day, details)}</p>
      {children ? <div className={styles.actions}>{children}</div> : undefined}
    </li>
  );
}

type RowStrings = typeof logRowStrings;

const textsOf = (kind: LogKind | undefined, entry: LogEntry, field: RowStrings['field']): readonly string[] =>
  (kind?.fields ?? []).flatMap(({ key, label, kind: what }) => {
    const value = entry.fields[key] ?? '';
    return value === '' || what === 'choice' ? [] : [field(label, value)];
  });

/** When it was chased, and who sees to it where that is somebody else. */
function goneOn(view: LogsView, entry: LogEntry, strings: RowStrings): readonly string[] {
  const seesTo =
    entry.ownerKey === view.myKey ? undefined : view.partners.find(({ personKey }) => personKey === entry.ownerKey);
  return [
    ...(entry.chased.length > 0 ? [strings.chased(entry.chased)] : []),
    ...(seesTo && entry.status === 'open' ? [strings.seesTo(seesTo.name)] : []),
  ];
}

const choicesOf = (kind: LogKind | undefined, entry: LogEntry): readonly string[] =>
  (kind?.fields ?? []).flatMap(({ key, options = [] }) => {
    const chosen = options.find((option) => option.key === entry.fields[key]);
    return chosen ? [chosen.title] : [];
  });

function EntryState({ view, entry }: EntryRowProps): React.ReactElement {
  const { states } = useStrings(logRowStrings);
  const kind = kindOf(view, entry);
  const label = kind?.chaseLabel ?? '';
  if (isOwed(entry)) return <StateBadge state="due">{states.owed}</StateBadge>;
  if (isDue(entry, view.today))
    return <StateBadge state="overdue">{states.due(label, entry.chaseDay ?? view.today)}</StateBadge>;
  if (isChased(entry)) return <StateBadge state="due">{states.chase(label, entry.chaseDay ?? view.today)}</StateBadge>;
  if (entry.file === 'onFile') return <StateBadge state="done">{states.onFile}</StateBadge>;
  return <StateBadge state="done">{entry.doneDay ? (kind?.doneWords ?? states.logged) : states.logged}</StateBadge>;
}
