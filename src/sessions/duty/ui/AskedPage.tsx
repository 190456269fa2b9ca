import * as React from 'react';
import { dayInZone } from '../../../ground/rules/days';
import { Empty } from '../../../ground/ui/Empty';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Columns, Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import type { DutyView } from '../DutyService';
import { askedStrings } from '../en';
import { useDutyService } from '../useDutyService';
import { AskerPart } from './AskerPart';
import { Beside } from './Beside';
import { momentIn } from './dutyWords';
import { StepList } from './StepList';
import { TakerPart } from './TakerPart';

export interface AskedPageProps {
  readonly askKey: string;
}

/** One debrief that was asked of whoever is on duty: for whoever asked, and for those on duty. */
export function AskedPage({ askKey }: AskedPageProps): React.ReactElement {
  const askDuty = useDutyService();
  const strings = useStrings(askedStrings);
  const touch = useTouchTargets();
  const asked = useLoad(
    React.useCallback(async () => ({ view: await askDuty((it) => it.openDutyAsk(askKey)) }), [askDuty, askKey]),
  );
  return (
    <Page className={touch}>
      <LoadStates
        of={asked}
        heading={<PageHeader title={strings.title} />}
        rows={6}
        isEmpty={({ view }) => view === undefined}
        empty={
          <>
            <PageHeader title={strings.title} />
            <Section title={strings.gone}>
              <Empty title={strings.gone}>{strings.goneWords}</Empty>
            </Section>
          </>
        }
      >
        {({ view }) => (view === undefined ? undefined : <Asked view={view} onMoved={asked.refresh} />)}
      </LoadStates>
    </Page>
  );
}

interface AskedProps {
  readonly view: DutyView;
  readonly onMoved: () => void;
}

function Asked({ view, onMoved }: AskedProps): React.ReactElement {
  const strings = useStrings(askedStrings);
  const { dates } = useStrings();
  const { ask, role, names, day, today } = view;
  const forName = ask.forKey === '' ? undefined : (names[ask.forKey] ?? '');
  const askedToday = dayInZone(ask.askedAt, day.zone) === today;
  const lead = askedToday
    ? strings.lead(momentIn(view, ask.askedAt))
    : strings.leadBefore(dates.dayAndTime(ask.askedAt, day.zone));
  const mine = forName === undefined ? strings.title : strings.titleFor(forName);
  return (
    <>
      <PageHeader
        title={role === 'asker' ? mine : strings.titleOf(ask.byName, forName)}
        lead={lead}
        actions={role === 'asker' ? undefined : <RouteButton to={{ place: 'duty' }}>{strings.all}</RouteButton>}
      />
      <Columns
        main={
          <>
            {role === 'asker' ? (
              <AskerPart view={view} onMoved={onMoved} />
            ) : (
              <TakerPart view={view} onMoved={onMoved} />
            )}
            <StepList view={view} />
          </>
        }
        aside={<Beside view={view} />}
      />
    </>
  );
}
