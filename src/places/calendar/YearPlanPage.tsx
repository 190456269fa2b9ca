import * as React from 'react';
import { Field, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { later } from '../../ground/later';
import { dayInZone } from '../../ground/rules/days';
import { calendarStrings } from './en';
import { Empty } from '../../ground/ui/Empty';
import { useCalendarService } from './useCalendarService';
import { LoadStates } from '../../ground/ui/LoadStates';
import { Page } from '../../ground/ui/Page';
import { PageHeader } from '../../ground/ui/PageHeader';
import { Section } from '../../ground/ui/Section';
import { useLoad } from '../../ground/ui/useLoad';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { useTrouble } from '../../ground/ui/useTrouble';
import { useZone } from '../../ground/ui/ZoneContext';
import { HalfTermList } from './HalfTermList';
import { Marks } from './Marks';
import { ViewChoice } from './ViewChoice';
import { YearTable } from './YearTable';
import type { CalendarView } from './CalendarService';
import { Picker } from '../../ground/ui/forms/Picker';
import { namedOptions } from '../../ground/ui/forms/pickerOptions';

/** The year plan: every offer of a school by half-term, for whoever oversees. */
export function YearPlanPage(): React.ReactElement {
  const askCalendar = useCalendarService();
  const strings = useStrings(calendarStrings);
  const [schoolKey, setSchoolKey] = React.useState<string | undefined>();
  const calendar = useLoad(
    React.useCallback(() => askCalendar((it) => it.openCalendar(schoolKey)), [askCalendar, schoolKey]),
  );
  // the choice stays in place while another school's year loads; all schools are read once somebody is about to choose
  const [schools, setSchools] = React.useState<CalendarView['schools']>([]);
  const [several, setSeveral] = React.useState(false);
  React.useEffect(() => {
    if (calendar.state !== 'full') return;
    setSchools((before) => (before.length > 1 ? before : calendar.value.schools));
    setSeveral(calendar.value.several);
  }, [calendar]);
  const trouble = useTrouble();
  const choosing = React.useMemo(() => later(() => askCalendar((it) => it.schoolNames())), [askCalendar]);
  const shown = calendar.state === 'full' ? calendar.value : undefined;
  const mayChoose = (key: string): boolean => shown?.choice?.includes(key) ?? true;
  const readNames = (): void => {
    choosing().then((names) => setSchools(names.filter(({ key }) => mayChoose(key))), trouble);
  };

  const name = shown?.schools.find(({ key }) => key === shown.schoolKey)?.name;
  const choice =
    several && schools.length > 0 ? (
      <Field label={strings.school}>
        <Picker
          options={namedOptions(schools)}
          value={schoolKey ?? shown?.schoolKey ?? ''}
          onFocus={readNames}
          onValue={setSchoolKey}
          isSearched
        />
      </Field>
    ) : undefined;
  return (
    <Page>
      <PageHeader
        title={strings.title}
        lead={shown && name ? strings.lead(name, shown.rows.length) : undefined}
        actions={
          <>
            <ViewChoice shown="year" />
            {choice}
          </>
        }
      />
      <LoadStates
        of={calendar}
        rows={8}
        isEmpty={({ rows, halfTerms }) => rows.length === 0 || halfTerms.length === 0}
        empty={<Empty title={strings.none}>{strings.noneWords}</Empty>}
      >
        {(view) => <Year view={view} />}
      </LoadStates>
    </Page>
  );
}

const useStyles = makeStyles({ lead: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 } });

function Year({ view }: { readonly view: CalendarView }): React.ReactElement {
  const strings = useStrings(calendarStrings);
  const styles = useStyles();
  const narrow = useNarrow();
  const zone = useZone();
  const { dates } = useStrings();
  const { asOf } = view;
  const lead =
    asOf === undefined ? strings.yearLead : strings.countedLead(dayInZone(asOf, zone), dates.time(asOf, zone));
  if (narrow)
    return (
      <>
        <p className={styles.lead}>{lead}</p>
        <HalfTermList view={view} />
      </>
    );
  return (
    <>
      <Section title={strings.year} lead={lead}>
        <YearTable view={view} />
      </Section>
      <Marks />
    </>
  );
}
