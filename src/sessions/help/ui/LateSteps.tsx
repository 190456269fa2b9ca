import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Empty } from '../../../ground/ui/Empty';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useReachable } from '../../booking/ui/tell/useReachable';
import { entitlementStrings } from '../en';
import { stepsShown } from '../rules/lateSteps';
import { LateStepRow } from './LateStepRow';
import type { LateStepRowProps } from './LateStepRow';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export type LateStepsProps = Omit<LateStepRowProps, 'step'>;

/** The policy's steps, each with whom it names and from when: nothing is closed to anybody before its day. */
export function LateSteps({ view, supervision, since, onDeed }: LateStepsProps): React.ReactElement {
  const styles = useStyles();
  const { steps: strings } = useStrings(entitlementStrings);
  const { settings } = view.catalogue;
  const { supervisorKey } = supervision.pair;
  const people = useReachable([supervisorKey, ...(settings.lateSteps ?? []).map(({ personKey }) => personKey)]);
  const steps = stepsShown(settings, { since, supervisorKey }, people);
  return (
    <Section title={strings.title} lead={steps.length === 0 ? undefined : strings.lead}>
      {steps.length === 0 ? <Empty title={strings.none}>{strings.noneWords}</Empty> : undefined}
      <ol className={styles.list}>
        {steps.map((step) => (
          <LateStepRow
            key={step.number}
            step={step}
            view={view}
            supervision={supervision}
            since={since}
            onDeed={onDeed}
          />
        ))}
      </ol>
      {steps.length === 0 || since === undefined ? undefined : <p className={styles.quiet}>{strings.notSent}</p>}
    </Section>
  );
}
