import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
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
import { HalfTermList } from './HalfTermList';
import { Marks } from './Marks';
import { ViewChoice } from './ViewChoice';
import { YearTable } from './YearTable';
import type { CalendarView } from './CalendarService';

/** The year plan: every offer of a school by half-term, for whoever oversees. */
export function YearPlanPage(): React.ReactElement {
  const askCalendar = useCalendarService();
  const strings = useStrings(calendarStrings);
  const [schoolKey, setSchoolKey] = React.useState<string | undefined>();
  const calendar = useLoad(
    React.useCallback(() => askCalendar((it) => it.openCalendar(schoolKey)), [askCalendar, schoolKey]),
  );
  // the choice stays in place while another school's year loads
  const [schools, setSchools] = React.useState<CalendarView['schools']>([]);
  React.useEffect(() => {
    if (calendar.state === 'full') setSchools(calendar.value.schools);
  }, [calendar]);

  const shown = calendar.state === 'full' ? calendar.value : undefined;
  const name = shown?.schools.find(({ key }) => key === shown.schoolKey)?.name;
  const choice =
    schools.length > 1 ? (
      <Field label={strings.school}>
        <Select value={schoolKey ?? shown?.schoolKey ?? ''} onChange={(_, { value }) => setSchoolKey(value)}>
          {schools.map((school) => (
            <option key={school.key} value={school.key}>
              {school.name}
            </option>
          ))}
        </Select>
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

function Year({ view }: { readonly view: CalendarView }): React.ReactElement {
  const strings = useStrings(calendarStrings);
  const narrow = useNarrow();
  if (narrow) return <HalfTermList view={view} />;
  return (
    <>
      <Section title={strings.year} lead={strings.yearLead}>
        <YearTable view={view} />
      </Section>
      <Marks />
    </>
  );
}
