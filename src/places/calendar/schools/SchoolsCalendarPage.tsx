import * as React from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import { dayInZone } from '../../../ground/rules/days';
import { Empty } from '../../../ground/ui/Empty';
import { useFields } from '../../../ground/ui/forms/useFields';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useNarrow } from '../../../ground/ui/useNarrow';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { useZone } from '../../../ground/ui/ZoneContext';
import { useHome } from '../../../sessions/home/ui/HomeContext';
import { PrintPortal } from '../../../sessions/record/ui/PrintPortal';
import type { SchoolsCalendar } from '../CalendarService';
import { useCalendarService } from '../useCalendarService';
import { ViewChoice } from '../ViewChoice';
import { schoolsCalendarStrings } from './en';
import { groupRows } from './groupRows';
import type { CalendarFilter, CalendarGroup } from './groupRows';
import { SchoolsList } from './SchoolsList';
import { SupportTable } from './SupportTable';
import { Picker } from '../../../ground/ui/forms/Picker';
import { namedOptions } from '../../../ground/ui/forms/pickerOptions';
import { titledOptions } from '../../../ground/ui/forms/pickerOptions';

/** The calendar of support: half-terms across, offers and schools down, in counts. */
export function SchoolsCalendarPage(): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(schoolsCalendarStrings);
  const ask = useCalendarService();
  const calendar = useLoad(React.useCallback(() => ask((it) => it.openSchoolsCalendar()), [ask]));
  return (
    <Page wide className={touch}>
      <PageHeader title={strings.title} actions={<ViewChoice shown="schools" />} />
      <LoadStates
        of={calendar}
        rows={10}
        isEmpty={({ rows }) => rows.length === 0}
        empty={
          <Section title={strings.year}>
            <Empty title={strings.none.title}>{strings.none.words}</Empty>
          </Section>
        }
      >
        {(value) => <Content calendar={value} />}
      </LoadStates>
    </Page>
  );
}

function Content({ calendar }: { readonly calendar: SchoolsCalendar }): React.ReactElement {
  const look = useFields();
  const strings = useStrings(schoolsCalendarStrings);
  const narrow = useNarrow();
  const [filter, setFilter] = React.useState<CalendarFilter>({ groupBy: 'offer' });
  const [opened, setOpened] = React.useState<ReadonlySet<string>>(new Set());
  const [isPrinting, setPrinting] = React.useState(false);
  const groups = groupRows(calendar, filter);
  const allOpen = groups.every(({ key }) => opened.has(key));
  const toggle = (key: string): void => {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  };
  return (
    <>
      <Filters calendar={calendar} filter={filter} onFilter={setFilter} />
      <DueNow calendar={calendar} groups={groups} />
      {narrow ? (
        <SchoolsList calendar={calendar} groups={groups} />
      ) : (
        <Section
          title={strings.year}
          lead={strings.yearLead}
          end={
            <span className={look.buttons}>
              <Button onClick={() => setOpened(allOpen ? new Set() : new Set(groups.map(({ key }) => key)))}>
                {allOpen ? strings.closeAll : strings.openAll}
              </Button>
              <Button onClick={() => setPrinting(true)}>{strings.print}</Button>
            </span>
          }
        >
          <SupportTable calendar={calendar} groups={groups} groupBy={filter.groupBy} opened={opened} onOpen={toggle} />
        </Section>
      )}
      <Notes calendar={calendar} />
      {isPrinting ? (
        <PrintPortal onDone={() => setPrinting(false)}>
          <h1>{strings.title}</h1>
          <SupportTable calendar={calendar} groups={groups} groupBy={filter.groupBy} opened={opened} />
          <Notes calendar={calendar} />
        </PrintPortal>
      ) : undefined}
    </>
  );
}

interface FiltersProps {
  readonly calendar: SchoolsCalendar;
  readonly filter: CalendarFilter;
  readonly onFilter: (filter: CalendarFilter) => void;
}

