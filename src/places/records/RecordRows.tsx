import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { recordsStrings } from './en';
import { hasNews, NewMark } from './NewMark';
import { dayInZone } from '../../ground/rules/days';
import { useZone } from '../../ground/ui/ZoneContext';
import { RouteButton, RouteLink } from '../../ground/ui/RouteLink';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { SealBadge } from '../../sessions/record/ui/SealBadge';
import { StateBadge } from '../../ground/ui/StateBadge';
import type { Route } from '../../ground/ui/Route';
import { useNarrow } from '../../ground/ui/useNarrow';
import type { Seals } from '../../sessions/record/ui/useSeals';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { RecordListRow } from '../../sessions/record/RecordService';

export interface RecordRowsProps {
  /** What the table is called for who cannot see it. */
  readonly label: string;
  readonly rows: readonly RecordListRow[];
  readonly seals: Seals;
}

/** A record that was not sent yet is finished in its session. */
const isUnfinished = ({ session }: RecordListRow): boolean =>
  session.status !== 'signing' && session.status !== 'sealed';

function routeOfRecord(row: RecordListRow): Route {
  const { shard, pairKey, key } = row.session;
  return { place: isUnfinished(row) ? 'session' : 'record', target: { shard, pairKey, sessionKey: key } };
}

/** Records as a table, on phones as a list: each with whom, what is missing, and what waits. */
export function RecordRows({ label, rows, seals }: RecordRowsProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(recordsStrings);
  const narrow = useNarrow();
  const anyNews = rows.some(hasNews);
  if (narrow)
    return (
      <ul className={styles.list}>
        {rows.map((row) => (
          <RecordItem key={row.session.key} row={row} seals={seals} />
        ))}
      </ul>
    );
  return (
    <ScrollRegion label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {strings.day}
            </th>
            <th scope="col" className={styles.head}>
              {strings.withWhom}
            </th>
            <th scope="col" className={styles.head}>
              {strings.offer}
            </th>
            <th scope="col" className={styles.head}>
              {strings.state}
            </th>
            {anyNews ? (
              <th scope="col" className={styles.head}>
                {strings.newTitle}
              </th>
            ) : undefined}
            <td className={styles.head} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.session.key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.day)}>
                <RouteLink to={routeOfRecord(row)}>{strings.dayOf(row.session.day)}</RouteLink>
              </th>
              <td className={styles.cell}>{strings.withName(row.withName, row.iSupervise, row.until)}</td>
              <td className={styles.cell}>{row.offerTitle}</td>
              <td className={styles.cell}>
                <RecordState row={row} seals={seals} />
              </td>
              {anyNews ? (
                <td className={styles.cell}>
                  <NewMark row={row} />
                </td>
              ) : undefined}
              <td className={mergeClasses(styles.cell, styles.end)}>
                <SignButton row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface RowProps {
  readonly row: RecordListRow;
  readonly seals: Seals;
}

function RecordItem({ row, seals }: RowProps): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(recordsStrings);
  return (
    <li className={styles.item}>
      <RouteLink to={routeOfRecord(row)} className={styles.strong}>
        {strings.dayOf(row.session.day)}
      </RouteLink>
      <span>
        {strings.withName(row.withName, row.iSupervise, row.until)}
        <span className={styles.under}>{row.offerTitle}</span>
      </span>
      <RecordState row={row} seals={seals} />
      <NewMark row={row} />
      <SignButton row={row} />
    </li>
  );
}

function RecordState({ row: { session, cameBack, toSign, daysLate, look }, seals }: RowProps): React.ReactElement {
  const strings = useStrings(recordsStrings);
  const styles = useTableStyles();
  const zone = useZone();
  const { status, voidedDay = 0 } = session;
  const badge =
    status === 'sealed' || status === 'signing' ? (
      <SealBadge seal={seals.of(session)} status={status} />
    ) : (
      <StateBadge state="notSigned" />
    );
  return (
    <>
      {badge}
      {toSign.length > 0 && <span className={styles.under}>{strings.late(strings.toSign(toSign), daysLate)}</span>}
      {look === undefined ? undefined : (
        <span className={styles.under}>{strings.openedBy(look.byName, dayInZone(look.at, zone))}</span>
      )}
      {cameBack === true && <span className={styles.under}>{strings.cameBack}</span>}
      {status !== 'sealed' && voidedDay > 0 && <span className={styles.under}>{strings.voided(voidedDay)}</span>}
    </>
  );
}

function SignButton({ row }: { readonly row: RecordListRow }): React.ReactElement | null {
  const strings = useStrings(recordsStrings);
  if (!row.waitsForMe) return null;
  const { day } = row.session;
  return isUnfinished(row) ? (
    <RouteButton to={routeOfRecord(row)} aria-label={strings.finishOf(day, row.withName)}>
      {strings.finish}
    </RouteButton>
  ) : (
    <RouteButton to={routeOfRecord(row)} aria-label={strings.readAndSignOf(day, row.withName)}>
      {strings.readAndSign}
    </RouteButton>
  );
}
