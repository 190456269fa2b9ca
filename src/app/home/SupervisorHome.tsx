import * as React from 'react';
import { homeStrings } from './en';
import { Columns } from '../../ground/ui/Page';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { SuperviseeTable } from '../../sessions/ui/SuperviseeTable';
import { useStrings } from '../../ground/ui/useStrings';
import { useOutlook } from '../../sessions/outlook/ui/OutlookContext';
import { HardSection } from './HardSection';
import { NeedsSection } from './NeedsSection';
import { OtherSessions } from './OtherSessions';
import { WeekSection } from './WeekSection';
import { outlookDecisions } from '../../sessions/outlook/ui/outlookDecisions';
import { YourActions } from './YourActions';
import type { HomeView } from '../../sessions/home/HomeView';

/** As many as fit beside the rest of Home; all stand under People. */
const atFirst = 8;

export interface SupervisorHomeProps {
  readonly view: HomeView;
}

/** What needs a supervisor, the week, the people, and their own supervision. */
export function SupervisorHome({ view }: SupervisorHomeProps): React.ReactElement {
  const { people } = useStrings(homeStrings);
  const outlook = useOutlook();
  const { fresh, unknown } = outlook;
  const mine = view.mine.map((supervision) => ({ ...supervision, next: supervision.next && fresh(supervision.next) }));
  return (
    <>
      <Columns
        main={<NeedsSection view={view} decisions={outlookDecisions(view, outlook)} />}
        aside={<WeekSection view={view} fresh={fresh} unknown={unknown} />}
      />
      <Section
        title={people.title}
        lead={people.lead(view.peopleSupervised ?? view.supervisees.length)}
        end={<RouteLink to={{ place: 'people' }}>{people.all}</RouteLink>}
      >
        <SuperviseeTable label={people.title} rows={view.supervisees.slice(0, atFirst)} />
      </Section>
      <Columns
        main={
          <>
            {mine.length > 0 ? <OtherSessions own view={view} mine={mine} /> : undefined}
            <YourActions view={view} />
          </>
        }
        aside={<HardSection view={view} />}
      />
    </>
  );
}
