import * as React from 'react';
import { dayInZone, daysBetween } from '../../ground/rules/days';
import { overviewStrings } from './en';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { useZone } from '../../ground/ui/ZoneContext';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { PeopleList } from './PeopleList';
import type { SuperviseeRow } from '../../sessions/rules/SuperviseeRow';

export interface OverdueProps {
  readonly rows: readonly SuperviseeRow[];
  /** Of everybody there is something to say: then an empty list is good news. */
  readonly allKnown: boolean;
}

/** Who is overdue, with the longest wait first as it comes. */
export function Overdue({ rows, allKnown }: OverdueProps): React.ReactElement {
  const strings = useStrings(overviewStrings);
  const { dates, never, notBooked } = useStrings();
  const home = useHome();
  const zone = useZone();
  const today = home.state === 'full' ? home.value.today : undefined;
  const last = (row: SuperviseeRow): string => (row.lastHeld === undefined ? never : dates.dayMonthShort(row.lastHeld));
  const next = (row: SuperviseeRow): string =>
    row.next ? dates.weekdayDayMonthShort(dayInZone(row.next.startsAt, zone)) : notBooked;
  const wasDue = ({ standing }: SuperviseeRow): React.ReactNode =>
    standing.kind === 'overdue' ? (
      <StateBadge state="overdue">
        {today === undefined
          ? dates.dayMonthShort(standing.since)
          : strings.due(standing.since, daysBetween(standing.since, today))}
      </StateBadge>
    ) : undefined;
  return (
    <PeopleList
      words={allKnown ? strings.overdue : { ...strings.overdue, none: strings.overdue.noneKnown }}
      rows={rows}
      keyOf={({ pair }) => pair.key}
      nameOf={({ pair }) => pair.superviseeName}
      columns={[
        { title: strings.school, cell: (row) => row.schoolName },
        { title: strings.supervisor, cell: (row) => row.pair.supervisorName },
        { title: strings.last, cell: last },
        { title: strings.wasDue, cell: wasDue },
        { title: strings.next, cell: next },
      ]}
      item={(row) => (
        <>
          <span>{strings.facts(row.schoolName, row.pair.supervisorName)}</span>
          {wasDue(row)}
          <span>{strings.lastNext(last(row), next(row))}</span>
        </>
      )}
    />
  );
}