function Filters({ calendar, filter, onFilter }: FiltersProps): React.ReactElement {
  const look = useFields();
  const strings = useStrings(schoolsCalendarStrings);
  const used = calendar.pathways.filter(({ key }) => calendar.offers.some(({ pathwayKey }) => pathwayKey === key));
  return (
    <div className={look.grid}>
      <Field label={strings.pathway}>
        <Picker
          options={titledOptions(used)}
          value={filter.pathwayKey ?? ''}
          onValue={(key) => onFilter({ ...filter, pathwayKey: key || undefined })}
          none={strings.allPathways}
        />
      </Field>
      <Field label={strings.group}>
        <Select
          className={look.select}
          value={filter.groupBy}
          onChange={(_, { value }) => onFilter({ ...filter, groupBy: value === 'school' ? 'school' : 'offer' })}
        >
          <option value="offer">{strings.groups.offer}</option>
          <option value="school">{strings.groups.school}</option>
        </Select>
      </Field>
      <Field label={strings.school}>
        <Picker
          options={namedOptions(calendar.schools)}
          value={filter.schoolKey ?? ''}
          onValue={(key) => onFilter({ ...filter, schoolKey: key || undefined })}
          none={strings.allSchools}
        />
      </Field>
    </div>
  );
}

interface DueNowProps {
  readonly calendar: SchoolsCalendar;
  readonly groups: readonly CalendarGroup[];
}

/** What is due in the half-term that is now; gone when nothing is. */
function DueNow({ calendar, groups }: DueNowProps): React.ReactElement | null {
  const strings = useStrings(schoolsCalendarStrings);
  const home = useHome();
  const nowAt = calendar.halfTerms.findIndex(({ now }) => now);
  const lines = groups.flatMap((group) => group.lines);
  const due = lines.filter(({ row }) => (row.cells[nowAt]?.planned ?? 0) > 0);
  const count = due.reduce((sum, { row }) => sum + (row.cells[nowAt]?.planned ?? 0), 0);
  if (nowAt < 0 || count === 0) return null;
  const headEnds = calendar.halfTerms[nowAt]?.lastDay ?? 0;
  const earlier = new Set(
    due.filter(({ row }) => (row.ownDates?.[nowAt]?.lastDay ?? headEnds) < headEnds).map(({ row }) => row.schoolKey),
  );
  const names = calendar.schools.filter(({ key }) => earlier.has(key)).map(({ name }) => name);
  const schools = new Set(due.map(({ row }) => row.schoolKey)).size;
  const supervises = home.state === 'full' && home.value.belonging.supervises;
  return (
    <Section
      title={strings.due.title}
      tint="brand"
      end={
        supervises ? (
          <RouteButton appearance="primary" to={{ place: 'bookTerm' }}>
            {strings.due.book}
          </RouteButton>
        ) : undefined
      }
    >
      <p>{strings.due.words(count, schools)}</p>
      {names.length > 0 ? <p>{strings.due.endsEarlier(names)}</p> : undefined}
    </Section>
  );
}

function Notes({ calendar }: { readonly calendar: SchoolsCalendar }): React.ReactElement {
  const look = useFields();
  const strings = useStrings(schoolsCalendarStrings);
  const zone = useZone();
  const { dates } = useStrings();
  const { asOf, isOwn, withoutDates, unreadable, debriefs } = calendar;
  const counted =
    asOf === undefined ? strings.lead.register : strings.lead.trust(dayInZone(asOf, zone), dates.time(asOf, zone));
  return (
    <div>
      <p className={look.words}>{isOwn ? strings.lead.own : counted}</p>
      <p className={look.words}>{strings.counts}</p>
      {debriefs ? <p className={look.words}>{strings.debriefs}</p> : undefined}
      {withoutDates.length > 0 ? <p className={look.words}>{strings.withoutDates(withoutDates)}</p> : undefined}
      {unreadable.length > 0 ? <p className={look.words}>{strings.unreadable(unreadable)}</p> : undefined}
    </div>
  );
}
