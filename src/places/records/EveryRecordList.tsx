import * as React from 'react';
import { dayInZone } from '../../ground/rules/days';
import { RouteLink } from '../../ground/ui/RouteLink';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { useZone } from '../../ground/ui/ZoneContext';
import { SealBadge } from '../../sessions/record/ui/SealBadge';
import type { EveryRecordRow } from '../../sessions/record/EveryRecords';
import { keeperSearchStrings, recordsStrings } from './en';

export interface EveryRecordListProps {
  readonly rows: readonly EveryRecordRow[];
  /** More about a row, e.g. its school. */
  readonly more?: ((row: EveryRecordRow) => readonly string[]) | undefined;
}

/** Records over all pairs: whose, when, how they stand, and which record keeper opened them before. */
export function EveryRecordList({ rows, more = nothingMore }: EveryRecordListProps): React.ReactElement {
  const styles = useTableStyles();
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <EveryRecordItem key={row.session.key} row={row} more={more(row)} />
      ))}
    </ul>
  );
}

const nothingMore = (): readonly string[] => [];

interface EveryRecordItemProps {
  readonly row: EveryRecordRow;
  readonly more: readonly string[];
}

function EveryRecordItem({ row, more }: EveryRecordItemProps): React.ReactElement {
  const styles = useTableStyles();
  const zone = useZone();
  const strings = useStrings(keeperSearchStrings);
  const { dayOf, late } = useStrings(recordsStrings);
  const { session, offerTitle, supervisor, supervised, toSign, daysLate, looks } = row;
  const { shard, pairKey, key: sessionKey, status } = session;
  const last = looks[looks.length - 1];
  return (
    <li className={styles.item}>
      <RouteLink to={{ place: 'record', target: { shard, pairKey, sessionKey } }} className={styles.strong}>
        {strings.rowOf(supervised, supervisor, dayOf(session.day))}
      </RouteLink>
      <span className={styles.under}>{[offerTitle, ...more].join('. ')}</span>
      <span>
        {status === 'sealed' || status === 'signing' ? (
          <SealBadge seal="unread" status={status} />
        ) : (
          <StateBadge state="notSigned" />
        )}
      </span>
      {toSign.kind === 'nobody' ? undefined : (
        <span className={styles.under}>
          {late(strings.toSign[toSign.kind](toSign.kind === 'person' ? toSign.name : supervisor), daysLate)}
        </span>
      )}
      {last === undefined ? undefined : (
        <span className={styles.under}>{strings.openedBy(last.byName, dayOf(dayInZone(last.at, zone)))}</span>
      )}
    </li>
  );
}
