import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { academicYearOf } from '../../ground/rules/academicYear';
import type { Day } from '../../ground/rules/School';
import { Columns, Page } from '../../ground/ui/Page';
import { LoadStates } from '../../ground/ui/LoadStates';
import { PageHeader } from '../../ground/ui/PageHeader';
import { RouteButton } from '../../ground/ui/RouteLink';
import { useLoad } from '../../ground/ui/useLoad';
import { useStrings } from '../../ground/ui/useStrings';
import { useHome } from '../../sessions/home/ui/HomeContext';
import type { HomeView } from '../../sessions/home/HomeView';
import { useOutlook } from '../../sessions/outlook/ui/OutlookContext';
import { CalendarFile } from './CalendarFile';
import { ChosenSession } from './ChosenSession';
import { StillToBook } from './StillToBook';
import { TermView } from './TermView';
import { ViewChoice } from './ViewChoice';
import { WeekView } from './WeekView';
import { myCalendarStrings } from './en';
import { useCalendarService } from './useCalendarService';
import type { MyCalendar } from './CalendarService';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
});

export interface MyCalendarPageProps {
  readonly view: 'week' | 'term';
  /** In the week or term shown; today when left out. */
  readonly day?: Day | undefined;
}

/** A person's own sessions, by week or by term, to open and to move from. Others see nothing of it. */
export function MyCalendarPage({ view, day }: MyCalendarPageProps): React.ReactElement {
  const home = useHome();
  return home.state === 'full' ? (
    <MyCalendarOf home={home.value} view={view} day={day ?? home.value.today} />
  ) : (
    <Page>
      <LoadStates of={home} rows={8}>
        {() => undefined}
      </LoadStates>
    </Page>
  );
}

interface MyCalendarOfProps {
  readonly home: HomeView;
  readonly view: 'week' | 'term';
  readonly day: Day;
}

function MyCalendarOf({ home, view, day }: MyCalendarOfProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(myCalendarStrings);
  const askCalendar = useCalendarService();
  const year = academicYearOf(day);
  const calendar = useLoad(React.useCallback(() => askCalendar((it) => it.openMyCalendar(year)), [askCalendar, year]));
  return (
    <Page>
      <PageHeader
        title={strings.title}
        lead={strings.lead}
        actions={
          <div className={styles.actions}>
            <ViewChoice shown={view} day={day} />
            <CalendarFile year={year} />
            {home.belonging.supervises ? (
              <>
                <RouteButton to={{ place: 'book' }}>{strings.book}</RouteButton>
                <RouteButton to={{ place: 'bookTerm' }}>{strings.bookTerm}</RouteButton>
              </>
            ) : undefined}
          </div>
        }
      />
      <LoadStates of={calendar} rows={10}>
        {(found) => <Shown home={home} view={view} day={day} calendar={found} />}
      </LoadStates>
    </Page>
  );
}

/** Home knows the meetings of the next days; later ones are joined on their day. */
function joinUrlOf({ mine, week7 }: HomeView, sessionKey: string): string {
  const own = mine.find(({ next }) => next?.key === sessionKey);
  return own?.joinUrl ?? week7.find(({ session }) => session.key === sessionKey)?.joinUrl ?? '';
}

function Shown({
  home,
  view,
  day,
  calendar,
}: MyCalendarOfProps & { readonly calendar: MyCalendar }): React.ReactElement {
  const { fresh } = useOutlook();
  const [chosenKey, choose] = React.useState<string | undefined>();
  const rows = calendar.rows
    .map((row) => ({ ...row, session: fresh(row.session) }))
    .filter(({ session }) => session.status !== 'cancelled')
    .sort((a, b) => a.session.startsAt.localeCompare(b.session.startsAt));
  const next = rows.find(({ session }) => session.endsAt >= home.now && session.status === 'booked');
  const chosen = rows.find(({ session }) => session.key === chosenKey) ?? next;
  if (view === 'term') return <TermView home={home} day={day} rows={rows} />;
  return (
    <Columns
      main={
        <WeekView home={home} day={day} rows={rows} chosenKey={chosen?.session.key} onChoose={choose} next={next} />
      }
      aside={
        <>
          {chosen ? (
            <ChosenSession row={chosen} now={home.now} joinUrl={joinUrlOf(home, chosen.session.key)} />
          ) : undefined}
          <StillToBook rows={home.supervisees} />
        </>
      }
    />
  );
}
