import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { DutyView } from '../DutyService';
import { askedStrings } from '../en';
import type { DutyStep } from '../rules/DutyAsk';
import { momentIn, nameIn } from './dutyWords';

const useStyles = makeStyles({ list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '20px' } });

/** Each step that was noted, with its time. */
export function StepList({ view }: { readonly view: DutyView }): React.ReactElement | null {
  const styles = useStyles();
  const { steps } = useStrings(askedStrings);
  const { ask } = view;
  if (ask.steps.length === 0) return null;
  const nameOf = ({ byKey }: DutyStep): string => (byKey in view.names ? nameIn(view, byKey) : ask.byName);
  const wordsOf = (step: DutyStep): string =>
    step.what === 'offered'
      ? steps.offered(nameOf(step), momentIn(view, step.at))
      : `${steps[step.what](nameOf(step))}, ${momentIn(view, step.at)}`;
  return (
    <Section title={steps.title}>
      <ol className={styles.list}>
        {ask.steps.map((step, index) => (
          <li key={index}>{wordsOf(step)}</li>
        ))}
      </ol>
    </Section>
  );
}
