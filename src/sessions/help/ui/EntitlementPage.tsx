import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { LockClosed20Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { Empty } from '../../../ground/ui/Empty';
import { IconLine } from '../../../ground/ui/IconLine';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Columns, Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { useHome } from '../../home/ui/HomeContext';
import type { HomeView, OwnSupervision } from '../../home/HomeView';
import { entitlementStrings } from '../en';
import { LateSteps } from './LateSteps';
import { Meanwhile } from './Meanwhile';
import { MyEntitlement } from './MyEntitlement';
import { useLateDeeds } from './useLateDeeds';
import { WhatIDid } from './WhatIDid';

const useStyles = makeStyles({ words: { ...typographyStyles.body1, margin: 0 } });

export interface EntitlementPageProps {
  readonly pairKey: string;
}

/** What somebody is entitled to, had and has coming; when it is late, the policy's own steps. Looking leaves nothing. */
export function EntitlementPage({ pairKey }: EntitlementPageProps): React.ReactElement {
  const strings = useStrings(entitlementStrings);
  const touch = useTouchTargets();
  const home = useHome();
  return (
    <Page className={touch}>
      <LoadStates
        of={home}
        heading={<PageHeader title={strings.title} />}
        rows={6}
        isEmpty={(view) => ownOf(view, pairKey) === undefined}
        empty={
          <>
            <PageHeader title={strings.title} />
            <Empty title={strings.notYours} />
          </>
        }
      >
        {(view) => <Entitlement view={view} supervision={ownOf(view, pairKey)} />}
      </LoadStates>
    </Page>
  );
}

const ownOf = ({ mine }: HomeView, pairKey: string): OwnSupervision | undefined =>
  mine.find(({ pair }) => pair.pairKey === pairKey);

interface EntitlementProps {
  readonly view: HomeView;
  readonly supervision: OwnSupervision | undefined;
}

function Entitlement({ view, supervision }: EntitlementProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(entitlementStrings);
  const { dates } = useStrings();
  const deeds = useLateDeeds();
  if (supervision === undefined) return null;
  const { meter, next, pair } = supervision;
  const { zone } = view.catalogue.settings;
  const since = next === undefined ? meter.overdueSince : undefined;
  let lead = strings.lead;
  if (next !== undefined)
    lead = strings.bookedLead(
      dates.nearDay(dayInZone(next.startsAt, zone), view.today),
      dates.time(next.startsAt, zone),
    );
  else if (since !== undefined) lead = strings.lateLead(dates.dayMonth(since));
  return (
    <>
      <PageHeader title={since === undefined ? strings.title : strings.titleLate} lead={lead} />
      <IconLine icon={<LockClosed20Regular />}>{strings.private}</IconLine>
      <Columns
        main={<LateSteps view={view} supervision={supervision} since={since} onDeed={deeds.note} />}
        aside={
          <>
            <Meanwhile />
            <MyEntitlement view={view} supervision={supervision} />
            <WhatIDid deeds={deeds} pairKey={pair.pairKey} administrators={view.catalogue.settings.administrators} />
            {since === undefined ? undefined : (
              <Section title={strings.about(firstNameOf(pair.supervisorName))}>
                <p className={styles.words}>{strings.aboutWords(firstNameOf(pair.supervisorName))}</p>
              </Section>
            )}
          </>
        }
      />
    </>
  );
}
