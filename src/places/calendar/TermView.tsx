import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { addDays } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import { Empty } from '../../ground/ui/Empty';
import { RouteButton, RouteLink } from '../../ground/ui/RouteLink';
import { ScrollRegion } from '../../ground/ui/ScrollRegion';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { useZone } from '../../ground/ui/ZoneContext';
import type { HomeView } from '../../sessions/home/HomeView';
import { isComing } from '../../sessions/rules/Session';
import { tookPlace } from '../../sessions/rules/summary';
import { halfTermShown, specialDay, weeksOfHalfTerm, yearOfPerson } from './calendarDays';
import { myCalendarStrings } from './en';
import { stateOf } from './stateOf';
import type { MySession } from './CalendarService';

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  now: { backgroundColor: tokens.colorNeutralBackground2 },
  cell: { verticalAlign: 'top' },
  session: { display: 'block', marginBottom: '4px' },
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: 'block' },
});

export interface TermViewProps {
  readonly home: HomeView;
  readonly day: Day;
  readonly rows: readonly MySession[];
}

const weekdays = [0, 1, 2, 3, 4];

/** One half-term: weeks down, days across; on a phone a list of the weeks. */
export function TermView({ home, day, rows }: TermViewProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(myCalendarStrings);
  const narrow = useNarrow();
  const year = yearOfPerson(home.catalogue, home.me?.schoolKey ?? '', day);
  const halfTerm = year && halfTermShown(year, day);
  if (year === undefined || halfTerm === undefined)
    return (
      <Section title={strings.views.term}>
        <Empty title={strings.noDates}>{strings.noDatesWords}</Empty>
      </Section>
    );
  const index = year.halfTerms.indexOf(halfTerm);
  const [before, after] = [year.halfTerms[index - 1], year.halfTerms[index + 1]];
  const inTerm = rows.filter(({ session }) => session.day >= halfTerm.firstDay && session.day <= halfTerm.lastDay);
  const unsigned = inTerm.filter(({ session }) => session.status === 'signing').length;
  const held = inTerm.filter(({ session }) => tookPlace(session)).length;
  const coming = inTerm.filter(({ session }) => isComing(session) && session.endsAt >= home.now).length;
  const weeks = weeksOfHalfTerm(halfTerm).map((monday, week) => ({
    monday,
    week: week + 1,
    now: home.today >= monday && home.today <= addDays(monday, 6),
    days: weekdays.map((count) => {
      const one = addDays(monday, count);
      const special = specialDay(year, one);
      return { day: one, special, rows: rows.filter(({ session }) => session.day === one) };
    }),
  }));
  return (
    <Section
      title={strings.halfTerm(halfTerm.name)}
      lead={strings.termLead(halfTerm, held, coming, unsigned)}
      end={
        <div className={styles.steps}>
          {before ? (
            <RouteButton to={{ place: 'calendar', view: 'term', day: before.firstDay }}>
              {strings.halfTerm(before.name)}
            </RouteButton>
          ) : undefined}
          {after ? (
            <RouteButton to={{ place: 'calendar', view: 'term', day: after.firstDay }}>
              {strings.halfTerm(after.name)}
            </RouteButton>
          ) : undefined}
        </div>
      }
    >
      {inTerm.length === 0 ? <p role="status">{strings.nothingInTerm}</p> : undefined}
      {narrow ? <TermList weeks={weeks} /> : <TermTable weeks={weeks} />}
    </Section>
  );
}

interface Week {
  readonly monday: Day;
  readonly week: number;
  readonly now: boolean;
  readonly days: readonly {
    readonly day: Day;
    readonly special: ReturnType<typeof specialDay>;
    readonly rows: readonly MySession[];
  }[];
}

function TermTable({ weeks }: { readonly weeks: readonly Week[] }): React.ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const strings = useStrings(myCalendarStrings);
  const { dates } = useStrings();
  return (
    <ScrollRegion label={strings.termTable}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {strings.weekHead}
            </th>
            {(weeks[0]?.days ?? []).map(({ day }) => (
              <th key={day} scope="col" className={table.head}>
                {dates.weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ monday, week, now, days }) => (
            <tr key={monday} className={mergeClasses(now && styles.now)}>
              <th scope="row" className={mergeClasses(table.cell, styles.cell)}>
                {strings.weekNumber(week, now)}
                <span className={styles.words}>{strings.weekDates(monday, addDays(monday, 4))}</span>
              </th>
              {days.map(({ day, special, rows }) => (
                <td key={day} className={mergeClasses(table.cell, styles.cell)}>
                  {special ? <span className={styles.words}>{strings.special[special]}</span> : undefined}
                  {rows.map((row) => (
                    <TermSession key={row.session.key} row={row} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function TermList({ weeks }: { readonly weeks: readonly Week[] }): React.ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const strings = useStrings(myCalendarStrings);
  const { dates } = useStrings();
  return (
    <ul className={table.list}>
      {weeks.map(({ monday, week, now, days }) => (
        <li key={monday} className={table.item}>
          <span className={table.strong}>
            {strings.weekNumber(week, now)}, {strings.weekDates(monday, addDays(monday, 4))}
          </span>
          {days
            .filter(({ special, rows }) => rows.length > 0 || (special !== undefined && special !== 'holiday'))
            .map(({ day, special, rows }) => (
              <div key={day}>
                <span className={styles.words}>
                  {special ? strings.specialDay(dates.weekdayDayMonth(day), special) : dates.weekdayDayMonth(day)}
                </span>
                {rows.map((row) => (
                  <TermSession key={row.session.key} row={row} />
                ))}
              </div>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** Booked ones without a badge: forty of them are noise. */
function TermSession({ row }: { readonly row: MySession }): React.ReactElement {
  const styles = useStyles();
  const { dates } = useStrings();
  const zone = useZone();
  const { session, withName } = row;
  const target = { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key };
  return (
    <span className={styles.session}>
      <RouteLink to={{ place: 'session', target }}>{withName}</RouteLink> {dates.time(session.startsAt, zone)}{' '}
      {session.status === 'booked' ? undefined : <StateBadge state={stateOf(session)} />}
    </span>
  );
}
