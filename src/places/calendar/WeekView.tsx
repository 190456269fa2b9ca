import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { addDays, mondayOf } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import { halfTermAt, weekOfHalfTerm } from '../../people/rules/halfTerms';
import { IconLine } from '../../ground/ui/IconLine';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import type { HomeView } from '../../sessions/home/HomeView';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { yearOfPerson } from './calendarDays';
import { WeekList } from './WeekList';
import { WeekGrid } from './WeekGrid';
import { myCalendarStrings } from './en';
import { useBusyTimes } from './useBusyTimes';
import { useSharedTimes } from './useSharedTimes';
import { weekEntries } from './weekEntries';
import type { MySession } from './CalendarService';

const useStyles = makeStyles({ steps: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export interface WeekViewProps {
  readonly home: HomeView;
  readonly day: Day;
  readonly rows: readonly MySession[];
  readonly chosenKey: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly next: MySession | undefined;
}

/** One week: a grid of days and hours, on a phone a list by day. */
export function WeekView({ home, day, rows, chosenKey, onChoose, next }: WeekViewProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(myCalendarStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const narrow = useNarrow();
  const monday = mondayOf(day);
  const sunday = addDays(monday, 6);
  const busy = useBusyTimes(monday, sunday);
  const year = yearOfPerson(home.catalogue, home.me?.schoolKey ?? '', day);
  const chosen = rows.find(({ session }) => session.key === chosenKey);
  const free = useSharedTimes(chosen, monday, home);
  const ofWeek = rows.filter(({ session }) => session.day >= monday && session.day <= sunday);
  const days = weekEntries({ monday, rows: ofWeek, busy: busy.times?.busy ?? [], free, zone, year });
  const halfTerm = year && [0, 1, 2, 3, 4].map((count) => halfTermAt(year, addDays(monday, count))).find(Boolean);
  const lead = [
    halfTerm ? strings.weekOf(weekOfHalfTerm(halfTerm, addDays(monday, 4)), halfTerm.name) : strings.holiday,
    ...(busy.times ? [strings.readAt(dates.time(busy.times.readAt, zone))] : []),
    ...(chosen && free.length > 0 ? [strings.freeLead(chosen.withName)] : []),
  ].join(' ');
  const shown = { days, chosen, onChoose, today: home.today };
  return (
    <Section
      title={strings.week(monday, addDays(monday, 4))}
      lead={lead}
      end={
        <div className={styles.steps}>
          <RouteButton to={{ place: 'calendar', view: 'week', day: addDays(monday, -7) }}>
            {strings.earlier}
          </RouteButton>
          <RouteButton to={{ place: 'calendar', view: 'week', day: home.today }}>{strings.thisWeek}</RouteButton>
          <RouteButton to={{ place: 'calendar', view: 'week', day: addDays(monday, 7) }}>{strings.later}</RouteButton>
        </div>
      }
    >
      {busy.failed ? <IconLine icon={<Info16Regular />}>{strings.notRead}</IconLine> : undefined}
      {ofWeek.length === 0 ? <p role="status">{strings.nothing(next?.session.day)}</p> : undefined}
      {narrow ? <WeekList {...shown} /> : <WeekGrid {...shown} />}
    </Section>
  );
}
