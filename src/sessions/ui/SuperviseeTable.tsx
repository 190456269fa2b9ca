import * as React from 'react';
import { mergeClasses } from '@fluentui/react-components';
import { dayInZone } from '../../ground/rules/days';
import { useHome } from '../home/ui/HomeContext';
import { useZone } from '../../ground/ui/ZoneContext';
import { RouteButton, RouteLink } from '../../ground/ui/RouteLink';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { AgreementBadge, StandingBadge, StandingBadges } from './StandingBadges';
import { useNarrow } from '../../ground/ui/useNarrow';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { SuperviseeRow } from '../rules/SuperviseeRow';

/** Below this many CSS pixels the six columns would hide the way to book. */
const fits = 940;

export interface SuperviseeTableProps {
  readonly label: string;
  readonly rows: readonly SuperviseeRow[];
}

/**
 * The people somebody supervises: last, next, standing, agreement, and a way to book where nothing is. A list on
 * phones.
 */
export function SuperviseeTable({ label, rows }: SuperviseeTableProps): React.ReactElement {
  const narrow = useNarrow(fits);
  const styles = useTableStyles();
  const { columns } = useStrings(hubStrings);
  if (narrow)
    return (
      <ul className={styles.list}>
        {rows.map((row) => (
          <PersonItem key={row.pair.key} row={row} />
        ))}
      </ul>
    );
  return (
    <ScrollRegion label={label}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {columns.person}
            </th>
            <th scope="col" className={styles.head}>
              {columns.last}
            </th>
            <th scope="col" className={styles.head}>
              {columns.next}
            </th>
            <th scope="col" className={styles.head}>
              {columns.standing}
            </th>
            <th scope="col" className={styles.head}>
              {columns.agreement}
            </th>
            <td className={styles.head} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PersonRow key={row.pair.key} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface RowProps {
  readonly row: SuperviseeRow;
}

function PersonName({ row }: RowProps): React.ReactElement {
  const styles = useTableStyles();
  return (
    <div>
      <RouteLink
        to={{ place: 'person', pairKey: row.pair.pairKey, superviseeKey: row.pair.superviseeKey }}
        className={styles.strong}
      >
        {row.pair.superviseeName}
      </RouteLink>
      <span className={styles.under}>{[row.roleTitle, row.schoolName].filter((part) => part !== '').join(', ')}</span>
    </div>
  );
}

function BookPerson({ row }: RowProps): React.ReactElement | null {
  const { book, bookFor } = useStrings(hubStrings);
  if (row.next) return null;
  const to = {
    place: 'book',
    pairKey: row.pair.pairKey,
    superviseeKey: row.pair.superviseeKey,
    offerKey: row.offer.key,
  } as const;
  return (
    <RouteButton to={to} aria-label={bookFor(row.pair.superviseeName)}>
      {book}
    </RouteButton>
  );
}

function useWhen(row: SuperviseeRow): { readonly last: string; readonly next: string } {
  const { dates } = useStrings();
  const { never, notBooked, todayAt } = useStrings(hubStrings);
  const zone = useZone();
  const home = useHome();
  const today = home.state === 'full' ? home.value.today : undefined;
  const nextDay = row.next ? dayInZone(row.next.startsAt, zone) : undefined;
  let next = notBooked;
  if (row.next && nextDay === today) next = todayAt(dates.time(row.next.startsAt, zone));
  else if (nextDay !== undefined) next = dates.weekdayDayMonthShort(nextDay);
  return { last: row.lastHeld === undefined ? never : dates.dayMonthShort(row.lastHeld), next };
}

function PersonRow({ row }: RowProps): React.ReactElement {
  const styles = useTableStyles();
  const { last, next } = useWhen(row);
  const day = mergeClasses(styles.cell, styles.day);
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        <PersonName row={row} />
      </th>
      <td className={day}>{last}</td>
      <td className={mergeClasses(day, !row.next && styles.quiet)}>{next}</td>
      <td className={styles.cell}>
        <StandingBadge standing={row.standing} />
      </td>
      <td className={styles.cell}>
        <AgreementBadge agreement={row.agreement} />
      </td>
      <td className={mergeClasses(styles.cell, styles.end)}>
        <BookPerson row={row} />
      </td>
    </tr>
  );
}

function PersonItem({ row }: RowProps): React.ReactElement {
  const styles = useTableStyles();
  const { lastAndNext } = useStrings(hubStrings);
  const { last, next } = useWhen(row);
  return (
    <li className={styles.item}>
      <PersonName row={row} />
      <span>{lastAndNext(last, next)}</span>
      <StandingBadges row={row} />
      <BookPerson row={row} />
    </li>
  );
}
