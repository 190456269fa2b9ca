import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { firstNameOf } from '../../ground/rules/names';
import { homeStrings } from './en';
import { MeterBar } from '../../sessions/ui/MeterBar';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { OwnSupervision } from '../../sessions/home/HomeView';

const useStyles = makeStyles({ words: { ...typographyStyles.body1, margin: 0 } });

export interface EntitlementSectionProps {
  readonly supervision: OwnSupervision;
}

/** How many of this year's sessions were held, when the next is due, and the way to what can be done when one is late. */
export function EntitlementSection({ supervision }: EntitlementSectionProps): React.ReactElement {
  const styles = useStyles();
  const { entitlement } = useStrings(homeStrings);
  return (
    <Section title={entitlement.title}>
      <MeterBar meter={supervision.meter} />
      {supervision.meter.overdueSince === undefined ? undefined : (
        <p className={styles.words}>{entitlement.late(firstNameOf(supervision.pair.supervisorName))}</p>
      )}
      {supervision.offer.kind === 'group' ? undefined : (
        <RouteLink to={{ place: 'rhythm', pairKey: supervision.pair.pairKey }}>{entitlement.rhythm}</RouteLink>
      )}
      <RouteLink to={{ place: 'entitlement', pairKey: supervision.pair.pairKey }}>{entitlement.lateHelp}</RouteLink>
    </Section>
  );
}
