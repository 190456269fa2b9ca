import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { homeStrings } from './en';
import { IconLine } from '../../ground/ui/IconLine';
import { MeterBar } from '../../sessions/ui/MeterBar';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { HomeView, OwnSupervision } from '../../sessions/home/HomeView';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  steps: {
    ...typographyStyles.body1,
    margin: '8px 0',
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  opener: { alignSelf: 'flex-start', textAlign: 'start' },
  panel: {
    padding: '12px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

export interface EntitlementSectionProps {
  readonly view: HomeView;
  readonly supervision: OwnSupervision;
}

/** How many of this year's sessions were held, when the next is due, and what can be done when one is late. */
export function EntitlementSection({ view, supervision }: EntitlementSectionProps): React.ReactElement {
  const styles = useStyles();
  const { entitlement } = useStrings(homeStrings);
  const [open, setOpen] = React.useState(false);
  const id = useId('late');
  const steps = view.catalogue.settings.escalation;
  return (
    <Section title={entitlement.title}>
      <MeterBar meter={supervision.meter} />
      {supervision.meter.overdueSince === undefined ? undefined : (
        <p className={styles.words}>{entitlement.late(supervision.supervisorFirstName)}</p>
      )}
      {supervision.offer.kind === 'group' ? undefined : (
        <RouteLink to={{ place: 'rhythm', pairKey: supervision.pair.pairKey }}>{entitlement.rhythm}</RouteLink>
      )}
      <Link
        as="button"
        className={styles.opener}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {entitlement.lateHelp}
      </Link>
      {open ? (
        <div id={id} className={styles.panel}>
          <p className={styles.words}>{steps.length > 0 ? entitlement.stepsTitle : entitlement.noSteps}</p>
          {steps.length > 0 ? (
            <ol className={styles.steps}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          ) : undefined}
          <IconLine quiet icon={<LockClosed16Regular />}>
            {entitlement.private}
          </IconLine>
        </div>
      ) : undefined}
    </Section>
  );
}
