import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import { Empty } from '../../../../ground/ui/Empty';
import { useFields } from '../../../../ground/ui/forms/useFields';
import { LoadStates } from '../../../../ground/ui/LoadStates';
import { Page } from '../../../../ground/ui/Page';
import { PageHeader } from '../../../../ground/ui/PageHeader';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { Section } from '../../../../ground/ui/Section';
import { useLoad } from '../../../../ground/ui/useLoad';
import { useStrings } from '../../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../../ground/ui/useTouchTargets';
import type { HalfTermPlan, HalfTermQuery } from '../../BookingService';
import { useBookingService } from '../../useBookingService';
import { termBookingStrings } from './en';
import { TermPlan } from './TermPlan';
import { Picker } from '../../../../ground/ui/forms/Picker';
import { titledOptions } from '../../../../ground/ui/forms/pickerOptions';

/** A whole half-term for a school or a pathway: what is due, when it can be, and all of it booked in one press. */
export function BookTermPage(): React.ReactElement {
  const touch = useTouchTargets();
  const strings = useStrings(termBookingStrings);
  const ask = useBookingService();
  const [query, setQuery] = React.useState<HalfTermQuery>({ halfTerm: 'this' });
  const plan = useLoad(React.useCallback(() => ask((it) => it.planHalfTerm(query)), [ask, query]));
  const [isBegun, setBegun] = React.useState(false);
  return (
    <Page className={touch}>
      <PageHeader title={strings.title} lead={strings.lead} />
      {isBegun ? undefined : (
        <Choices query={query} plan={plan.state === 'full' ? plan.value : undefined} onQuery={setQuery} />
      )}
      <LoadStates
        of={plan}
        rows={8}
        isEmpty={({ sessions }) => sessions.length === 0}
        empty={<Nothing plan={plan.state === 'full' ? plan.value : undefined} />}
      >
        {(value) => <TermPlan key={JSON.stringify(query)} plan={value} onBegun={() => setBegun(true)} />}
      </LoadStates>
    </Page>
  );
}

function Nothing({ plan }: { readonly plan: HalfTermPlan | undefined }): React.ReactElement {
  const strings = useStrings(termBookingStrings);
  const unknown = plan?.withoutDates ?? [];
  return (
    <Section title={strings.check}>
      <Empty
        title={strings.none.title}
        actions={<RouteButton to={{ place: 'calendar' }}>{strings.result.back}</RouteButton>}
      >
        {unknown.length > 0 ? strings.withoutDates(unknown) : strings.none.words}
      </Empty>
    </Section>
  );
}

interface ChoicesProps {
  readonly query: HalfTermQuery;
  readonly plan: HalfTermPlan | undefined;
  readonly onQuery: (query: HalfTermQuery) => void;
}

/** Which half-term, and of whom; what can be chosen stays while another plan is read. */
function Choices({ query, plan, onQuery }: ChoicesProps): React.ReactElement {
  const look = useFields();
  const strings = useStrings(termBookingStrings);
  const [known, setKnown] = React.useState<Pick<HalfTermPlan, 'schools' | 'pathways'>>({ schools: [], pathways: [] });
  React.useEffect(() => {
    if (plan !== undefined) setKnown(plan);
  }, [plan]);
  return (
    <div className={look.grid}>
      <Field label={strings.half}>
        <Select
          className={look.select}
          value={query.halfTerm}
          onChange={(_, { value }) => onQuery({ ...query, halfTerm: value === 'next' ? 'next' : 'this' })}
        >
          <option value="this">{strings.halves.this}</option>
          <option value="next">{strings.halves.next}</option>
        </Select>
      </Field>
      <OneOf
        label={strings.school}
        all={known.schools}
        chosen={query.schoolKey}
        onChosen={(schoolKey) => onQuery({ ...query, schoolKey })}
      />
      <OneOf
        label={strings.pathway}
        all={known.pathways}
        chosen={query.pathwayKey}
        onChosen={(pathwayKey) => onQuery({ ...query, pathwayKey })}
      />
    </div>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly all: readonly { readonly key: string; readonly title: string }[];
  readonly chosen: string | undefined;
  readonly onChosen: (key: string | undefined) => void;
}

function OneOf({ label, all, chosen, onChosen }: OneOfProps): React.ReactElement | null {
  const strings = useStrings(termBookingStrings);
  if (all.length < 2) return null;
  return (
    <Field label={label}>
      <Picker
        options={titledOptions(all)}
        value={chosen ?? ''}
        onValue={(key) => onChosen(key === '' ? undefined : key)}
        none={strings.all}
      />
    </Field>
  );
}
