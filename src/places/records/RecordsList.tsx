import * as React from 'react';
import { Button, mergeClasses } from '@fluentui/react-components';
import { recordsStrings } from './en';
import { Empty } from '../../ground/ui/Empty';
import { useRecordService } from '../../sessions/record/useRecordService';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton, RouteLink } from '../../ground/ui/RouteLink';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { SealBadge } from '../../sessions/record/ui/SealBadge';
import { SealsNotice } from '../../sessions/record/ui/SealsNotice';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import type { Route } from '../../ground/ui/Route';
import { useLoad } from '../../ground/ui/useLoad';
import { useNarrow } from '../../ground/ui/useNarrow';
import type { Seals } from '../../sessions/record/ui/useSeals';
import { useSeals } from '../../sessions/record/ui/useSeals';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { RecordListRow } from '../../sessions/record/RecordService';

/** My records, as supervisor and as supervisee; what waits for my signature stands first. */
export function RecordsList(): React.ReactElement {
  const askRecords = useRecordService();
  const strings = useStrings(recordsStrings);
  const records = useLoad(React.useCallback(() => askRecords((it) => it.listRecords()), [askRecords]));
  return (
    <Page>
      <PageHeader title={strings.title} lead={strings.lead} />
      <LoadStates
        of={records}
        rows={8}
        isEmpty={(rows) => rows.length === 0}
        empty={<Empty title={strings.none}>{strings.noneWords}</Empty>}
      >
        {(rows) => <Records rows={rows} />}
      </LoadStates>
    </Page>
  );
}

/** Rows shown before "earlier records" is asked for. */
const pageSize = 25;

function Records({ rows }: { readonly rows: readonly RecordListRow[] }): React.ReactElement {
  const strings = useStrings(recordsStrings);
  const [shown, setShown] = React.useState(pageSize);
  const sorted = [...rows].sort((a, b) => b.session.startsAt.localeCompare(a.session.startsAt));
  const waiting = sorted.filter((row) => row.waitsForMe);
  const others = sorted.filter((row) => !row.waitsForMe);
  const page = others.slice(0, shown);
  const seals = useSeals([...waiting, ...page].map(({ session }) => session));
  return (
    <>
      <SealsNotice seals={seals} />
      {waiting.length > 0 ? (
        <Section title={strings.waits(waiting.length)}>
          <Rows label={strings.waits(waiting.length)} rows={waiting} seals={seals} />
        </Section>
      ) : undefined}
      {page.length > 0 ? (
        <Section title={strings.all}>
          <Rows label={strings.all} rows={page} seals={seals} />
        </Section>
      ) : undefined}
      {others.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + pageSize)}>{strings.more}</Button>
        </div>
      ) : undefined}
    </>
  );
}

/** A record that was not sent yet is finished in its session. */
const isUnfinished = ({ session }: RecordListRow): boolean =>
  session.status !== 'signing' && session.status !== 'sealed';

function routeOfRecord(row: RecordListRow): Route {
  const { shard, pairKey, key } = row.session;
  return { place: isUnfinished(row) ? 'session' : 'record', target: { shard, pairKey, sessionKey: key } };
}

function Rows({
  label,
  rows,
  seals,
}: {
  readonly label: string;
  readonly rows: readonly RecordListRow[];
  readonly seals: Seals;
}): React.ReactElement {
  const styles = useTableStyles();
  const strings = useStrings(recordsStrings);
  const narrow = useNarrow();
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
            <td className={styles.head} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.session.key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.day)}>
                <RouteLink to={routeOfRecord(row)}>{strings.dayOf(row.session.day)}</RouteLink>
              </th>
              <td className={styles.cell}>{strings.withName(row.withName, row.iSupervise)}</td>
              <td className={styles.cell}>{row.offerTitle}</td>
              <td className={styles.cell}>
                <RecordState row={row} seals={seals} />
              </td>
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
        {strings.withName(row.withName, row.iSupervise)}
        <span className={styles.under}>{row.offerTitle}</span>
      </span>
      <RecordState row={row} seals={seals} />
      <SignButton row={row} />
    </li>
  );
}

function RecordState({ row: { session, cameBack, news }, seals }: RowProps): React.ReactElement {
  const strings = useStrings(recordsStrings);
  const styles = useTableStyles();
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
      {cameBack === true && <span className={styles.under}>{strings.cameBack}</span>}
      {news !== undefined && news !== 'sentBack' && <span className={styles.under}>{strings.news[news]}</span>}
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
